package nl.bijeen.people;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stayed when an import was undone, because it was changed or used since. */
@Component
public class ImportLeft {

    /** So many are named; more than this nobody looks at one by one. */
    private static final int NAMED = 200;

    private final JdbcClient db;

    ImportLeft(JdbcClient db) {
        this.db = db;
    }

    /**
     * One thing.
     *
     * @param thing PERSON, ORGANISATION, POSITION, MEMBERSHIP or GROUP
     * @param token of the person, organisation or group where it can be seen
     */
    public record Left(String thing, String name, String token) {}

    public List<Left> of(Import it) {
        return db.sql("""
                        select t.thing, coalesce(p.name, o.name, g.name) as name,
                               coalesce(p.token, o.token, g.token) as token
                        from import_trace t
                        left join position f on t.thing = 'POSITION' and f.id = t.row_id
                        left join membership m on t.thing = 'MEMBERSHIP' and m.id = t.row_id
                        left join person p on p.id = f.person_id or (t.thing = 'PERSON' and p.id = t.row_id)
                        left join organisation o on o.id = m.organisation_id or (t.thing = 'ORGANISATION' and o.id = t.row_id)
                        left join person_group g on t.thing = 'GROUP' and g.id = t.row_id
                        where t.import_id = ? and coalesce(p.token, o.token, g.token) is not null
                        order by t.id
                        limit ?
                        """).params(it.id(), NAMED).query(Left.class).list();
    }
}
