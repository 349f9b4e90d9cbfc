package nl.bijeen.programme;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import nl.bijeen.view.Words;

/** When something is, as people read it. */
public record SpanWords(Words words) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H.mm");

    /** Such as: dinsdag 9 maart, 10.00 – 11.00 uur. */
    public String of(Span span) {
        var day = DateTimeFormatter.ofPattern("EEEE d MMMM", words.locale()).format(span.from());
        return words.text("placing.when", day, time(span.from()) + " – " + time(span.until()));
    }

    /** Such as: dinsdag 9 maart, 17.00 uur. */
    public String moment(LocalDateTime at) {
        var day = DateTimeFormatter.ofPattern("EEEE d MMMM", words.locale()).format(at);
        return words.text("placing.when", day, time(at));
    }

    private String time(LocalDateTime at) {
        return DateTimeFormatter.ofPattern(words.text("event.when.clock"), words.locale())
                .format(at);
    }

    /** Such as: 10.00 – 11.00. */
    public static String hours(Span span) {
        return HOUR.format(span.from()) + " – " + HOUR.format(span.until());
    }
}
