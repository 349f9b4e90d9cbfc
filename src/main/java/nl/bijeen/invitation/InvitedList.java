package nl.bijeen.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was invited and how each stands, for the office. Each list is one question to the database. */
@Component
public class InvitedList {

    public static final int LENGTH = 50;

    /** How somebody stands who was chosen. The later counts: who accepted also opened the link. */
    public enum State {
        LEFT_OUT,
        QUEUED,
        KEPT,
        SENT,
        FAILED,
        OPENED,
        ACCEPTED,
        DECLINED,
        PASSED_ON
    }

    private static final String STATE = """
            case when i.state <> 'OPEN' then i.state
                 when i.opened_at is not null then 'OPENED'
                 when l.state in ('SENT', 'FAILED', 'KEPT') then l.state
                 else 'QUEUED' end
            """;

    private static final String FROM = " from invitation i " + InvitationRows.PERSON + """
            left join dispatch d on d.invitation_id = i.id and d.campaign_id = i.campaign_id
            left join letter l on l.token = d.letter
            """;

    /** The colleague before or after in a chain of those who passed an invitation on. */
    private static final String CHAIN = """
            (select coalesce(q.name, b.name)
             from invitation b left join person q on q.id = b.person_id where b.id = i.passed_from_id) as passed_by,
            (select coalesce(q.name, t.name)
             from invitation t left join person q on q.id = t.person_id where t.passed_from_id = i.id limit 1) as passed_to,
            i.passed_from_id is not null and not exists (
                select from invitation b
                join person worker on worker.id = b.person_id
                join position f on f.person_id = coalesce(worker.merged_into, worker.id)
                join organisation o on o.id = f.organisation_id
                where b.id = i.passed_from_id
                  and split_part(lower(coalesce(p.email, i.email)), '@', 2) = any(o.mail_domains)) as outside
            """;

    private final JdbcClient db;

    InvitedList(JdbcClient db) {
        this.db = db;
    }

    /**
     * Somebody who was chosen.
     *
     * @param person their token in the register; null for a colleague who is not in it
     * @param reason why they were left out; null when they were not
     * @param words why they do not come, in their own words; may be empty
     * @param outside whether an invitation was passed on to an address that is not of the organisation it was for
     */
    public record Line(
            String name,
            @Nullable EmailAddress email,
            @Nullable String person,
            State state,
            @Nullable Exclusion reason,
            String words,
            @Nullable String passedBy,
            @Nullable String passedTo,
            boolean outside) {}

    /** One page; {@code total} counts all pages together. */
    public record Found(List<Line> lines, long total) {

        public Found {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Those a campaign chose, by name.
     *
     * @param state null for all
     * @param page counts from 1
     */
    public Found of(Campaign campaign, @Nullable State state, int page) {
        var total = new AtomicLong();
        var lines = db.sql("select *, count(*) over () as total from (select coalesce(p.name, i.name) as name, "
                        + "coalesce(p.search, lower(i.name)) as search, coalesce(p.email, i.email) as email, p.token as person, "
                        + "i.id, i.reason, i.words, " + STATE + " as stands, " + CHAIN + FROM
                        + """
                         where i.campaign_id = :campaign) as line
                        where :state::text is null or stands = :state
                        order by search, id
                        limit :limit offset :offset
                        """)
                .param("campaign", campaign.id())
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .param("limit", LENGTH)
                .param("offset", (page - 1L) * LENGTH)
                .query((row, number) -> {
                    total.set(row.getLong("total"));
                    return line(row);
                })
                .list();
        return new Found(lines, total.get());
    }

    /** How many stand in each way; those nobody stands in are not there. */
    public Map<State, Long> counts(Campaign campaign) {
        var counts = new EnumMap<State, Long>(State.class);
        db.sql("select " + STATE + " as stands, count(*) " + FROM + " where i.campaign_id = ? group by 1")
                .param(campaign.id())
                .query(row -> {
                    counts.put(State.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    /**
     * An invitation of somebody in the register.
     *
     * @param slug by which the office finds the meeting; null when it was another association's, which shares it no longer
     * @param rule the name of the standing rule by which they were invited
     */
    public record OfPerson(
            String meeting,
            @Nullable String slug,
            State state,
            @Nullable Exclusion reason,
            @Nullable String rule) {}

    /** The newest first, at most so many. */
    public List<OfPerson> of(Person person, int most) {
        return db.sql(
                        "select e.title, case when e.association_id = i.association_id then e.slug when h.event_id is not null then"
                                + " owner.slug || '~' || e.slug end as slug, i.reason, r.name as rule, " + STATE
                                + " as stands " + FROM + """
                         join campaign c on c.id = i.campaign_id
                        join event e on e.id = i.event_id
                        join association owner on owner.id = e.association_id
                        left join co_host h on h.event_id = e.id and h.association_id = i.association_id and h.may_invite
                        left join standing_rule r on r.id = c.rule_id
                        where i.person_id in (select id from person where id = ? or merged_into = ?)
                          and i.association_id = ?
                        order by i.id desc
                        limit ?
                        """)
                .params(person.id(), person.id(), person.association().value(), most)
                .query((row, number) -> new OfPerson(
                        row.getString("title"),
                        row.getString("slug"),
                        State.valueOf(row.getString("stands")),
                        reason(row),
                        row.getString("rule")))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("name"),
                InvitationRows.address(row.getString("email")),
                row.getString("person"),
                State.valueOf(row.getString("stands")),
                reason(row),
                row.getString("words"),
                row.getString("passed_by"),
                row.getString("passed_to"),
                row.getBoolean("outside"));
    }

    private static @Nullable Exclusion reason(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return reason == null ? null : Exclusion.valueOf(reason);
    }
}
