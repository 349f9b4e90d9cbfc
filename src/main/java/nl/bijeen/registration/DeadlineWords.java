package nl.bijeen.registration;

import java.time.Instant;
import nl.bijeen.event.When;
import nl.bijeen.event.WhenWords;
import nl.bijeen.view.Words;

/** Says in words until when something can be done. */
public record DeadlineWords(Words words) {

    /** "vrijdag 12 september 2026 om 9.00 uur". */
    public String of(Instant moment) {
        var local = When.local(moment);
        var when = new WhenWords(words);
        return words.text("registration.moment", when.day(local.toLocalDate(), true), when.time(local.toLocalTime()));
    }
}
