package nl.bijeen.site;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every public address of this installation, for search engines. */
@Component
public class Addresses {

    /** More than this a sitemap may not hold (sitemaps.org); each address stands in it in two languages. */
    private static final int MOST = 25_000;

    private final JdbcClient db;

    Addresses(JdbcClient db) {
        this.db = db;
    }

    /**
     * One public page.
     *
     * @param path in Dutch; the English one has {@code /en} before it
     */
    public record Address(String path, Instant changed) {}

    private static final String ALL = """
            with homes as (
                select a.id, a.slug, coalesce(max(e.changed), a.founded) as changed
                from association a
                left join event e on e.association_id = a.id and e.fate <> 'DRAFT'
                where a.guest_of is null
                group by a.id
            )
            select '/' || slug as path, changed from homes
            union all
            select '/' || slug || '/agenda', changed from homes
            union all
            select '/' || homes.slug || '/bijeenkomsten/' || event.slug, event.changed
            from event
            join homes on homes.id = event.association_id
            where event.fate <> 'DRAFT'
            order by 1
            limit :most
            """;

    /** Homes and agendas, and every meeting that is not a draft. */
    public List<Address> all() {
        return db.sql(ALL)
                .param("most", MOST)
                .query((row, number) -> new Address(
                        row.getString("path"),
                        row.getObject("changed", OffsetDateTime.class).toInstant()))
                .list();
    }
}
