package nl.bijeen.registration;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.bijeen.event.EventId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who comes, as a co-host may see it: what people were told on the form when they registered, and not a field more. So it reads
 * its own few columns, whatever the office of the owner reads elsewhere.
 */
@Component
public class SharedRoster {

    public static final int PER_PAGE = 50;

    private static final String TOLD = """
            from registration
            join booking on booking.id = booking_id
            where registration.event_id = :event and status = 'CONFIRMED' and registration.erased_at is null
            """;

    private final JdbcClient db;

    SharedRoster(JdbcClient db) {
        this.db = db;
    }

    /**
     * Somebody who comes.
     *
     * @param name empty while it follows later
     */
    public record Participant(String name, String organisation, String position) {}

    /**
     * One page of them, by name.
     *
     * @param matching how many there are on all pages
     * @param untold how many registered before people were told, and so are not among them
     */
    public record Sheet(List<Participant> participants, long matching, long untold) {}

    /**
     * One page of those who were told.
     *
     * @param since when the form began to tell that this co-host sees who comes
     */
    public Sheet list(EventId event, Instant since, int page) {
        var from = since.atOffset(ZoneOffset.UTC);
        var found = db.sql("select registration.name, organisation, position, count(*) over () as matching " + TOLD
                        + " and made_at >= :since order by lower(registration.name) = '', lower(registration.name),"
                        + " registration.id limit :limit offset :offset")
                .param("event", event.value())
                .param("since", from)
                .param("limit", PER_PAGE)
                .param("offset", (page - 1L) * PER_PAGE)
                .query((row, number) -> Map.entry(
                        new Participant(
                                row.getString("name"), row.getString("organisation"), row.getString("position")),
                        row.getLong("matching")))
                .list();
        return new Sheet(
                found.stream().map(Map.Entry::getKey).toList(),
                found.isEmpty() ? 0 : found.getFirst().getValue(),
                untold(event, from));
    }

    private long untold(EventId event, OffsetDateTime since) {
        return db.sql("select count(*) " + TOLD + " and made_at < :since")
                .param("event", event.value())
                .param("since", since)
                .query(Long.class)
                .single();
    }
}
