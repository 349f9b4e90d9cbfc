package nl.bijeen.invitation;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bijeen.event.EventId;
import nl.bijeen.invitation.Invitation.Answer;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Journal;
import nl.bijeen.mail.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people who were invited answer, themselves or by registering. */
@Component
public class Invitations {

    private final JdbcClient db;
    private final InvitationRows rows;
    private final Journal journal;
    private final Clock clock;

    Invitations(JdbcClient db, InvitationRows rows, Journal journal, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    /** The invitation whose private page this token opens. */
    public Optional<Invitation> find(String token) {
        return rows.find(token);
    }

    /** The invitation of whoever has this address to this meeting. */
    public Optional<Invitation> of(EventId event, EmailAddress address) {
        return rows.at(event, address);
    }

    /** The invitations that these tokens open, by token, as long as they are for this meeting and were not passed on. */
    public Map<String, Invitation> valid(EventId event, Collection<String> tokens) {
        var valid = rows.find(tokens);
        valid.values().removeIf(it -> !it.event().equals(event) || it.passedOn());
        return valid;
    }

    /** Whether somebody with this address was invited to the meeting and still may use that. */
    public boolean invites(EventId event, EmailAddress address) {
        return rows.at(event, address).filter(it -> !it.passedOn()).isPresent();
    }

    /** To how many people a letter went that invites them to this meeting. */
    public int sent(EventId event) {
        return db.sql("""
                        select count(distinct d.invitation_id)
                        from dispatch d
                        join invitation i on i.id = d.invitation_id
                        where i.event_id = ? and d.state = 'WRITTEN'
                        """).param(event.value()).query(Integer.class).single();
    }

    /** Somebody followed the link in their letter. Only the first time counts. */
    @Transactional
    public void opened(Invitation invitation) {
        db.sql("update invitation set opened_at = ? where id = ? and opened_at is null")
                .params(OffsetDateTime.now(clock), invitation.id())
                .update();
    }

    /**
     * Somebody does not come.
     *
     * @param why in their own words; may be empty. Staff read it
     * @return false when the invitation was accepted or passed on, and nothing changed
     */
    @Transactional
    public boolean decline(Invitation invitation, String why) {
        var declined = db.sql("""
                        update invitation
                        set state = 'DECLINED', words = ?, answered_at = ?
                        where id = ? and state in ('OPEN', 'DECLINED')
                        """)
                .params(why, OffsetDateTime.now(clock), invitation.id())
                .update();
        if (declined == 1) note(invitation, "invitation.declined");
        return declined == 1;
    }

    /** These people registered for a meeting, with their invitation or without: who was invited, accepted. */
    @Transactional
    public void registered(EventId event, Collection<EmailAddress> addresses) {
        answer(event, addresses, Answer.ACCEPTED);
    }

    /** Somebody gave their place up, which takes their yes back. */
    @Transactional
    public void gaveUp(EventId event, EmailAddress address) {
        answer(event, List.of(address), Answer.DECLINED);
    }

    /** What a co-host has not sent yet is no invitation, and does not tell them who comes. */
    private void answer(EventId event, Collection<EmailAddress> addresses, Answer answer) {
        if (addresses.isEmpty()) return;
        db.sql("""
                        update invitation
                        set state = :answer, answered_at = :now
                        where state not in ('LEFT_OUT', 'PASSED_ON', :answer)
                          and (token_hash is not null or association_id = (select association_id from event where id = :event))
                          and id in
                        """ + InvitationRows.AT)
                .param("answer", answer.name())
                .param("now", OffsetDateTime.now(clock))
                .param("event", event.value())
                .param("addresses", InvitationRows.addresses(addresses), Types.ARRAY)
                .update();
    }

    private void note(Invitation invitation, String what) {
        journal.note(
                invitation.association(),
                Actor.participant(),
                what,
                invitation.event().value(),
                invitation.subject());
    }
}
