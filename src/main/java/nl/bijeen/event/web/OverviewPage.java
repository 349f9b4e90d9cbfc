package nl.bijeen.event.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import nl.bijeen.event.Checklist;
import nl.bijeen.event.Decision;
import nl.bijeen.event.Event;
import nl.bijeen.event.Fate;
import nl.bijeen.event.Status;
import nl.bijeen.event.When;
import nl.bijeen.event.WhenWords;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Page;
import org.jspecify.annotations.Nullable;

/**
 * The overview of one meeting in the office.
 *
 * @param becomes what publishing makes of a draft: held, or off already
 * @param publicPath where visitors find it once it is published
 * @param workedOut whether its programme is written outside its announcement
 * @param preview the private link that was just made, whole; null otherwise
 */
public record OverviewPage(
        Event event,
        Instant now,
        List<Decision> decisions,
        Fate becomes,
        String publicPath,
        boolean workedOut,
        @Nullable String preview)
        implements Page {

    /** Not {@code status}: that is the answer's. */
    public Status stands() {
        return event.status(now);
    }

    public boolean draft() {
        return event.fate() == Fate.DRAFT;
    }

    /** Whether it is a draft of a meeting that was off before it was entered. */
    public boolean offOnceThere() {
        return draft() && becomes != Fate.PUBLISHED;
    }

    /** Whether it stands on the site as a meeting that is held. */
    public boolean published() {
        return event.fate() == Fate.PUBLISHED;
    }

    /** Nobody fills gaps in the announcement of a meeting that was or is off. */
    public List<Checklist> missing() {
        return stands().past() || stands().off() ? List.of() : Checklist.missing(event.announcement(), workedOut);
    }

    public boolean registrationCanClose() {
        return event.fate() == Fate.PUBLISHED && event.window().taken() && stands().ahead();
    }

    public String when(Frame frame) {
        return new WhenWords(frame.words()).of(event.when());
    }

    public String where(Frame frame) {
        return Places.words(event.announcement().where(), frame);
    }

    /** Why something was decided, or of a meeting that moved, when it was before. */
    public String why(Frame frame, Decision decision) {
        if (decision.kind() != Decision.Kind.MOVED) return decision.reason();
        return frame.text("event.office.decisions.was", at(frame, LocalDateTime.parse(decision.reason())));
    }

    public String at(Frame frame, Instant moment) {
        return at(frame, When.local(moment));
    }

    private static String at(Frame frame, LocalDateTime local) {
        var words = new WhenWords(frame.words());
        return words.day(local.toLocalDate(), false) + ", " + words.time(local.toLocalTime());
    }
}
