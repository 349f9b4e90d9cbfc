package nl.bijeen.programme;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.Map;
import nl.bijeen.event.EventId;
import nl.bijeen.registration.Registration.Status;
import nl.bijeen.registration.Roster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads situations, each in a fixed number of questions however many people there are. */
@Component
class Situations {

    private static final Roster.Query COMING = new Roster.Query("", Status.CONFIRMED, null, Roster.Order.OLDEST, true);

    private final JdbcClient db;
    private final Roster roster;
    private final RoundWishes wishes;
    private final Placements placements;
    private final Employment employment;

    Situations(JdbcClient db, Roster roster, RoundWishes wishes, Placements placements, Employment employment) {
        this.db = db;
        this.roster = roster;
        this.wishes = wishes;
        this.placements = placements;
        this.employment = employment;
    }

    Situation of(Programme programme) {
        var event = programme.event();
        var people = roster.all(event, COMING).stream()
                .map(Roster.Line::registration)
                .toList();
        return new Situation(
                programme,
                people,
                employment.of(people),
                wishes.of(event),
                wishes.needs(event),
                placements.of(event),
                pins(event),
                db
                        .sql("select session_id from dissolution where event_id = ?")
                        .param(event.value())
                        .query(Long.class)
                        .list()
                        .stream()
                        .collect(toSet()));
    }

    private Map<Long, Map<Long, Long>> pins(EventId event) {
        var pins = new HashMap<Long, Map<Long, Long>>();
        db.sql("select registration_id, round_id, session_id from pin where event_id = ?")
                .param(event.value())
                .query(row -> {
                    pins.computeIfAbsent(row.getLong(1), _ -> new HashMap<>()).put(row.getLong(2), row.getLong(3));
                });
        return pins;
    }
}
