package nl.bijeen.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.bijeen.intake.Draft.Mode;
import nl.bijeen.intake.Draft.Moment;
import nl.bijeen.intake.Draft.Status;
import nl.bijeen.intake.Found.Sureness;
import org.jspecify.annotations.Nullable;

/** What a page says of its meeting to machines (schema.org Event), by property; it goes before what the text says. */
public record Markup(Map<String, String> facts) {

    static final Markup NONE = new Markup(Map.of());
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String WHY = "uit de gegevens die de pagina aan zoekmachines geeft";

    @Nullable
    Found<String> or(String property, @Nullable Found<String> read, Text text) {
        var fact = facts.get(property);
        return fact == null || fact.isBlank() ? read : found(fact.strip(), fact.strip(), text);
    }

    @Nullable
    Found<Moment> or(String property, @Nullable Found<Moment> read) {
        var moment = moment(facts.getOrDefault(property, ""));
        return moment == null ? read : new Found<>(moment, new Words(0, 0), Sureness.STATED, WHY);
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
        var price = facts.getOrDefault("price", "").strip();
        boolean free =
                facts.getOrDefault("isAccessibleForFree", "").equalsIgnoreCase("true") || price.matches("0+(?:\\.0+)?");
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

    static @Nullable Moment moment(String iso) {
        try {
            if (iso.length() < 10) return null;
            if (iso.length() < 16) return new Moment(LocalDate.parse(iso.substring(0, 10)), null);
            if (iso.length() > 16 && iso.substring(16).matches("(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:\\d\\d)")) {
                var local = OffsetDateTime.parse(iso).atZoneSameInstant(ZONE);
                return new Moment(
                        local.toLocalDate(), local.toLocalTime().withSecond(0).withNano(0));
            }
            return new Moment(LocalDate.parse(iso.substring(0, 10)), LocalTime.parse(iso.substring(11, 16)));
        } catch (DateTimeException _) {
            return null;
        }
    }
}
