package nl.bijeen.invitation;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Locale;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.Events;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Journal;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands an invitation over to a colleague. The place goes with it: the colleague gets an invitation of their own that counts
 * where the first one did, and the first one no longer opens the form.
 */
@Component
public class PassingOn {

    private final JdbcClient db;
    private final InvitationRows rows;
    private final CampaignRows campaigns;
    private final Attending attending;
    private final Wishes wishes;
    private final Mailboxes mailboxes;
    private final Stationery stationery;
    private final PrivatePages pages;
    private final Events events;
    private final Associations associations;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    PassingOn(
            JdbcClient db,
            InvitationRows rows,
            CampaignRows campaigns,
            Attending attending,
            Wishes wishes,
            Mailboxes mailboxes,
            Stationery stationery,
            PrivatePages pages,
            Events events,
            Associations associations,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.db = db;
        this.rows = rows;
        this.campaigns = campaigns;
        this.attending = attending;
        this.wishes = wishes;
        this.mailboxes = mailboxes;
        this.stationery = stationery;
        this.pages = pages;
        this.events = events;
        this.associations = associations;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of it. Who was refused is not told what the colleague wants or answered: that is the colleague's. */
    public enum Passed {
        ON,
        /** The colleague has an invitation or a place, or wants no letters. Nothing changed. */
        NOT_TO_THEM,
        /** The invitation was used or passed on meanwhile. Nothing changed. */
        TOO_LATE
    }

    /** Invites a colleague instead, with a letter of their own. */
    @Transactional
    public Passed on(Invitation invitation, String name, EmailAddress email) {
        if (!open(invitation)) return Passed.TOO_LATE;
        if (invitation.guest().has(email) || refuses(invitation, email)) return Passed.NOT_TO_THEM;
        db.sql("update invitation set state = 'PASSED_ON', answered_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), invitation.id())
                .update();
        write(rows.get(add(invitation, name, email)));
        journal.note(
                invitation.association(),
                Actor.participant(),
                "invitation.passed_on",
                invitation.event().value(),
                invitation.subject());
        return Passed.ON;
    }

    /** Held until the commit, so that it is not passed on twice. */
    private boolean open(Invitation invitation) {
        return db.sql("select state in ('OPEN', 'DECLINED') from invitation where id = ? for update")
                .param(invitation.id())
                .query(Boolean.class)
                .single();
    }

    private boolean refuses(Invitation invitation, EmailAddress email) {
        var theirs = mailboxes.of(invitation.association(), email);
        if (!Collections.disjoint(attending.of(invitation.event()).coming(), theirs)) return true;
        if (rows.at(invitation.event(), email).filter(it -> !it.passedOn()).isPresent()) return true;
        return wishes.refuses(invitation, email);
    }

    /** A colleague who is in the register is invited as such; one who is not, with the name and address that were given. */
    private long add(Invitation from, String name, EmailAddress email) {
        var known = mailboxes.at(from.association(), email.value().toLowerCase(Locale.ROOT));
        return db.sql("""
                        insert into invitation (association_id, event_id, campaign_id, person_id, passed_from_id, name, email, state)
                        values (:association, :event, :campaign, :person, :from,
                                case when :person::bigint is null then :name end,
                                case when :person::bigint is null then :email end, 'OPEN')
                        returning id
                        """)
                .param("association", from.association().value())
                .param("event", from.event().value())
                .param("campaign", from.campaign())
                .param("person", known.orElse(null), Types.BIGINT)
                .param("from", from.id())
                .param("name", name)
                .param("email", email.value())
                .query(Long.class)
                .single();
    }

    /** At once and not in the queue: the colleague was just told to look out for it. */
    private void write(Invitation invitation) {
        var campaign = campaigns.get(invitation.campaign());
        var to = invitation.guest().email();
        if (to == null) return;
        var letter = stationery.letter(
                associations.get(invitation.association()),
                events.get(invitation.event()),
                campaign,
                invitation.guest(),
                to,
                pages.path(invitation),
                invitation.passedBy());
        var posted = outbox.post(letter);
        db.sql("update invitation set token_hash = ? where id = ?")
                .params(Tokens.hash(pages.token(invitation)), invitation.id())
                .update();
        db.sql("insert into dispatch (campaign_id, invitation_id, state, letter) values (?, ?, 'WRITTEN', ?)")
                .params(campaign.id(), invitation.id(), posted)
                .update();
    }
}
