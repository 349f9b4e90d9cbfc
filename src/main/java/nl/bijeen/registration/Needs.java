package nl.bijeen.registration;

import static java.util.stream.Collectors.toMap;

import java.sql.Types;
import java.util.Map;
import nl.bijeen.event.EventId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people need, kept apart from who they are. Never in the journal, so that nothing of it remains after the meeting. */
@Component
public class Needs {

    private final JdbcClient db;

    Needs(JdbcClient db) {
        this.db = db;
    }

    /** {@link Need#NONE} for who said nothing. */
    public Need of(Registration.Id id) {
        return db.sql("select dietary, access from need where registration_id = ?")
                .param(id.value())
                .query((row, number) -> new Need(row.getString(1), row.getString(2)))
                .optional()
                .orElse(Need.NONE);
    }

    /** Those of everybody who comes to a meeting, by the number of the registration. */
    public Map<Long, Need> of(EventId event) {
        return db
                .sql("""
                        select registration_id, dietary, access
                        from need join registration on registration.id = registration_id
                        where event_id = ? and status not in ('DECLINED', 'CANCELLED')
                        """)
                .param(event.value())
                .query((row, number) -> Map.entry(row.getLong(1), new Need(row.getString(2), row.getString(3))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Of people who were not written down before, by the number of the registration. */
    void enter(Map<Long, Need> needs) {
        if (needs.isEmpty()) return;
        var ids = needs.keySet().stream().toList();
        db.sql("""
                        insert into need (registration_id, dietary, access)
                        select * from unnest(:ids::bigint[], :dietary::text[], :access::text[])
                        """)
                .param("ids", ids.toArray(Long[]::new), Types.ARRAY)
                .param(
                        "dietary",
                        ids.stream().map(it -> of(needs, it).dietary()).toArray(String[]::new),
                        Types.ARRAY)
                .param("access", ids.stream().map(it -> of(needs, it).access()).toArray(String[]::new), Types.ARRAY)
                .update();
    }

    private static Need of(Map<Long, Need> needs, long registration) {
        return needs.getOrDefault(registration, Need.NONE);
    }

    void write(long registration, Need need) {
        if (need.none()) {
            db.sql("delete from need where registration_id = ?")
                    .param(registration)
                    .update();
            return;
        }
        db.sql("""
                        insert into need (registration_id, dietary, access) values (?, ?, ?)
                        on conflict (registration_id) do update set dietary = excluded.dietary, access = excluded.access
                        """).params(registration, need.dietary(), need.access()).update();
    }
}
