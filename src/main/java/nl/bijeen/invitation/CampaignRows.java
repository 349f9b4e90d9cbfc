package nl.bijeen.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import nl.bijeen.invitation.Campaign.Content;
import nl.bijeen.invitation.Campaign.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Campaigns as they are read, and how they go. */
@Component
class CampaignRows {

    private final JdbcClient db;
    private final JsonMapper json;

    CampaignRows(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Optional<Campaign> find(AssociationId association, EventId event, String token) {
        return db.sql("select * from campaign where association_id = ? and event_id = ? and token = ?")
                .params(association.value(), event.value(), token)
                .query(this::campaign)
                .optional();
    }

    Campaign get(long id) {
        return db.sql("select * from campaign where id = ?")
                .param(id)
                .query(this::campaign)
                .single();
    }

    /** The newest first, each reminder right after what it reminds of. */
    List<Campaigns.Line> of(AssociationId association, EventId event) {
        return db.sql("""
                        select c.*, r.name as rule_name, letters.*, answers.*
                        from campaign c
                        left join standing_rule r on r.id = c.rule_id
                        """ + FIGURES + """
                        where c.association_id = ? and c.event_id = ?
                        order by coalesce(c.reminds_id, c.id) desc, c.id
                        """)
                .params(association.value(), event.value())
                .query((row, number) ->
                        new Campaigns.Line(campaign(row, number), row.getString("rule_name"), figures(row)))
                .list();
    }

    Figures figures(Campaign campaign) {
        return db.sql("select letters.*, answers.* from campaign c " + FIGURES + " where c.id = ?")
                .param(campaign.id())
                .query((row, number) -> figures(row))
                .single();
    }

    private static final String FIGURES = """
            cross join lateral (
                select count(*) filter (where d.state = 'QUEUED' or l.state = 'WAITING') as queued,
                       count(*) filter (where l.state = 'SENT') as sent,
                       count(*) filter (where l.state = 'KEPT') as kept,
                       count(*) filter (where l.state = 'FAILED') as failed,
                       count(*) filter (where d.state = 'DROPPED') as dropped
                from dispatch d left join letter l on l.token = d.letter
                where d.campaign_id = c.id) as letters
            cross join lateral (
                select count(*) filter (where i.opened_at is not null) as opened,
                       count(*) filter (where i.state = 'ACCEPTED') as accepted,
                       count(*) filter (where i.state = 'DECLINED') as declined,
                       count(*) filter (where i.state = 'PASSED_ON') as passed_on,
                       count(*) filter (where i.state = 'LEFT_OUT') as left_out
                from invitation i where i.campaign_id = c.id) as answers
            """;

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                new Figures.Letters(
                        row.getInt("queued"),
                        row.getInt("sent"),
                        row.getInt("kept"),
                        row.getInt("failed"),
                        row.getInt("dropped")),
                new Figures.Answers(
                        row.getInt("opened"),
                        row.getInt("accepted"),
                        row.getInt("declined"),
                        row.getInt("passed_on"),
                        row.getInt("left_out")));
    }

    Campaign campaign(ResultSet row, int number) throws SQLException {
        var sendAt = row.getObject("send_at", OffsetDateTime.class);
        var queuedAt = row.getObject("queued_at", OffsetDateTime.class);
        return new Campaign(
                row.getLong("id"),
                new AssociationId(row.getLong("association_id")),
                new EventId(row.getLong("event_id")),
                row.getString("token"),
                row.getObject("rule_id", Long.class),
                row.getObject("reminds_id", Long.class),
                new Content(
                        row.getString("name"),
                        json.readValue(row.getString("choice"), Choice.class),
                        row.getString("subject"),
                        row.getString("letter")),
                State.valueOf(row.getString("state")),
                sendAt == null ? null : sendAt.toInstant(),
                queuedAt == null ? null : queuedAt.toInstant());
    }
}
