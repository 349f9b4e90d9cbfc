package nl.bijeen.registration.web;

import java.time.Instant;
import java.util.Locale;
import nl.bijeen.event.Event;
import nl.bijeen.event.Status;
import nl.bijeen.event.When;
import nl.bijeen.event.WhenWords;
import nl.bijeen.registration.Desk;
import nl.bijeen.view.Part;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/** What the page of a meeting says about registering. */
public record SignUpPart(Event event, Status status, Desk desk, String form) implements Part {

    /** The last part of its text key: how things stand. */
    public String state() {
        if (status == Status.CLOSED) return "closed";
        if (status == Status.OPEN)
            return desk.fullness().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return event.window().taken() ? "not-yet" : "not-needed";
    }

    public boolean open() {
        return status == Status.OPEN && desk.fullness() != Desk.Fullness.FULL;
    }

    public String opens(Words words) {
        return moment(event.window().opens(), words);
    }

    /** Until when one can register, where that is not simply the start of the meeting; else empty. */
    public String closes(Words words) {
        return status == Status.OPEN ? moment(event.window().closes(), words) : "";
    }

    private static String moment(@Nullable Instant moment, Words words) {
        if (moment == null) return "";
        var local = When.local(moment);
        var when = new WhenWords(words);
        return words.text("registration.moment", when.day(local.toLocalDate(), true), when.time(local.toLocalTime()));
    }
}
