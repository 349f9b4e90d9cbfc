package nl.bijeen.programme.web;

import java.time.LocalDateTime;
import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Screen;
import nl.bijeen.view.Page;

/**
 * The screen beside the door of one room.
 *
 * @param now in local time
 * @param asksAgain whether it asks again by itself
 */
public record ScreenPage(Association association, Event event, Screen screen, LocalDateTime now, boolean asksAgain)
        implements Page {}
