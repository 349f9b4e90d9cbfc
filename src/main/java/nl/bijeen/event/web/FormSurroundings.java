package nl.bijeen.event.web;

import java.util.List;
import java.util.Set;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.Attachment;
import nl.bijeen.event.Attachments;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventList;
import nl.bijeen.event.Visit;
import nl.bijeen.event.WorkedOut;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Entry;
import nl.bijeen.journal.Journal;
import nl.bijeen.view.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the form of an announcement shows besides the announcement. */
@Component
public class FormSurroundings {

    private final Attachments attachments;
    private final EventList events;
    private final WorkedOut workedOut;
    private final Journal journal;

    FormSurroundings(Attachments attachments, EventList events, WorkedOut workedOut, Journal journal) {
        this.attachments = attachments;
        this.events = events;
        this.workedOut = workedOut;
        this.journal = journal;
    }

    /**
     * What can be chosen from.
     *
     * @param pictures of the meeting, as choices for a logo
     * @param titles of other meetings, to name one
     * @param programme where programme and speakers are written instead of here; empty for who does not come there, null when
     *     they are written here
     */
    public record Offer(
            List<Option> pictures,
            List<String> titles,
            @Nullable String programme) {}

    /**
     * Who saved while somebody else was writing, and which parts.
     *
     * @param who the last of them; null when the journal does not tell
     * @param fields in the order they were changed, each once
     */
    public record Meanwhile(@Nullable String who, List<String> fields) {}

    /** Co-hosts are not told of the owner's other meetings, which may be drafts. */
    Offer of(Visit visit) {
        var event = visit.event();
        var pictures = attachments.of(event.id()).stream()
                .filter(Attachment::picture)
                .map(it -> new Option(it.address(), it.title()))
                .toList();
        var titles = visit.isOwn() ? events.titlesBeside(event) : List.<String>of();
        var here = workedOut.of(event.id()) == WorkedOut.State.NO;
        return new Offer(pictures, titles, here ? null : visit.isOwn() ? visit.address() + "/programma" : "");
    }

    /** For a meeting that is not there yet. */
    public Offer ofNew(AssociationId association) {
        return new Offer(List.of(), events.titles(association), null);
    }

    /** Each of these is one revision and one line in the journal, so the last so many are what was missed. */
    private static final Set<String> REVISIONS = Set.of("event.changed", "event.related", "event.reported");

    /** What was saved since somebody began with this revision. */
    Meanwhile overtaken(Event current, int revision) {
        var missed = journal.ofMeeting(current.association(), current.id().value(), 1).entries().stream()
                .map(Entry::note)
                .filter(it -> REVISIONS.contains(it.what()))
                .limit(Math.max(1, current.revision() - revision))
                .toList();
        var fields = missed.stream()
                .flatMap(it -> it.changes().stream())
                .map(Change::field)
                .distinct()
                .toList();
        return new Meanwhile(missed.isEmpty() ? null : missed.getFirst().actor().name(), fields);
    }
}
