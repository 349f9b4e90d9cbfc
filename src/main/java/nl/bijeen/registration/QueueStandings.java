package nl.bijeen.registration;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.bijeen.access.Tokens;
import nl.bijeen.database.InOneGo;
import nl.bijeen.event.EventId;
import nl.bijeen.registration.Outcome.HaveAPlace;
import nl.bijeen.registration.Outcome.NotForThem;
import nl.bijeen.registration.Outcome.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells those who were promised their turn in the {@link Queue} how it is with them. */
@Component
public class QueueStandings {

    private final JdbcClient db;
    private final Bookings bookings;
    private final JsonMapper json;
    private final InOneGo<String, Optional<Found>> inOneGo = new InOneGo<>(this::look);

    QueueStandings(JdbcClient db, Bookings bookings, JsonMapper json) {
        this.db = db;
        this.bookings = bookings;
        this.json = json;
    }

    /** A row as it is read when somebody looks. */
    private record Found(
            String token,
            EventId event,
            UUID key,
            @Nullable String outcome,
            int ahead,
            @Nullable String reason,
            Set<Integer> people,
            @Nullable String application) {}

    /** How it is with whoever was given this token for this meeting; empty when nobody was, or it was answered long ago. */
    public Optional<Standing> find(EventId event, String token) {
        // What follows asks the database more: only when the first question has given its connection back, or all would
        // wait
        // with one for a second.
        return inOneGo.ask(Tokens.hash(token))
                .filter(it -> it.event().equals(event))
                .map(this::standing);
    }

    /** At a peak thousands look at once how far it is. In the order of the tokens. */
    private List<Optional<Found>> look(List<String> hashes) {
        var found = db
                .sql("""
                        with asked as materialized (
                            select * from queued where token_hash = any(:hashes)),
                        line as (
                            select id, row_number() over (partition by event_id order by arrived, id) - 1 as ahead
                            from queued
                            where outcome is null and event_id in (select event_id from asked where outcome is null))
                        select asked.*, line.ahead from asked left join line using (id)
                        """)
                .param("hashes", hashes.toArray(String[]::new), Types.ARRAY)
                .query(QueueStandings::found)
                .list()
                .stream()
                .collect(toMap(Found::token, it -> it));
        return hashes.stream().map(it -> Optional.ofNullable(found.get(it))).toList();
    }

    private Standing standing(Found found) {
        return switch (found.outcome()) {
            case null -> new Standing.Waits(found.ahead());
            case "REGISTERED" ->
                new Standing.Done(requireNonNull(
                        bookings.known(found.event(), List.of(found.key())).get(found.key())));
            case "REFUSED" -> turned(found, new Refused(Refusal.valueOf(requireNonNull(found.reason()))));
            case "HAVE_A_PLACE" -> turned(found, new HaveAPlace(found.people()));
            case "NOT_FOR_THEM" -> turned(found, new NotForThem(Map.of()));
            default -> turned(found, null);
        };
    }

    private Standing turned(Found found, @Nullable Outcome answer) {
        return new Standing.Turned(json.readValue(found.application(), Application.class), answer);
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        var people = row.getArray("people");
        return new Found(
                row.getString("token_hash"),
                new EventId(row.getLong("event_id")),
                row.getObject("key", UUID.class),
                row.getString("outcome"),
                row.getInt("ahead"),
                row.getString("reason"),
                people == null ? Set.of() : Set.of((Integer[]) people.getArray()),
                row.getString("application"));
    }
}
