package nl.bijeen.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.bijeen.database.AssociationId;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.mail.Outbox;
import nl.bijeen.view.PublicUrl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works for an association, and what they may do. An association always keeps somebody who may do everything. */
@Service
public class StaffMembers {

    /** What came of changing somebody's role or letting them go. */
    public enum Outcome {
        DONE,
        LAST_ADMINISTRATOR,
        NOT_THERE
    }

    private final JdbcClient db;
    private final Associations associations;
    private final Outbox outbox;
    private final Journal journal;
    private final PublicUrl publicUrl;
    private final Clock clock;

    StaffMembers(
            JdbcClient db,
            Associations associations,
            Outbox outbox,
            Journal journal,
            PublicUrl publicUrl,
            Clock clock) {
        this.db = db;
        this.associations = associations;
        this.outbox = outbox;
        this.journal = journal;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** Takes somebody on; empty when this address works for the association already. Sends no letter. */
    @Transactional
    public Optional<Staff> take(AssociationId association, String name, EmailAddress email, Role role, Actor by) {
        var taken = db.sql("""
                        insert into staff (association_id, name, email, role, joined_at)
                        values (:association, :name, :email, :role, :now)
                        on conflict do nothing
                        returning *
                        """)
                .param("association", association.value())
                .param("name", name)
                .param("email", email.value())
                .param("role", role.name())
                .param("now", OffsetDateTime.now(clock))
                .query(StaffMembers::staff)
                .optional();
        taken.ifPresent(it -> journal.note(
                association,
                by,
                "staff.taken",
                null,
                it.subject(),
                new Change("name", null, name),
                new Change("role", null, role.name())));
        return taken;
    }

    /** Takes somebody on and writes to them how they come in; empty when this address works for the association already. */
    @Transactional
    public Optional<Staff> invite(Staff by, String name, EmailAddress email, Role role) {
        var invited = take(by.association(), name, email, role, by.actor());
        invited.ifPresent(it -> outbox.post(new InviteLetter(
                associations.get(by.association()), it, by.name(), publicUrl.to("/bureau/aanmelden"))));
        return invited;
    }

    @Transactional
    public Outcome changeRole(Staff by, long id, Role role) {
        var staff =
                lockAll(by.association()).stream().filter(it -> it.id() == id).findFirst();
        if (staff.isEmpty()) return Outcome.NOT_THERE;
        if (staff.get().role() == role) return Outcome.DONE;
        if (isLastAdministrator(staff.get())) return Outcome.LAST_ADMINISTRATOR;

        db.sql("update staff set role = ? where id = ?").params(role.name(), id).update();
        journal.note(
                by.association(),
                by.actor(),
                "staff.role_changed",
                null,
                staff.get().subject(),
                new Change("name", staff.get().name(), staff.get().name()),
                new Change("role", staff.get().role().name(), role.name()));
        return Outcome.DONE;
    }

    /** Lets somebody go: from now on they are signed out, and no link signs them in. */
    @Transactional
    public Outcome remove(Staff by, long id) {
        var staff =
                lockAll(by.association()).stream().filter(it -> it.id() == id).findFirst();
        if (staff.isEmpty()) return Outcome.NOT_THERE;
        if (isLastAdministrator(staff.get())) return Outcome.LAST_ADMINISTRATOR;

        db.sql("update staff set left_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), id)
                .update();
        journal.note(
                by.association(),
                by.actor(),
                "staff.removed",
                null,
                staff.get().subject(),
                new Change("name", staff.get().name(), null));
        return Outcome.DONE;
    }

    /** Who works there now, by name; without who was sent away. */
    public List<Staff> of(AssociationId association) {
        return db.sql("select * from staff where association_id = ? and left_at is null order by lower(name), id")
                .param(association.value())
                .query(StaffMembers::staff)
                .list();
    }

    /** Somebody who still works there. */
    public Optional<Staff> find(long id) {
        return db.sql("select * from staff where id = ? and left_at is null")
                .param(id)
                .query(StaffMembers::staff)
                .optional();
    }

    /** Everybody with this address, in every association. */
    List<Staff> withAddress(EmailAddress email) {
        return db.sql("select * from staff where lower(email) = lower(?) and left_at is null order by id")
                .param(email.value())
                .query(StaffMembers::staff)
                .list();
    }

    /** Locked, so that two administrators who let each other go at the same time do not both succeed. */
    private List<Staff> lockAll(AssociationId association) {
        return db.sql("select * from staff where association_id = ? and left_at is null order by id for update")
                .param(association.value())
                .query(StaffMembers::staff)
                .list();
    }

    private boolean isLastAdministrator(Staff staff) {
        return staff.role() == Role.ADMINISTRATOR
                && of(staff.association()).stream()
                                .filter(it -> it.role() == Role.ADMINISTRATOR)
                                .count()
                        == 1;
    }

    private static Staff staff(ResultSet row, int number) throws SQLException {
        return new Staff(
                row.getLong("id"),
                new AssociationId(row.getLong("association_id")),
                row.getString("name"),
                new EmailAddress(row.getString("email")),
                Role.valueOf(row.getString("role")));
    }
}
