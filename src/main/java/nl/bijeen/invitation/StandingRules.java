package nl.bijeen.invitation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.bijeen.access.Tokens;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.Event;
import nl.bijeen.event.Kind;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The standing rules of an association. One that ended invites nobody any more, but stays known to what it sent. */
@Component
public class StandingRules {

    private final JdbcClient db;
    private final Journal journal;
    private final JsonMapper json;
    private final Clock clock;

    StandingRules(JdbcClient db, Journal journal, JsonMapper json, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.json = json;
        this.clock = clock;
    }

    /** A rule in the list of the office, with to how many meetings it invited. */
    public record Line(StandingRule rule, int meetings) {}

    /** Those that hold now, by name. */
    public List<Line> of(AssociationId association) {
        return db.sql("""
                        select r.*, (select count(*) from campaign c where c.rule_id = r.id) as meetings
                        from standing_rule r
                        where association_id = ? and ended_at is null
                        order by lower(name), id
                        """)
                .param(association.value())
                .query((row, number) -> new Line(rule(row, number), row.getInt("meetings")))
                .list();
    }

    /** Those by which people are invited, or were or will be, to this meeting. */
    public List<StandingRule> fitting(AssociationId association, Event event, String organiser) {
        return of(association).stream()
                .map(Line::rule)
                .filter(it -> it.sort().fits(event.announcement(), organiser))
                .toList();
    }

    public Optional<StandingRule> find(AssociationId association, String token) {
        return db.sql("select * from standing_rule where association_id = ? and token = ? and ended_at is null")
                .params(association.value(), token)
                .query(this::rule)
                .optional();
    }

    @Transactional
    public StandingRule add(
            AssociationId association, StandingRule.Sort sort, Campaign.Content content, Duration delay, Actor by) {
        var rule = db.sql("""
                        insert into standing_rule (association_id, token, name, kinds, hosts, themes, choice, subject, letter,
                                                   minutes, made_at)
                        values (:association, :token, :name, :kinds, :hosts, :themes, :choice::jsonb, :subject, :letter,
                                :minutes, :now)
                        returning *
                        """)
                .param("association", association.value())
                .param("token", Tokens.random())
                .param("now", OffsetDateTime.now(clock))
                .params(columns(sort, content, delay))
                .query(this::rule)
                .single();
        note(rule, "invitation.rule_made", new Change("name", null, rule.name()), by);
        return rule;
    }

    /** Holds for meetings that are published from now on. */
    @Transactional
    public void change(
            StandingRule before, StandingRule.Sort sort, Campaign.Content content, Duration delay, Actor by) {
        db.sql("""
                        update standing_rule
                        set name = :name, kinds = :kinds, hosts = :hosts, themes = :themes, choice = :choice::jsonb,
                            subject = :subject, letter = :letter, minutes = :minutes
                        where id = :id
                        """)
                .param("id", before.id())
                .params(columns(sort, content, delay))
                .update();
        note(before, "invitation.rule_changed", new Change("name", before.name(), content.name()), by);
    }

    /** False when it had ended before. */
    @Transactional
    public boolean end(StandingRule rule, Actor by) {
        var ended = db.sql("update standing_rule set ended_at = ? where id = ? and ended_at is null")
                .params(OffsetDateTime.now(clock), rule.id())
                .update();
        if (ended == 1) note(rule, "invitation.rule_ended", new Change("name", rule.name(), null), by);
        return ended == 1;
    }

    private void note(StandingRule rule, String what, Change change, Actor by) {
        journal.note(rule.association(), by, what, null, rule.subject(), change);
    }

    private Map<String, Object> columns(StandingRule.Sort sort, Campaign.Content content, Duration delay) {
        var columns = new HashMap<String, Object>();
        columns.put("name", content.name());
        columns.put("kinds", array(sort.kinds().stream().map(Kind::name).toList()));
        columns.put("hosts", array(sort.hosts()));
        columns.put("themes", array(sort.themes()));
        columns.put("choice", json.writeValueAsString(content.choice()));
        columns.put("subject", content.subject());
        columns.put("letter", content.letter());
        columns.put("minutes", delay.toMinutes());
        return columns;
    }

    private static SqlParameterValue array(List<String> values) {
        return new SqlParameterValue(Types.ARRAY, values.toArray(String[]::new));
    }

    private static List<String> list(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private StandingRule rule(ResultSet row, int number) throws SQLException {
        return new StandingRule(
                row.getLong("id"),
                new AssociationId(row.getLong("association_id")),
                row.getString("token"),
                new StandingRule.Sort(
                        list(row.getArray("kinds")).stream().map(Kind::valueOf).collect(Collectors.toSet()),
                        list(row.getArray("hosts")),
                        list(row.getArray("themes"))),
                new Campaign.Content(
                        row.getString("name"),
                        json.readValue(row.getString("choice"), Choice.class),
                        row.getString("subject"),
                        row.getString("letter")),
                Duration.ofMinutes(row.getInt("minutes")));
    }
}
