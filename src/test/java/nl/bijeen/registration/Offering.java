package nl.bijeen.registration;

import static nl.bijeen.event.Meetings.STAFF;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import nl.bijeen.AtOnce;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.registration.DeskSettings.Limits;
import nl.bijeen.registration.Registration.Status;
import nl.bijeen.registration.WaitingRules.Parties;
import nl.bijeen.registration.WaitingStep.What;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Meetings that offer the seats that fall free, and time that passes there, for tests. */
@Component
@Lazy
public class Offering {

    public static final WaitingRules TWO_DAYS = new WaitingRules(false, Parties.AS_CHOSEN, 0, Duration.ofDays(2));

    private final Crowd crowd;
    private final DeskSettings settings;
    private final Registrations registrations;
    private final WaitingSteps steps;
    private final OfferSweep sweep;
    private final Desks desks;
    private final TransactionOperations transactions;
    private final JdbcClient db;

    Offering(
            Crowd crowd,
            DeskSettings settings,
            Registrations registrations,
            WaitingSteps steps,
            OfferSweep sweep,
            Desks desks,
            TransactionOperations transactions,
            JdbcClient db) {
        this.crowd = crowd;
        this.settings = settings;
        this.registrations = registrations;
        this.steps = steps;
        this.sweep = sweep;
        this.desks = desks;
        this.transactions = transactions;
        this.db = db;
    }

    /** A meeting with so many seats that answers to an offer within two days. */
    public Event meeting(int seats) {
        var event = crowd.meeting();
        settings.set(event.id(), Limits.seats(seats), STAFF);
        settings.set(event.id(), TWO_DAYS, STAFF);
        return event;
    }

    /** The end of what is offered goes by, without anybody having come to look. */
    public void timePasses(EventId event) {
        transactions.executeWithoutResult(_ -> {
            desks.lock(event);
            db.sql("""
                            update registration set offered_until = now() - interval '1 second', remind_at = null
                            where event_id = ? and status = 'OFFERED'
                            """).param(event.value()).update();
        });
    }

    /** The end of what is offered comes so near that whoever must be reminded is; gives back how many that are. */
    int nearsItsEnd(EventId event) {
        return db.sql("""
                        update registration set remind_at = now() - interval '1 second'
                        where event_id = ? and remind_at is not null
                        """).param(event.value()).update();
    }

    /** As {@link #timePasses}, and the sweep came by. */
    public void lapse(EventId event) {
        timePasses(event);
        sweep.round();
    }

    /** The sweep comes by on six nodes at the same moment. */
    void sweepOnSixNodes() throws Exception {
        AtOnce.times(6, _ -> {
            sweep.round();
            return true;
        });
    }

    List<Status> statuses(Registration... people) {
        return Arrays.stream(people)
                .map(it -> registrations.get(it.id()).status())
                .toList();
    }

    /** What happened to somebody on the waiting list, the first thing first. */
    List<What> steps(Registration one) {
        return steps.of(one.event(), 1).steps().reversed().stream()
                .filter(it -> it.uid().equals(one.uid()))
                .map(WaitingStep::what)
                .toList();
    }
}
