package nl.bijeen.outlook.web;

import nl.bijeen.event.Event;
import nl.bijeen.registration.Reach;
import nl.bijeen.view.Page;

/**
 * What taking a meeting off the site does, before it is done; or why it cannot be done.
 *
 * @param invited how many people a letter invited already
 */
public record WithdrawPage(Event event, boolean possible, Reach touched, int invited) implements Page {}
