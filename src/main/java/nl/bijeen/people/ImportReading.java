package nl.bijeen.people;

import static nl.bijeen.people.ImportColumn.CBS_CODE;
import static nl.bijeen.people.ImportColumn.FIRST_NAME;
import static nl.bijeen.people.ImportColumn.GROUPS;
import static nl.bijeen.people.ImportColumn.INFIX;
import static nl.bijeen.people.ImportColumn.KVK;
import static nl.bijeen.people.ImportColumn.LAST_NAME;
import static nl.bijeen.people.ImportColumn.MAIL;
import static nl.bijeen.people.ImportColumn.MEMBER_SINCE;
import static nl.bijeen.people.ImportColumn.MEMBER_UNTIL;
import static nl.bijeen.people.ImportColumn.NAME;
import static nl.bijeen.people.ImportColumn.ORGANISATION;
import static nl.bijeen.people.ImportColumn.PHONE;
import static nl.bijeen.people.ImportColumn.ROLE;
import static nl.bijeen.people.ImportColumn.SINCE;
import static nl.bijeen.people.ImportColumn.TITLE;
import static nl.bijeen.people.ImportColumn.UNTIL;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.ImportVerdict.Refusal;
import nl.bijeen.people.ImportVerdict.Why;
import org.jspecify.annotations.Nullable;

/** Reads one row by the columns it has, and finds what cannot be meant. */
final class ImportReading {

    private static final int LONGEST = 160;
    private static final int LONGEST_LIST = 1000;

    /** Ten thousand rows ask them of each cell. */
    private static final Pattern HARMLESS = Pattern.compile("'[=+@-]");

    private static final Pattern MAIL_LINK = Pattern.compile("(?i)^mailto:");
    private static final Pattern DIALLED = Pattern.compile("[+0-9 ()./-]{0,30}");
    private static final Pattern NOUGHT_DROPPED = Pattern.compile("[1-9]\\d{8}");

    private final ImportMapping mapping;
    private final ImportFile.Line line;
    private @Nullable Refusal refusal;

    private ImportReading(ImportMapping mapping, ImportFile.Line line) {
        this.mapping = mapping;
        this.line = line;
    }

    /** What a row says, or why it cannot be used. */
    sealed interface Read {

        record Understood(ImportEntry entry) implements Read {}

        record Refused(ImportVerdict verdict) implements Read {}
    }

    static Read of(ImportMapping mapping, ImportFile.Line line) {
        var reading = new ImportReading(mapping, line);
        var entry = reading.entry();
        reading.together(entry);
        return reading.refusal == null
                ? new Read.Understood(entry)
                : new Read.Refused(ImportVerdict.refused(line.number(), entry.label(), reading.refusal));
    }

    private ImportEntry entry() {
        var title = text(TITLE);
        var stated = text(ROLE);
        return new ImportEntry(
                line.number(),
                name(),
                email(),
                phone(),
                text(ORGANISATION),
                digits(CBS_CODE, 4, Why.CBS_CODE),
                digits(KVK, 8, Why.KVK),
                title,
                stated.isEmpty() ? ImportRoles.of(title).orElse(null) : role(stated),
                !stated.isEmpty(),
                period(SINCE, UNTIL),
                groups(),
                period(MEMBER_SINCE, MEMBER_UNTIL));
    }

    /** What is wrong with the row as a whole, once each cell is understood. */
    private void together(ImportEntry entry) {
        var person = entry.ofPerson();
        if (!person
                && (entry.ofPosition()
                        || !entry.phone().isEmpty()
                        || !entry.groups().isEmpty())) refuse(Why.NO_NAME, "");
        if (!person && !entry.ofOrganisation()) refuse(Why.NO_NAME, "");
        if (entry.ofPosition() && !entry.ofOrganisation()) refuse(Why.NO_ORGANISATION, "");
        if (entry.ofMembership() && !entry.ofOrganisation()) refuse(Why.NO_ORGANISATION, "");
        if (person && entry.email() == null && !entry.ofOrganisation()) refuse(Why.NOT_RECOGNISABLE, "");
    }

    private String name() {
        var whole = text(NAME);
        if (!whole.isEmpty()) return whole;
        return Stream.of(FIRST_NAME, INFIX, LAST_NAME)
                .map(this::text)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private @Nullable EmailAddress email() {
        var typed = MAIL_LINK.matcher(text(MAIL)).replaceFirst("");
        if (typed.isEmpty()) return null;
        return found(EmailAddress.of(typed), Why.EMAIL, typed);
    }

    private String phone() {
        var typed = text(PHONE);
        if (!DIALLED.matcher(typed).matches()) refuse(Why.PHONE, typed);
        // A spreadsheet takes a phone number for a number and drops the nought.
        return NOUGHT_DROPPED.matcher(typed).matches() ? "0" + typed : typed;
    }

    /** With the noughts in front that a spreadsheet drops, without the GM that some lists put there. */
    private @Nullable String digits(ImportColumn column, int count, Why why) {
        var typed = text(column);
        if (typed.isEmpty()) return null;
        var digits = typed.replaceFirst("(?i)^GM", "").replaceAll("[ .]", "");
        if (digits.isEmpty()) return null;
        if (!digits.matches("\\d{1," + count + "}")) refuse(why, typed);
        return "0".repeat(Math.max(0, count - digits.length())) + digits;
    }

    private Position.@Nullable Role role(String stated) {
        return found(ImportRoles.of(stated), Why.ROLE, stated);
    }

    private Period period(ImportColumn since, ImportColumn until) {
        var period = new Period(day(since), day(until));
        if (period.endsBeforeItStarts()) refuse(Why.ENDS_BEFORE_IT_STARTS, text(until));
        return period.endsBeforeItStarts() ? Period.ALWAYS : period;
    }

    private @Nullable LocalDate day(ImportColumn column) {
        var typed = text(column);
        if (typed.isEmpty()) return null;
        return found(ImportDay.of(typed), Why.DAY, typed);
    }

    private List<String> groups() {
        var typed = text(GROUPS);
        if (typed.isEmpty()) return List.of();
        // A comma may be part of a name where something else divides them.
        var groups = Stream.of(typed.split(typed.matches(".*[;|].*") ? "[;|]" : ","))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        groups.stream().filter(it -> it.length() > LONGEST).forEach(it -> refuse(Why.TOO_LONG, it.substring(0, 40)));
        return groups;
    }

    /** The text of a cell. What only looks like a formula because our own export made it harmless is itself again. */
    private String text(ImportColumn column) {
        var cell = mapping.text(column, line.cells());
        if (cell.length() > (column == GROUPS ? LONGEST_LIST : LONGEST)) refuse(Why.TOO_LONG, cell.substring(0, 40));
        if (cell.startsWith("=") || cell.startsWith("@")) refuse(Why.FORMULA, cell);
        return HARMLESS.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    private <T> @Nullable T found(Optional<T> value, Why why, String typed) {
        if (value.isEmpty()) refuse(why, typed);
        return value.orElse(null);
    }

    /** The first thing wrong is the one that is told. */
    private void refuse(Why why, String about) {
        refusal = Objects.requireNonNullElse(refusal, new Refusal(why, about));
    }
}
