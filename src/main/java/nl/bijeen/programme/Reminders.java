package nl.bijeen.programme;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Events;
import nl.bijeen.event.When;
import nl.bijeen.mail.Letters;
import nl.bijeen.programme.ChooseLetter.Occasion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds who did not choose, once for each round, three days before it closes, and a day or more after any letter that led
 * them to it. May run twice, and on two machines.
 */
@Component
class Reminders {

    static final Duration AHEAD = Duration.ofDays(3);
    private static final Duration AFTER_ANOTHER = Duration.ofDays(1);

    private final JdbcClient db;
    private final Programmes programmes;
    private final Situations situations;
    private final Events events;
    private final ChoosingPost post;
    private final Letters letters;
    private final Clock clock;

    Reminders(
            JdbcClient db,
            Programmes programmes,
            Situations situations,
            Events events,
            ChoosingPost post,
            Letters letters,
            Clock clock) {
        this.db = db;
        this.programmes = programmes;
        this.situations = situations;
        this.events = events;
        this.post = post;
        this.letters = letters;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 90_000, fixedDelay = 600_000)
    @Transactional
    void sweep() {
        var now = clock.instant();
        db.sql("""
                        select distinct event_id from round
                        where choosing <> 'OPEN' and confirmed_at is null and choose_until > ? and choose_until <= ?
                        order by event_id
                        """)
                .params(at(now), at(now.plus(AHEAD)))
                .query(Long.class)
                .list()
                .forEach(it -> remind(events.get(new EventId(Objects.requireNonNull(it))), now));
    }

    private void remind(Event event, Instant now) {
        if (!event.status(now).ahead()) return;
        var situation = situations.of(programmes.lock(event.id()));
        if (situation.programme().shown() == null) return;
        var closing = situation.choosable(now).stream()
                .filter(it -> it.closes(AHEAD, now))
                .toList();
        var addressees = post.addressees(situation, closing, Occasion.CLOSING);
        if (addressees.isEmpty()) return;
        var lately =
                letters.receivers(event.association(), event.id().value(), now.minus(AFTER_ANOTHER), ChoosingStep.PATH);
        post.post(
                event,
                addressees.stream().filter(it -> !lately.contains(it.address())).toList(),
                Occasion.CLOSING);
    }

    /** What people need of rooms goes the day after the meeting, or soon after they gave their place up or to somebody else. */
    @Scheduled(initialDelay = 60_000, fixedDelay = 3_600_000)
    @Transactional
    void forgetNeeds() {
        db.sql("""
                        delete from access_need using event
                        where event.id = access_need.event_id
                          and (coalesce(ends_on, event.changed::date + 365) < ?
                               or exists (select from registration
                                          where registration.id = registration_id
                                            and (status in ('CANCELLED', 'DECLINED') or registration.generation > access_need.generation)))
                        """).param(When.local(clock.instant()).toLocalDate()).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
