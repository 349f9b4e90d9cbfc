package nl.bijeen.programme;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.bijeen.event.Event;
import nl.bijeen.event.When;
import nl.bijeen.registration.NextStep;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who comes can choose, as long as a round is open for it. */
@Component
class ChoosingStep implements NextStep {

    static final String PATH = "/keuze";

    private final JdbcClient db;
    private final Clock clock;

    ChoosingStep(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * To choose.
     *
     * @param until when the first of the rounds closes; null when none of them does before it begins
     */
    record Choose(@Nullable LocalDateTime until) implements Step {

        @Override
        public String path() {
            return PATH;
        }

        @Override
        public String what(Words words) {
            return until == null
                    ? words.text("placing.next")
                    : words.text("placing.next.until", new SpanWords(words).moment(until));
        }

        @Override
        public String act(Words words) {
            return words.text("placing.next.act");
        }
    }

    /** As {@link Round#choosable} says, but for hundreds who register at once. */
    @Override
    public Optional<Step> of(Event event) {
        var now = clock.instant();
        if (!event.status(now).ahead()) return Optional.empty();
        return db.sql("""
                        select min(choose_until) as until
                        from round join programme using (event_id)
                        where event_id = :event and shown_at is not null
                          and (choosing = 'FIRST_COME' or choosing = 'RANKED' and confirmed_at is null)
                          and (choose_until is null or choose_until > :now) and lower(during) > :local
                          and exists (select from session where round_id = round.id and called_off_at is null)
                        having count(*) > 0
                        """)
                .param("event", event.id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("local", When.local(now))
                .query((row, _) -> new Choose(local(row.getObject("until", OffsetDateTime.class))))
                .optional()
                .map(Step.class::cast);
    }

    private static @Nullable LocalDateTime local(@Nullable OffsetDateTime moment) {
        return moment == null ? null : When.local(moment.toInstant());
    }
}
