package nl.bijeen.programme;

import java.time.Clock;
import java.util.HashSet;
import java.util.Objects;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Events;
import nl.bijeen.event.When;
import nl.bijeen.registration.Desks;
import nl.bijeen.registration.SeatGivenUp;
import nl.bijeen.registration.SeatsConfirmed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Finds a place for who comes later, and hands on the places of who does not come, in the transaction that decided it. */
@Component
class SeatNews {

    private final JdbcClient db;
    private final Desks desks;
    private final Programmes programmes;
    private final Situations situations;
    private final Placements placements;
    private final RoundWishes wishes;
    private final PlacingPost post;
    private final Events events;
    private final Clock clock;

    SeatNews(
            JdbcClient db,
            Desks desks,
            Programmes programmes,
            Situations situations,
            Placements placements,
            RoundWishes wishes,
            PlacingPost post,
            Events events,
            Clock clock) {
        this.db = db;
        this.desks = desks;
        this.programmes = programmes;
        this.situations = situations;
        this.placements = placements;
        this.wishes = wishes;
        this.post = post;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(SeatsConfirmed it) {
        if (!settled(it.event())) return;
        var desk = desks.lock(it.event());
        var programme = programmes.lock(it.event());
        var rounds = programme.rounds().stream().filter(this::ahead).toList();
        if (rounds.isEmpty()) return;
        var people = it.registrations().stream().map(one -> one.id().value()).toList();
        var placed = new Latecomers(situations.of(programme)).place(people, rounds);
        placements.offer(desk, programme);
        placements.write(desk, placed);
        if (!placed.isEmpty()) post.tell(events.get(it.event()), people);
    }

    @EventListener
    void on(SeatGivenUp it) {
        var person = it.registration();
        wishes.forget(person.id());
        var desk = desks.lock(person.event());
        var left = placements.remove(person.event(), person.id());
        if (left.isEmpty() || !settled(person.event())) return;
        var programme = programmes.lock(person.event());
        placements.offer(desk, programme);
        var told = new HashSet<Long>();
        var situation = situations.of(programme);
        for (var round : programme.rounds()) {
            if (left.stream().noneMatch(one -> one.round() == round.id().value()) || !ahead(round)) continue;
            var moved = new Latecomers(situation).moveUp(round);
            placements.write(desk, moved);
            situation = situation.placing(moved);
            moved.forEach(one -> told.add(one.person()));
        }
        if (!told.isEmpty()) post.tell(events.get(person.event()), told);
    }

    private boolean ahead(Round round) {
        return round.choosing() == Round.Choosing.RANKED
                && round.confirmed() != null
                && When.local(clock.instant()).isBefore(round.during().from());
    }

    /** Whether people were placed by their wishes. Asked once in a transaction: hundreds may get a seat in one. */
    private boolean settled(EventId event) {
        var known = (Settled) TransactionSynchronizationManager.getResource(this);
        if (known != null && known.event().equals(event)) return known.is();
        var is = db.sql(
                        "select exists (select from round where event_id = ? and choosing = 'RANKED' and confirmed_at is not null)")
                .param(event.value())
                .query(Boolean.class)
                .single();
        if (known == null) remember(new Settled(event, Objects.requireNonNull(is)));
        return is;
    }

    private record Settled(EventId event, boolean is) {}

    private void remember(Settled settled) {
        TransactionSynchronizationManager.bindResource(this, settled);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(SeatNews.this);
            }
        });
    }
}
