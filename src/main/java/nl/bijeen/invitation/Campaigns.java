package nl.bijeen.invitation;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.bijeen.access.Tokens;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import nl.bijeen.invitation.Campaign.Content;
import nl.bijeen.invitation.Campaign.State;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writing to chosen people about a meeting. A change of state names the state it leaves: whoever comes second changes nothing
 * and is told so by {@code false}.
 */
@Component
public class Campaigns {

    private final JdbcClient db;
    private final CampaignRows rows;
    private final Recipients recipients;
    private final Journal journal;
    private final JsonMapper json;
    private final Clock clock;

    Campaigns(JdbcClient db, CampaignRows rows, Recipients recipients, Journal journal, JsonMapper json, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.recipients = recipients;
        this.journal = journal;
        this.json = json;
        this.clock = clock;
    }

    /** A campaign in the list of a meeting; {@code rule} names the standing rule that made it. */
    public record Line(Campaign campaign, @Nullable String rule, Figures figures) {}

    public Optional<Campaign> find(AssociationId association, EventId event, String token) {
        return rows.find(association, event, token);
    }

    /** Those by which an association writes about a meeting, the newest first, reminders right after what they remind of. */
    public List<Line> of(AssociationId association, EventId event) {
        return rows.of(association, event);
    }

    public Figures figures(Campaign campaign) {
        return rows.figures(campaign);
    }

    /** Whom an invitation would go to if it left now, and who is left out and why. */
    public Reach reach(Campaign campaign) {
        return recipients.reach(campaign);
    }

    /** How many have not answered the invitation that this reminds of. */
    public int toRemind(Campaign reminder) {
        return recipients.toRemind(reminder);
    }

    /** Written and kept; nobody gets anything before it is sent. */
    @Transactional
    public Campaign draft(AssociationId association, EventId event, Content content, Actor by) {
        return add(association, event, content, null, null, by);
    }

    /** Letters to those who have not answered by the time it leaves. */
    @Transactional
    public Campaign remind(Campaign invited, Content content, Actor by) {
        return add(invited.association(), invited.event(), content, null, invited.id(), by);
    }

    /** What a standing rule sends; empty when it did for this meeting before. */
    @Transactional
    Optional<Campaign> byRule(StandingRule rule, EventId event, Instant at) {
        var known = db.sql("select exists (select from campaign where event_id = ? and rule_id = ?)")
                .params(event.value(), rule.id())
                .query(Boolean.class)
                .single();
        if (known) return Optional.empty();
        var campaign = add(rule.association(), event, rule.content(), rule.id(), null, Actor.program());
        send(campaign, at, Actor.program());
        return Optional.of(campaign);
    }

    @Transactional
    public boolean change(Campaign campaign, Content content, Actor by) {
        var changed = db.sql("""
                        update campaign
                        set name = :name, choice = :choice::jsonb, subject = :subject, letter = :letter
                        where id = :id and queued_at is null
                        """)
                .param("name", content.name())
                .param("choice", json.writeValueAsString(content.choice()))
                .param("subject", content.subject())
                .param("letter", content.letter())
                .param("id", campaign.id())
                .update();
        if (changed == 1)
            note(campaign, "invitation.campaign_changed", by, new Change("name", campaign.name(), content.name()));
        return changed == 1;
    }

    /** Lets the letters leave from this moment on. Who gets one is settled then. */
    @Transactional
    public boolean send(Campaign campaign, Instant at, Actor by) {
        var sent = db.sql("update campaign set state = 'GOING', send_at = ? where id = ? and queued_at is null")
                .params(at.atOffset(ZoneOffset.UTC), campaign.id())
                .update();
        if (sent == 0) return false;
        note(campaign, "invitation.campaign_sent", by, new Change("name", campaign.name(), campaign.name()));
        if (!at.isAfter(clock.instant())) settle(rows.get(campaign.id()));
        return true;
    }

    /** Holds the letters that have not left yet. */
    @Transactional
    public boolean pause(Campaign campaign, Actor by) {
        return turn(campaign, State.GOING, State.PAUSED, "invitation.campaign_paused", by);
    }

    @Transactional
    public boolean resume(Campaign campaign, Actor by) {
        return turn(campaign, State.PAUSED, State.GOING, "invitation.campaign_resumed", by);
    }

    /** Only what never queued a letter can be thrown away. */
    @Transactional
    public boolean remove(Campaign campaign, Actor by) {
        var removed = db.sql("delete from campaign where id = ? and queued_at is null")
                .param(campaign.id())
                .update();
        if (removed == 1) note(campaign, "invitation.campaign_removed", by, new Change("name", campaign.name(), null));
        return removed == 1;
    }

    /** Settles the campaigns whose moment has come. Safe to run twice, and on two machines. */
    @Scheduled(fixedDelay = 5_000)
    @Transactional
    public void settleWhatIsDue() {
        db.sql("""
                        select * from campaign
                        where state = 'GOING' and queued_at is null and send_at <= ?
                        for update skip locked
                        """)
                .param(OffsetDateTime.now(clock))
                .query(rows::campaign)
                .list()
                .forEach(this::settle);
    }

    private void settle(Campaign campaign) {
        recipients.settle(campaign);
        db.sql("update campaign set queued_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), campaign.id())
                .update();
    }

    private boolean turn(Campaign campaign, State from, State to, String what, Actor by) {
        var turned = db.sql("update campaign set state = ? where id = ? and state = ?")
                .params(to.name(), campaign.id(), from.name())
                .update();
        if (turned == 1) note(campaign, what, by, new Change("name", campaign.name(), campaign.name()));
        return turned == 1;
    }

    private static final String ADD = """
            insert into campaign (association_id, event_id, rule_id, reminds_id, token, name, choice, subject, letter,
                                  made_at, made_by)
            values (:association, :event, :rule, :reminds, :token, :name, :choice::jsonb, :subject, :letter, :now, :by)
            returning *
            """;

    private Campaign add(
            AssociationId association,
            EventId event,
            Content content,
            @Nullable Long rule,
            @Nullable Long reminds,
            Actor by) {
        var campaign = db.sql(ADD)
                .param("association", association.value())
                .param("event", event.value())
                .param("rule", rule, Types.BIGINT)
                .param("reminds", reminds, Types.BIGINT)
                .param("token", Tokens.random())
                .param("name", content.name())
                .param("choice", json.writeValueAsString(content.choice()))
                .param("subject", content.subject())
                .param("letter", content.letter())
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.name(), Types.VARCHAR)
                .query(rows::campaign)
                .single();
        note(campaign, "invitation.campaign_made", by, new Change("name", null, content.name()));
        return campaign;
    }

    private void note(Campaign campaign, String what, Actor by, Change change) {
        journal.note(campaign.association(), by, what, campaign.event().value(), campaign.subject(), change);
    }
}
