package nl.bijeen.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Staff;
import nl.bijeen.database.AssociationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who holds a meeting together, and what is open to whom. */
@Component
public class CoHosts {

    private static final String FIND = """
            select co_host.*, house.slug, house.name, house.website, house.guest_of, staff.name as person, staff.email
            from co_host
            join association house on house.id = co_host.association_id
            left join staff on staff.association_id = house.id and staff.left_at is null and house.guest_of is not null
            """;

    private final JdbcClient db;
    private final Events events;
    private final Associations associations;

    CoHosts(JdbcClient db, Events events, Associations associations) {
        this.db = db;
        this.events = events;
        this.associations = associations;
    }

    /** Associations first, each kind by name. */
    public List<CoHost> of(EventId event) {
        return db.sql(
                        FIND
                                + "where event_id = ? order by house.guest_of is not null, lower(house.name), lower(staff.name)")
                .param(event.value())
                .query(CoHosts::coHost)
                .list();
    }

    public Optional<CoHost> find(EventId event, AssociationId house) {
        return db.sql(FIND + "where event_id = ? and co_host.association_id = ?")
                .params(event.value(), house.value())
                .query(CoHosts::coHost)
                .optional();
    }

    /** The names of those who see who comes, each once; what the form tells people who register. */
    public List<String> viewers(EventId event) {
        return db.sql("""
                        select distinct house.name
                        from co_host
                        join association house on house.id = co_host.association_id
                        where event_id = ? and sees_participants_since is not null
                        order by 1
                        """).param(event.value()).query(String.class).list();
    }

    /**
     * The meeting another association opened to the house of this staff member; empty when it did not.
     *
     * @param owner the slug of that association
     */
    public Optional<Visit> visit(Staff staff, String owner, String slug) {
        var association = associations.bySlug(owner);
        if (association.isEmpty()) return Optional.empty();
        var event = events.find(association.get().id(), slug);
        if (event.isEmpty()) return Optional.empty();
        return find(event.get().id(), staff.association())
                .map(it -> new Visit(event.get(), staff, association.get(), it.rights(), it.seesSince()));
    }

    private static CoHost coHost(ResultSet row, int number) throws SQLException {
        var since = row.getObject("sees_participants_since", OffsetDateTime.class);
        var website = row.getString("website");
        var guest = row.getObject("guest_of") == null ? null : guest(row);
        return new CoHost(
                new AssociationId(row.getLong("association_id")),
                row.getString("slug"),
                row.getString("name"),
                website == null ? "" : website,
                guest,
                row.getBoolean("may_edit"),
                row.getBoolean("may_invite"),
                since == null ? null : since.toInstant());
    }

    private static CoHost.Guest guest(ResultSet row) throws SQLException {
        return new CoHost.Guest(row.getString("person"), row.getString("email"));
    }
}
