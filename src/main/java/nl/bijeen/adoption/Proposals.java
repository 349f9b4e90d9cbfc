package nl.bijeen.adoption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.bijeen.adoption.Proposal.Remark;
import nl.bijeen.event.Fate;
import nl.bijeen.event.Relation;
import nl.bijeen.event.web.AnnouncementFields;
import nl.bijeen.intake.Draft;
import nl.bijeen.intake.Draft.Moment;
import nl.bijeen.intake.Found;
import nl.bijeen.view.Origin.Sureness;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/** Fills the form of an announcement with what was read. */
final class Proposals {

    /** Nobody looks at more; all of it stands in the story anyway. */
    private static final int MOST_REMARKS = 12;

    private final Draft draft;
    private final Words words;
    private final SourceText text;
    private final DraftAnnouncement facts;
    private final DraftStory story;
    private final Traces traces = new Traces();
    private final Map<String, String> fields = new HashMap<>();

    private Proposals(Draft draft, String house, @Nullable String page, Words words) {
        this.draft = draft;
        this.words = words;
        text = SourceText.of(draft.source());
        facts = new DraftAnnouncement(draft, text, house);
        facts();
        rows();
        updates();
        story = new DraftStory(draft, new Leftover(text, List.copyOf(traces.all()), told()), page);
        story();
    }

    private List<String> told() {
        var passages = draft.story().passages().stream().map(it -> it.value().text());
        var updates = draft.story().updates().stream().map(it -> it.value().text());
        return Stream.of(passages, updates, facts.told()).flatMap(it -> it).toList();
    }

    private void story() {
        var passages = draft.story().passages();
        traces.add("body", passages);
        if (!story.introduction().isEmpty()) traces.add("introduction", passages.getFirst());
        if (!story.theme().isEmpty()) traces.add("theme", passages.getFirst());
    }

    /**
     * Everything a draft has that a meeting can hold.
     *
     * @param house the name of the association that takes it over
     * @param page where it was fetched; null for what was handed in
     */
    static Proposal of(Draft draft, String house, @Nullable String page, Words words) {
        return new Proposals(draft, house, page, words).proposal();
    }

    private Proposal proposal() {
        var announced = AnnouncementFields.of(facts.of(story), replaced(), 0).all();
        announced.forEach((name, value) -> fields.putIfAbsent(name, SourceText.clean(value)));
        var remarks = remarks();
        return new Proposal(SourceText.clean(draft.source()), fields, traces.all(), traces.byField(), remarks);
    }

    private List<Relation> replaced() {
        return draft.replaces() == null
                ? List.of()
                : List.of(new Relation(Relation.Kind.REPLACES, draft.replaces().value(), null));
    }

    private void facts() {
        traces.add("title", draft.title());
        traces.add("kind", draft.kind());
        traces.add("firstDay", draft.start());
        hour("start", draft.start());
        if (draft.end() != null && draft.start() != null && severalDays()) traces.add("lastDay", draft.end());
        hour("end", draft.end());
        traces.add("mode", draft.mode());
        traces.add("venue", draft.place().venueName());
        traces.add("street", draft.place().street());
        traces.add("postcode", draft.place().postcode());
        traces.add("city", draft.place().city());
        traces.add("audience", draft.audience());
        traces.add("cost", draft.price().free());
        traces.add("costWords", draft.price().amounts());
        traces.add("closesOn", draft.registrationDeadline());
        traces.add("capacity", draft.capacity());
        traces.add("reason", draft.reasonCancelled());
        more();
    }

    /** A moment is found with its day; what was concluded about the day says nothing about the hour. */
    private void hour(String field, @Nullable Found<Moment> moment) {
        if (moment == null || moment.value().time() == null) return;
        var day = moment.words();
        var written = text.clock(moment.value().time(), day.from());
        if (written.isPresent()) traces.add(field, written.get());
        else traces.add(field, new Trace(day.from(), day.to(), Sureness.LIKELY, ""));
    }

    private boolean severalDays() {
        return draft.start() != null
                && draft.end() != null
                && !draft.start().value().date().equals(draft.end().value().date());
    }

    /** What a meeting has besides its announcement. */
    private void more() {
        var becomes = switch (draft.status().value()) {
            case CANCELLED -> Fate.CALLED_OFF;
            case POSTPONED -> Fate.POSTPONED;
            case ANNOUNCED, MOVED, PAST -> Fate.PUBLISHED;
        };
        fields.put("becomes", becomes.name());
        fields.put("reason", SourceText.clean(DraftAnnouncement.value(draft.reasonCancelled())));
        if (draft.status().words().to() > 0) traces.add("becomes", draft.status());
        var closes = draft.registrationDeadline();
        if (closes != null) {
            fields.put("closesOn", closes.value().date().toString());
            fields.put("closesAt", Objects.toString(closes.value().time(), ""));
        }
        if (draft.capacity() != null)
            fields.put("capacity", draft.capacity().value().toString());
    }

    private void rows() {
        rows("hosts", facts.hosts());
        rows("speakers", draft.speakers());
        for (var at = 0; at < draft.programme().size(); at++) {
            var line = draft.programme().get(at);
            origin("programme[%d]".formatted(at), traces.add(line));
            rows("programme[%d].parallel".formatted(at), line.value().parallel());
        }
        var contact = Stream.of(
                        draft.contact().name(),
                        draft.contact().role(),
                        draft.contact().email(),
                        draft.contact().phone())
                .filter(Objects::nonNull)
                .toList();
        if (!contact.isEmpty()) origin("contacts[0]", traces.span(contact));
        if (draft.replaces() != null) origin("relations[0]", traces.add(draft.replaces()));
    }

    private void updates() {
        var updates = draft.story().updates();
        rows("updates", updates);
        for (var at = 0; at < updates.size(); at++) {
            fields.put(
                    "updates[%d].day".formatted(at),
                    Objects.toString(updates.get(at).value().date(), ""));
            fields.put(
                    "updates[%d].text".formatted(at),
                    SourceText.clean(updates.get(at).value().text()));
        }
    }

    private void rows(String list, List<? extends Found<?>> found) {
        for (var at = 0; at < found.size(); at++) origin("%s[%d]".formatted(list, at), traces.add(found.get(at)));
    }

    private void origin(String row, int trace) {
        fields.put(row + ".origin", String.valueOf(trace));
    }

    private List<Remark> remarks() {
        var remarks = new ArrayList<Remark>();
        for (var remark : draft.remarks()) remarks.add(new Remark(traces.add(remark), remark.value()));
        for (var lines :
                text.together(story.rest()).stream().limit(MOST_REMARKS).toList()) {
            var trace = traces.stretch(lines.getFirst().from(), lines.getLast().to());
            remarks.add(new Remark(trace, words.text("adoption.office.remark.rest", lines.size())));
        }
        for (var image : draft.story().images()) {
            remarks.add(new Remark(-1, words.text("adoption.office.remark.image", SourceText.clean(image.alt()))));
        }
        return remarks;
    }
}
