package nl.bijeen.event;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Guests;
import nl.bijeen.access.Staff;
import nl.bijeen.database.AssociationId;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.mail.Outbox;
import nl.bijeen.view.PublicUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a meeting to co-hosts and shuts it again. Both the owner and the co-host read so in their journal. */
@Component
public class Openings {

    private final JdbcClient db;
    private final CoHosts coHosts;
    private final Guests guests;
    private final Associations associations;
    private final Outbox outbox;
    private final Journal journal;
    private final PublicUrl publicUrl;
    private final Clock clock;

    Openings(
            JdbcClient db,
            CoHosts coHosts,
            Guests guests,
            Associations associations,
            Outbox outbox,
            Journal journal,
            PublicUrl publicUrl,
            Clock clock) {
        this.db = db;
        this.coHosts = coHosts;
        this.guests = guests;
        this.associations = associations;
        this.outbox = outbox;
        this.journal = journal;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** Somebody from outside, and the organisation they come from. */
    public record Guest(String organisation, String name, EmailAddress email) {}

    /** To the staff of another association, which hears of it by letter. False when it was open to them, or is theirs. */
    @Transactional
    public boolean open(Event event, Staff by, AssociationId house, Set<Right> rights) {
        if (house.equals(event.association()) || !insert(event, house, rights)) return false;
        note(event, by, "event.co_host.opened", coHost(event, house), null, rights);
        var asked = associations.get(house);
        write(event, by, asked.email(), asked.name(), false, rights);
        return true;
    }

    /** To somebody from outside, who hears of it by letter. False when it was open to them. */
    @Transactional
    public boolean open(Event event, Staff by, Guest guest, Set<Right> rights) {
        var house = guests.admit(by, guest.organisation(), guest.name(), guest.email());
        var given = ofGuest(rights);
        if (!insert(event, house, given)) return false;
        note(event, by, "event.co_host.opened", coHost(event, house), null, given);
        write(event, by, guest.email(), guest.name(), true, given);
        return true;
    }

    /** Who starts to see participants sees those who register from now on: only they are told. */
    @Transactional
    public void change(Event event, Staff by, CoHost before, Set<Right> wished) {
        var rights = before.guest() == null ? wished : ofGuest(wished);
        if (before.rights().equals(rights)) return;
        db.sql("""
                        update co_host
                        set may_edit = :edit, may_invite = :invite,
                            sees_participants_since = case when :sees then coalesce(sees_participants_since, :now) end
                        where event_id = :event and association_id = :house
                        """)
                .param("edit", rights.contains(Right.EDIT))
                .param("invite", rights.contains(Right.INVITE))
                .param("sees", rights.contains(Right.PARTICIPANTS))
                .param("now", OffsetDateTime.now(clock))
                .param("event", event.id().value())
                .param("house", before.house().value())
                .update();
        note(event, by, "event.co_host.changed", before, before.rights(), rights);
    }

    /** From now on the meeting is not there for them. A guest without any meeting cannot sign in any more. */
    @Transactional
    public void withdraw(Event event, Staff by, CoHost coHost) {
        var left = db.sql("delete from co_host where event_id = ? and association_id = ?")
                .params(event.id().value(), coHost.house().value())
                .update();
        if (left == 0) return;
        note(event, by, "event.co_host.withdrawn", coHost, coHost.rights(), null);
        if (idle(coHost.house())) guests.dismiss(coHost.house());
    }

    /** A guest has no register to invite from. */
    private static Set<Right> ofGuest(Set<Right> rights) {
        var given = EnumSet.copyOf(rights);
        given.remove(Right.INVITE);
        return given;
    }

    private boolean insert(Event event, AssociationId house, Set<Right> rights) {
        var now = OffsetDateTime.now(clock);
        return db.sql("""
                        insert into co_host (event_id, association_id, may_edit, may_invite, sees_participants_since, opened_at)
                        values (:event, :house, :edit, :invite, case when :sees then :now::timestamptz end, :now)
                        on conflict do nothing
                        """)
                        .param("event", event.id().value())
                        .param("house", house.value())
                        .param("edit", rights.contains(Right.EDIT))
                        .param("invite", rights.contains(Right.INVITE))
                        .param("sees", rights.contains(Right.PARTICIPANTS))
                        .param("now", now)
                        .update()
                == 1;
    }

    private boolean idle(AssociationId house) {
        return !db.sql("select exists (select from co_host where association_id = ?)")
                .param(house.value())
                .query(Boolean.class)
                .single();
    }

    private CoHost coHost(Event event, AssociationId house) {
        Optional<CoHost> found = coHosts.find(event.id(), house);
        return found.orElseThrow();
    }

    private void note(
            Event event,
            Staff by,
            String what,
            CoHost coHost,
            @Nullable Set<Right> before,
            @Nullable Set<Right> after) {
        var rights = new Change(
                "rights",
                before == null ? null : Right.journalled(before),
                after == null ? null : Right.journalled(after));
        var subject = "association:" + coHost.house().value();
        var meeting = event.id().value();
        var who = coHost.guest() == null ? coHost.name() : coHost.guest().name() + ", " + coHost.name();
        journal.note(event.association(), by.actor(), what, meeting, subject, new Change("co_host", null, who), rights);
        journal.note(coHost.house(), by.actor(), what, meeting, null, new Change("title", null, event.title()), rights);
    }

    private void write(Event event, Staff by, EmailAddress to, String name, boolean guest, Set<Right> rights) {
        var owner = associations.get(event.association());
        var link = publicUrl.to("/bureau/aanmelden?naar=" + Visit.address(owner.slug(), event.slug()));
        outbox.post(new CoHostLetter(owner, event, to, name, guest, by.name(), rights, link));
    }
}
