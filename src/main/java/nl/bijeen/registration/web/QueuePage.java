package nl.bijeen.registration.web;

import java.time.Duration;
import nl.bijeen.event.Event;
import nl.bijeen.view.Brand;
import nl.bijeen.view.Page;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells somebody in the queue how far it is.
 *
 * @param address of this page
 * @param ahead how many applications are decided before theirs
 * @param expects how long that may take; null when nobody can tell yet
 * @param refreshes whether the page looks again by itself
 */
public record QueuePage(
        Brand brand,
        Event event,
        String address,
        int ahead,
        @Nullable Duration expects,
        boolean refreshes) implements Page {

    /** Often enough to see it move, and seldom enough for a screen reader to get through the page. */
    private static final int SECONDS = 10;

    /** Sooner than this the page would be gone before anybody saw what it is. */
    private static final int AT_LEAST = 3;

    /** How long the page waits before it looks again: not longer than it takes to have their answer. Zero when it stands still. */
    public int seconds() {
        return refreshes ? patience(expects) : 0;
    }

    static int patience(@Nullable Duration expects) {
        return expects == null ? SECONDS : (int) Math.clamp(expects.toSeconds() + 1, AT_LEAST, SECONDS);
    }

    public String meeting() {
        return brand.home() + "/bijeenkomsten/" + event.slug();
    }

    /** How long it may take, rounded up: rather a minute too many than one too few. */
    public String expectation(Words words) {
        if (expects == null) return words.text("registration.queue.unknown");
        var minutes = (expects.toSeconds() + 59) / 60;
        return minutes <= 1 ? words.text("registration.queue.soon") : words.text("registration.queue.minutes", minutes);
    }
}
