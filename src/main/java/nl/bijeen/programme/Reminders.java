package nl.bijeen.programme;

import static java.util.stream.Collectors.toSet;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.bijeen.access.Association;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Events;
import nl.bijeen.event.When;
import nl.bijeen.mail.Outbox;
import nl.bijeen.registration.PrivateLinks;
import nl.bijeen.registration.Registration;
import nl.bijeen.view.PublicUrl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds who did not choose, once for each round, three days before it closes. May run twice, and on two machines. */
@Component
class Reminders {

    static final Duration AHEAD = Duration.ofDays(3);

    private final JdbcClient db;
    private final Programmes programmes;
    private final Situations situations;
    private final Events events;
    private final Associations associations;
    private final PrivateLinks links;
    private final PublicUrl publicUrl;
    private final Outbox outbox;
    private final Clock clock;

    Reminders(
            JdbcClient db,
            Programmes programmes,
            Situations situations,
            Events events,
            Associations associations,
            PrivateLinks links,
            PublicUrl publicUrl,
            Outbox outbox,
            Clock clock) {
        this.db = db;
        this.programmes = programmes;
        this.situations = situations;
        this.events = events;
        this.associations = associations;
        this.links = links;
        this.publicUrl = publicUrl;
        this.outbox = outbox;
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
        var closing = situation.programme().rounds().stream()
                .filter(it -> it.choosing() != Round.Choosing.OPEN && it.confirmed() == null)
                .filter(it -> it.chooseUntil() != null && closes(it.chooseUntil(), now))
                .toList();
        var reminded = reminded(closing);
        var letters = new ArrayList<ChooseLetter>();
        var organiser = associations.get(event.association());
        for (var person : situation.people())
            letter(
                            organiser,
                            event,
                            situation,
                            person,
                            closing,
                            reminded.getOrDefault(person.id().value(), Set.of()))
                    .ifPresent(letters::add);
        if (letters.isEmpty()) return;
        outbox.postAll(letters);
        remember(letters);
    }

    private static boolean closes(Instant until, Instant now) {
        return now.isBefore(until) && !now.plus(AHEAD).isBefore(until);
    }

    private Optional<ChooseLetter> letter(
            Association organiser,
            Event event,
            Situation situation,
            Registration person,
            List<Round> closing,
            Set<Long> reminded) {
        if (person.person().email() == null) return Optional.empty();
        var id = person.id().value();
        var decided = situation.placed().stream()
                .filter(it -> it.person() == id)
                .map(Placed::round)
                .collect(toSet());
        var contributes = Whereabouts.contributions(situation.programme(), person)
                .map(Session::round)
                .collect(toSet());
        var undecided = closing.stream()
                .filter(it -> !reminded.contains(it.id().value())
                        && !decided.contains(it.id().value()))
                .filter(it -> !contributes.contains(it.id()))
                .filter(it -> !situation
                        .wishes()
                        .getOrDefault(id, Map.of())
                        .containsKey(it.id().value()))
                .toList();
        return undecided.stream()
                .map(Round::chooseUntil)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .map(until ->
                        new ChooseLetter(organiser, event, person, undecided, until, publicUrl.to(links.path(person))));
    }

    /** For which rounds people were reminded, by the number of the registration. */
    private Map<Long, Set<Long>> reminded(List<Round> rounds) {
        var reminded = new HashMap<Long, Set<Long>>();
        db.sql("select registration_id, round_id from choosing_reminder where round_id = any (?)")
                .param(rounds.stream().map(it -> it.id().value()).toArray(Long[]::new))
                .query(row -> {
                    reminded.computeIfAbsent(row.getLong(1), _ -> new HashSet<>())
                            .add(row.getLong(2));
                });
        return reminded;
    }

    private void remember(List<ChooseLetter> letters) {
        var rows = letters.stream()
                .flatMap(it -> it.rounds().stream()
                        .map(round -> Map.entry(
                                it.registration().id().value(), round.id().value())))
                .toList();
        db.sql("""
                        insert into choosing_reminder (registration_id, round_id, sent_at)
                        select person, round, :now from unnest(:people::bigint[], :rounds::bigint[]) as it (person, round)
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("people", rows.stream().map(Map.Entry::getKey).toArray(Long[]::new), Types.ARRAY)
                .param("rounds", rows.stream().map(Map.Entry::getValue).toArray(Long[]::new), Types.ARRAY)
                .update();
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
