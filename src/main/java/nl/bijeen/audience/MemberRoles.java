package nl.bijeen.audience;

import java.util.EnumSet;
import java.util.Set;
import nl.bijeen.access.Staff;
import nl.bijeen.database.AssociationId;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.people.Position.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who at a member counts as a member. The others there are employees of a member. */
@Component
public class MemberRoles {

    private static final Set<Role> WHO_LEADS = EnumSet.of(Role.DIRECTOR, Role.MANAGER);

    private final JdbcClient db;
    private final Journal journal;

    MemberRoles(JdbcClient db, Journal journal) {
        this.db = db;
        this.journal = journal;
    }

    public Set<Role> of(AssociationId association) {
        var chosen = db.sql("select unnest(roles) from member_roles where association_id = ?")
                .param(association.value())
                .query((row, number) -> Role.valueOf(row.getString(1)))
                .list();
        return chosen.isEmpty() ? EnumSet.copyOf(WHO_LEADS) : EnumSet.copyOf(chosen);
    }

    /** Registrations keep the category they were given; those that follow get it by these roles. Never empty. */
    @Transactional
    public void set(Staff by, Set<Role> roles) {
        var before = of(by.association());
        if (before.equals(roles)) return;
        db.sql("""
                insert into member_roles (association_id, roles) values (:association, :roles)
                on conflict (association_id) do update set roles = excluded.roles
                """)
                .param("association", by.association().value())
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .update();
        var change =
                new Change("roles", before.toString(), EnumSet.copyOf(roles).toString());
        journal.note(by.association(), by.actor(), "audience.member_roles_changed", null, null, change);
    }
}
