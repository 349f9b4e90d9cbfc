package nl.bijeen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.programme.Call.Asked;
import nl.bijeen.programme.Call.OpenTo;
import nl.bijeen.programme.Calls.Settings;
import nl.bijeen.programme.Submission.Pitch;
import nl.bijeen.view.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Calls and what people propose, for tests; through the same classes as the forms. */
@Component
@Lazy
public class TestCall {

    public static final Instant LATER = Instant.parse("2099-08-01T21:59:00Z");

    private final Calls calls;
    private final Submissions submissions;

    TestCall(Calls calls, Submissions submissions) {
        this.calls = calls;
        this.submissions = submissions;
    }

    /** Open to these until far ahead. */
    public Call open(Event event, OpenTo to, Asked... questions) {
        var before =
                calls.find(event.id()).map(Settings::of).map(Settings::stand).orElse("");
        var settings = new Settings(to, "Laat zien wat werkt.", List.of(questions), LATER);
        assertThat(calls.set(event, before, settings, Meetings.STAFF)).isTrue();
        calls.open(event, Meetings.STAFF);
        return calls.find(event.id()).orElseThrow();
    }

    public Submission send(Event event, String title) {
        return submissions
                .send(event, UUID.randomUUID(), Instant.now(), pitch(title), Texts.DUTCH)
                .orElseThrow();
    }

    /** An open call with one submission; the token by which the office knows that. */
    public String with(Event event, String mark) {
        open(event, OpenTo.EVERYBODY, new Asked(mark + "?", false));
        return send(event, mark + " voorstel").token();
    }

    public static Pitch pitch(String title) {
        return new Pitch(
                "Kim Proef",
                new EmailAddress("kim@gemeente.example"),
                "beleidsadviseur",
                "Gemeente Voorbeeld",
                title,
                "Wat wij **doen**.",
                "werksessie",
                "Noor Test, wethouder, Gemeente Voorbeeld",
                Map.of());
    }
}
