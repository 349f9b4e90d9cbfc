package nl.bijeen.programme.web;

import java.time.Instant;
import nl.bijeen.event.When;
import nl.bijeen.event.WhenWords;
import nl.bijeen.view.Words;

/** Says in words until when, in the reader's language. */
public record Deadline(Words words) {

    /** "donderdag 21 september 2026 om 17.00 uur". */
    public String of(Instant moment) {
        var local = When.local(moment);
        var when = new WhenWords(words);
        return words.text("programme.call.moment", when.day(local.toLocalDate(), true), when.time(local.toLocalTime()));
    }
}
