package nl.bijeen.people.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.bijeen.journal.Change;
import nl.bijeen.people.Import;
import nl.bijeen.people.ImportRows;
import nl.bijeen.people.ImportVerdict;
import nl.bijeen.people.ImportVerdict.Outcome;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Page;
import nl.bijeen.view.Pages;
import org.jspecify.annotations.Nullable;

/**
 * What would happen to each row, before anything does.
 *
 * @param shown only rows of this outcome; null for all
 * @param number of the page, from 1
 */
public record ImportCheckPage(Import file, @Nullable Outcome shown, List<ImportVerdict> rows, int number)
        implements Page {

    public ImportCheckPage {
        rows = List.copyOf(rows);
    }

    /** A choice of rows. */
    public record Choice(String href, String text, boolean current) {}

    public List<Choice> choices(Frame frame) {
        var all = new Choice(Addresses.of(file), frame.text("people.import.shown.all", file.rows()), shown == null);
        var some = Stream.of(Outcome.values())
                .map(it -> new Choice(
                        Addresses.of(file) + "?toon=" + it.name().toLowerCase(Locale.ROOT),
                        frame.text("people.import.shown." + it, file.count(it)),
                        shown == it));
        return Stream.concat(Stream.of(all), some).toList();
    }

    /** How many rows bring something. */
    public int toBring() {
        return file.count(Outcome.NEW) + file.count(Outcome.CHANGED);
    }

    public int pages() {
        return Pages.of(shown == null ? file.rows() : file.count(shown), ImportRows.LENGTH);
    }

    public String badge(ImportVerdict verdict) {
        return switch (verdict.outcome()) {
            case NEW -> "success";
            case CHANGED -> "active";
            case SAME -> "neutral";
            case REFUSED -> "danger";
        };
    }

    public String field(Change change, Frame frame) {
        return frame.text("people.import.field." + change.field());
    }

    public String value(Change change, @Nullable String value, Frame frame) {
        if (value == null) return frame.text("people.import.nothing");
        return switch (change.field()) {
            case "role" -> frame.text("people.role." + value);
            case "since", "until", "member_since", "member_until" -> DayWords.day(frame, value);
            default -> value;
        };
    }

    /** Why a row is left out. */
    public String reason(ImportVerdict verdict, Frame frame) {
        var refusal = verdict.refusal();
        return refusal == null ? "" : frame.text("people.import.why." + refusal.why(), refusal.about());
    }

    static @Nullable Outcome outcome(String typed) {
        return Typed.chosen(Outcome.class, typed.toUpperCase(Locale.ROOT)).orElse(null);
    }
}
