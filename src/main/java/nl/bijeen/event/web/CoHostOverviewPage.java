package nl.bijeen.event.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.event.Fate;
import nl.bijeen.event.Right;
import nl.bijeen.event.Status;
import nl.bijeen.event.Visit;
import nl.bijeen.event.WhenWords;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Page;

/** A meeting that another association opened to the reader's: how it stands and what they may do. */
public record CoHostOverviewPage(Visit visit, Instant now) implements Page {

    public Event event() {
        return visit.event();
    }

    public Association owner() {
        return Objects.requireNonNull(visit.owner());
    }

    /** Not {@code status}: that is the answer's. */
    public Status stands() {
        return event().status(now);
    }

    public boolean draft() {
        return event().fate() == Fate.DRAFT;
    }

    public List<Right> rights() {
        return visit.rights().stream().sorted().toList();
    }

    public String when(Frame frame) {
        return new WhenWords(frame.words()).of(event().when());
    }

    public String where(Frame frame) {
        return Places.words(event().announcement().where(), frame);
    }

    public String publicPath() {
        return "/%s/bijeenkomsten/%s".formatted(owner().slug(), event().slug());
    }
}
