package nl.bijeen.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an announcement says, each value with its words. Null or empty where the text is silent.
 *
 * @param source the text as it was read; the words of every value count in it
 * @param yearInferred whether the year of the start was not attached to its date in the text
 * @param remarks what the reader saw and did not use, as Dutch sentences for the office
 */
public record Draft(
        String source,
        @Nullable Found<String> title,
        @Nullable Found<Kind> kind,
        Found<Status> status,
        @Nullable Found<Moment> start,
        @Nullable Found<Moment> end,
        boolean yearInferred,
        @Nullable Found<Mode> mode,
        Place place,
        Price price,
        @Nullable Found<String> audience,
        List<Found<String>> organisers,
        List<Found<Speaker>> speakers,
        List<Found<ProgrammeLine>> programme,
        @Nullable Found<Moment> registrationDeadline,
        @Nullable Found<Integer> capacity,
        Contact contact,
        @Nullable Found<String> replaces,
        @Nullable Found<String> reasonCancelled,
        Story story,
        List<Found<String>> remarks) {

    public enum Kind {
        CONGRESS,
        SYMPOSIUM,
        CAFE,
        WEBINAR,
        MEETING,
        ASSEMBLY,
        TRAINING,
        OTHER
    }

    public enum Status {
        ANNOUNCED,
        CANCELLED,
        POSTPONED,
        MOVED,
        PAST
    }

    public enum Mode {
        IN_PERSON,
        ONLINE,
        HYBRID
    }

    /** A day in the Netherlands, with the time on the clock there if the text gives one. */
    public record Moment(LocalDate date, @Nullable LocalTime time) {

        @Override
        public String toString() {
            return time == null ? date.toString() : date + "T" + time;
        }
    }

    /** Where it is: each part apart, since texts give any subset. */
    public record Place(
            @Nullable Found<String> venueName,
            @Nullable Found<String> street,
            @Nullable Found<String> postcode,
            @Nullable Found<String> city) {}

    /**
     * What taking part costs.
     *
     * @param free null when the text does not say
     */
    public record Price(@Nullable Found<Boolean> free, List<Found<Amount>> amounts) {}

    /**
     * One price.
     *
     * @param category who pays it, in the words of the text
     * @param vat {@code incl}, {@code excl} or a rate such as {@code 21%}; null when the text does not say
     */
    public record Amount(
            BigDecimal amount,
            String currency,
            @Nullable String category,
            @Nullable String vat) {}

    public record Speaker(String name, @Nullable String role) {}

    /**
     * One line of the programme.
     *
     * @param parallel what the sub-sessions are called that run side by side in it; mostly none
     */
    public record ProgrammeLine(
            LocalTime start, @Nullable LocalTime end, String title, boolean pause, List<Found<String>> parallel) {

        ProgrammeLine later(int hours) {
            var last = end == null || end.isAfter(start.plusHours(hours)) ? end : end.plusHours(hours);
            return new ProgrammeLine(start.plusHours(hours), last, title, pause, parallel);
        }

        ProgrammeLine with(List<Found<String>> parallel) {
            return new ProgrammeLine(start, end, title, pause, parallel);
        }
    }

    public record Contact(
            @Nullable Found<String> name,
            @Nullable Found<String> role,
            @Nullable Found<String> email,
            @Nullable Found<String> phone) {

        boolean empty() {
            return name == null && role == null && email == null && phone == null;
        }
    }
}
