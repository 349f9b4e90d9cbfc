package nl.bijeen.event;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.bijeen.database.AssociationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings that one about to be entered may be the same as. */
@Component
public class Namesakes {

    private final JdbcClient db;

    Namesakes(JdbcClient db) {
        this.db = db;
    }

    /** A meeting, as a list names it; without a first day when the date is to follow. */
    public record Namesake(String title, @Nullable LocalDate firstDay, String slug) {}

    /** The association's own meetings with one of these titles, whatever the capitals, or that begin on one of these days. */
    public List<Namesake> of(AssociationId association, Collection<String> titles, Collection<LocalDate> days) {
        return db.sql("""
                        select title, starts_on, slug
                        from event
                        where association_id = :association
                          and (lower(title) = any (:titles) or starts_on = any ((:days)::date[]))
                        order by id desc
                        """)
                .param("association", association.value())
                .param(
                        "titles",
                        titles.stream().map(it -> it.toLowerCase(Locale.ROOT)).toArray(String[]::new),
                        Types.ARRAY)
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new), Types.ARRAY)
                .query((row, number) ->
                        new Namesake(row.getString(1), row.getObject(2, LocalDate.class), row.getString(3)))
                .list();
    }
}
