package nl.bijeen.programme.web;

import java.time.Clock;
import java.time.Instant;
import nl.bijeen.access.Tokens;
import org.springframework.stereotype.Component;

/** When a form was opened, in words that come back with it and that nobody else can write. */
@Component
class Opening {

    private static final String PURPOSE = "form opened";

    private final Tokens tokens;
    private final Clock clock;

    Opening(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Of a form that opens now, such as {@code 1790000000.Zm9v}: seconds, and a token of them. */
    String now() {
        return of(clock.instant());
    }

    String of(Instant moment) {
        var seconds = moment.getEpochSecond();
        return seconds + "." + tokens.token(PURPOSE, seconds, 0);
    }

    /** Now, for words that are not ours. */
    Instant read(String words) {
        var parts = words.split("\\.", 2);
        if (parts.length < 2 || !parts[0].matches("\\d{1,12}")) return clock.instant();
        var seconds = Long.parseLong(parts[0]);
        return tokens.token(PURPOSE, seconds, 0).equals(parts[1]) ? Instant.ofEpochSecond(seconds) : clock.instant();
    }
}
