package nl.bijeen.registration;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells in one question how full a meeting is and whether anything else changed that its form shows. */
@Component
public class FormDesks {

    private final JdbcClient db;

    FormDesks(JdbcClient db) {
        this.db = db;
    }

    /**
     * The desk at this moment.
     *
     * @param mark another one as soon as somebody changed the association, the meeting, its audience or its questions: which
     *     versions of their rows were read ({@code xmin} and {@code ctid}). Says nothing of the desk
     */
    public record Marked(Desk desk, String mark) {}

    /** Of the meeting under this address, drafts too. */
    public Optional<Marked> find(String association, String slug) {
        return db.sql("""
                        select found.*,
                               concat_ws(' ', association.xmin, association.ctid, event.xmin, event.ctid,
                                   (select xmin || '' || ctid from audience where event_id = event.id),
                                   (select string_agg(id || ':' || xmin || ctid, ' ' order by id)
                                    from question where event_id = event.id)) as mark
                        from association
                        join event on event.association_id = association.id
                        join (""" + Desks.READ + """
                        ) as found on found.id = event.id
                        where association.slug = ? and event.slug = ?
                        """)
                .params(association, slug)
                .query((row, number) -> new Marked(Desks.desk(row, number), row.getString("mark")))
                .optional();
    }
}
