package nl.bijeen.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.bijeen.intake.Draft.Mode;
import nl.bijeen.intake.Draft.Moment;
import nl.bijeen.intake.Draft.Status;
import nl.bijeen.intake.Found.Sureness;
import org.jspecify.annotations.Nullable;

/** What a page says of its meeting to machines (schema.org Event), by property; it goes before what the text says. */
public record Markup(Map<String, String> facts) {

    static final Markup NONE = new Markup(Map.of());
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Pattern MOMENT =
            Pattern.compile("(?<day>\\d{4}-\\d\\d-\\d\\d)(?:[T ](?<hour>\\d\\d):?(?<minute>\\d\\d)"
                    + "(?::?\\d\\d(?:\\.\\d{1,9})?)?\\s?(?<zone>Z|[+-]\\d\\d(?::?\\d\\d)?)?)?");
    private static final String WHY = "uit de gegevens die de pagina aan zoekmachines geeft";

    @Nullable
    Found<String> or(String property, @Nullable Found<String> read, Text text) {
        var fact = facts.get(property);
        return fact == null || fact.isBlank() ? read : found(fact.strip(), fact.strip(), text);
    }

    /** A day without an hour leaves the hour to the text; and many sites call their own clock the universal one. */
    @Nullable
    Found<Moment> or(String property, @Nullable Found<Moment> read) {
        var iso = facts.getOrDefault(property, "").strip();
        var moment = moment(iso);
        if (moment == null) return read;
        boolean leaves = read != null
                && read.value().date().equals(moment.date())
                && (moment.time() == null || read.value().equals(moment(iso.replaceFirst("Z$", ""))));
        return leaves ? read : new Found<>(moment, new Words(0, 0), Sureness.STATED, WHY);
    }

    /** @param read how many can come, as the text tells it */
    @Nullable
    Found<Integer> orCapacity(@Nullable Found<Integer> read) {
        var most = facts.getOrDefault("maximumAttendeeCapacity", "");
        boolean told = read == null && most.matches("[1-9]\\d{0,4}");
        return told ? new Found<>(Integer.valueOf(most), new Words(0, 0), Sureness.STATED, WHY) : read;
    }

    Found<Status> orStatus(Found<Status> read) {
        var status = switch (last(facts.getOrDefault("eventStatus", ""))) {
            case "EventCancelled" -> Status.CANCELLED;
            case "EventPostponed" -> Status.POSTPONED;
            case "EventRescheduled", "EventMovedOnline" -> Status.MOVED;
            default -> null;
        };
        return status == null ? read : new Found<>(status, new Words(0, 0), Sureness.STATED, WHY);
    }

    @Nullable
    Found<Mode> orMode(@Nullable Found<Mode> read) {
        var mode = switch (last(facts.getOrDefault("eventAttendanceMode", ""))) {
            case "OnlineEventAttendanceMode" -> Mode.ONLINE;
            case "MixedEventAttendanceMode" -> Mode.HYBRID;
            case "OfflineEventAttendanceMode" -> Mode.IN_PERSON;
            default -> null;
        };
        return mode == null ? read : new Found<>(mode, new Words(0, 0), Sureness.STATED, WHY);
    }

    List<Found<String>> orOrganisers(List<Found<String>> read, Text text) {
        var organiser = or("organizer", (Found<String>) null, text);
        return organiser == null ? read : List.of(organiser);
    }

    /** A price of nothing, or one price for all; what a page says in words has the categories, and goes before it. */
    Draft.Price orPrice(Draft.Price read) {
        var price = facts.getOrDefault("price", "")
                .replaceFirst("^(?:€|EUR)\\s?", "")
                .replace(',', '.')
                .strip();
        boolean free = facts.getOrDefault("isAccessibleForFree", "").equalsIgnoreCase("true")
                || price.matches("(?i)0+(?:\\.0+)?|gratis|free");
        var nowhere = new Words(0, 0);
        if (read.free() != null || (!free && !price.matches("\\d{1,4}(?:\\.\\d{1,2})?"))) return read;
        if (free) return new Draft.Price(new Found<>(true, nowhere, Sureness.STATED, WHY), List.of());
        var amount = new Draft.Amount(
                new BigDecimal(price).setScale(2), facts.getOrDefault("priceCurrency", "EUR"), null, null);
        return new Draft.Price(
                new Found<>(false, nowhere, Sureness.STATED, WHY),
                List.of(new Found<>(amount, nowhere, Sureness.STATED, WHY)));
    }

    private static Found<String> found(String value, String words, Text text) {
        int at = text.all.indexOf(words);
        var stands = at < 0 ? new Words(0, 0) : new Words(at, at + words.length());
        return new Found<>(value, stands, Sureness.STATED, WHY);
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /**
     * A moment as machines are told it, with or without a zone, in the time of Amsterdam. Midnight, and the minute before it, is how a
     * day without an hour is written.
     */
    static @Nullable Moment moment(String iso) {
        var moment = MOMENT.matcher(iso.strip());
        if (!moment.matches()) return null;
        try {
            var wall = wall(moment);
            if (wall.time() == null || moment.group("zone") == null) return wall;
            var zone = moment.group("zone").length() == 3 ? moment.group("zone") + "00" : moment.group("zone");
            var there = wall.date().atTime(wall.time()).atZone(ZoneId.of(zone));
            var here = there.withZoneSameInstant(ZONE);
            return new Moment(here.toLocalDate(), here.toLocalTime());
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static Moment wall(Matcher moment) {
        var day = LocalDate.parse(moment.group("day"));
        if (moment.group("hour") == null) return new Moment(day, null);
        var time = LocalTime.of(Integer.parseInt(moment.group("hour")), Integer.parseInt(moment.group("minute")));
        boolean whole = time.equals(LocalTime.MIDNIGHT) || time.equals(LocalTime.of(23, 59));
        return new Moment(day, whole ? null : time);
    }
}
