package nl.bijeen.programme;

import java.sql.Types;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bijeen.event.EventId;
import nl.bijeen.registration.Itinerary;
import nl.bijeen.registration.Registration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions somebody has a place in, for their calendar. */
@Component
class DayItinerary implements Itinerary {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M");

    private final JdbcClient db;

    DayItinerary(JdbcClient db) {
        this.db = db;
    }

    /** In numbers and names only, so that it needs no language: 9-3 10.00 – 11.00: Schuldhulp (Zaal 2). */
    @Override
    public Map<Long, List<String>> of(EventId event, Collection<Registration.Id> people) {
        var lines = new HashMap<Long, List<String>>();
        db.sql("""
                        select registration_id, title, coalesce(room.name, '') as room, lower(during) as starts, upper(during) as ends
                        from placement
                        join session on session.id = session_id
                        left join room on room.id = room_id
                        where placement.event_id = :event and called_off_at is null and registration_id = any (:people)
                        order by during, title
                        """)
                .param("event", event.value())
                .param("people", people.stream().map(Registration.Id::value).toArray(Long[]::new), Types.ARRAY)
                .query(row -> {
                    var span = new Span(
                            row.getObject("starts", LocalDateTime.class), row.getObject("ends", LocalDateTime.class));
                    var room = row.getString("room");
                    lines.computeIfAbsent(row.getLong("registration_id"), _ -> new ArrayList<>())
                            .add(DAY.format(span.from()) + " " + SpanWords.hours(span) + ": " + row.getString("title")
                                    + (room.isEmpty() ? "" : " (" + room + ")"));
                });
        return lines;
    }
}
