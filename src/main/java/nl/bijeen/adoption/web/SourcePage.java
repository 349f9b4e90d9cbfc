package nl.bijeen.adoption.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.bijeen.adoption.Proposal;
import nl.bijeen.adoption.Source;
import nl.bijeen.event.Fate;
import nl.bijeen.event.Namesakes.Namesake;
import nl.bijeen.event.web.AnnouncementForm;
import nl.bijeen.event.web.FormSurroundings.Offer;
import nl.bijeen.event.web.Typed;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Option;
import nl.bijeen.view.Origin;
import nl.bijeen.view.Origin.Sureness;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;
import org.jspecify.annotations.Nullable;

/**
 * An announcement that was read: its text beside the form, which is filled with what was read or with what somebody typed since.
 *
 * @param alike the meetings it may be the same as
 */
public record SourcePage(
        Source source,
        Proposal proposal,
        Typed form,
        Offer offer,
        Problems problems,
        String focus,
        List<Namesake> alike)
        implements Page, AnnouncementForm {

    private static final int LONGEST_QUOTE = 90;

    SourcePage with(Problems found) {
        return new SourcePage(source, proposal, form, offer, found, focus, alike);
    }

    SourcePage lookingAt(String row) {
        return new SourcePage(source, proposal, form, offer, problems, row, alike);
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    /** It has no pictures yet: they are the meeting's. */
    @Override
    public @Nullable String pictures() {
        return null;
    }

    public List<Marked> text() {
        return Marked.of(proposal);
    }

    @Override
    public @Nullable Origin origin(String field) {
        var number = proposal.origins().get(field);
        if (number != null) return at(number);
        var ofRow = form.value(field + ".origin");
        return ofRow.matches("\\d{1,5}") ? at(Integer.parseInt(ofRow)) : null;
    }

    /** Where a remark is about; null when it is about nothing in the text. */
    public @Nullable Origin at(int number) {
        if (number < 0 || number >= proposal.traces().size()) return null;
        var trace = proposal.traces().get(number);
        var text = proposal.text();
        var words = text.substring(Math.min(trace.from(), text.length()), Math.min(trace.to(), text.length()))
                .replaceAll("\\s+", " ")
                .strip();
        if (words.isEmpty()) return null;
        var quote = words.length() <= LONGEST_QUOTE
                ? words
                : words.substring(0, LONGEST_QUOTE).strip() + " …";
        return new Origin(quote, "#word-" + number, trace.sureness(), trace.inferred());
    }

    /** The fields that were guessed, in the order of the text: what a hurried reader looks at first. */
    public List<Guess> guesses() {
        return proposal.origins().entrySet().stream()
                .filter(it -> proposal.traces().get(it.getValue()).sureness() == Sureness.GUESSED)
                .sorted(Map.Entry.comparingByValue())
                .map(it -> guess(it.getKey()))
                .filter(Objects::nonNull)
                .filter(firstOf(it -> it.origin().words() + it.origin().inferred()))
                .toList();
    }

    /** A day and its hour are guessed together, and told once. */
    private static Predicate<Guess> firstOf(Function<Guess, String> what) {
        var seen = new HashSet<String>();
        return it -> seen.add(what.apply(it));
    }

    /** A field whose value was guessed, with where it was read. */
    public record Guess(String field, Origin origin) {

        public String href() {
            return "#" + Problems.id(field);
        }
    }

    private @Nullable Guess guess(String field) {
        var origin = origin(field);
        return origin == null ? null : new Guess(field, origin);
    }

    public boolean pile() {
        return source.together() > 1;
    }

    public String pileAddress() {
        return Addresses.pile(source.batch());
    }

    public String address() {
        return Addresses.one(source.token());
    }

    public static List<Option> fates(Frame frame) {
        return Stream.of(Fate.PUBLISHED, Fate.CALLED_OFF, Fate.POSTPONED)
                .map(it -> new Option(it.name(), frame.text("adoption.office.becomes." + it)))
                .toList();
    }
}
