package nl.bijeen.invitation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes the letters that are queued, some at a time and never far ahead of the postman, so that a campaign that is paused
 * really stops. Several machines never take the same letter.
 */
@Component
public class Dispatches {

    /** Letters in one transaction. */
    static final int CHUNK = 200;

    /** Letters that may wait for the postman. */
    private static final int AHEAD = 1_000;

    /** Chunks in one round: other work that is planned must not wait for ten thousand letters. */
    private static final int CHUNKS = 10;

    private final JdbcClient db;
    private final TransactionOperations transactions;
    private final InvitationRows invitations;
    private final Writer writer;

    Dispatches(JdbcClient db, TransactionOperations transactions, InvitationRows invitations, Writer writer) {
        this.db = db;
        this.transactions = transactions;
        this.invitations = invitations;
        this.writer = writer;
    }

    /**
     * A letter that was queued, and whom it is for.
     *
     * @param person their id in the register; null for a colleague who is not in it
     * @param addresses all by which they are known, in small letters
     * @param again whether they were invited already as somebody else, who turned out to be the same person
     */
    record Queued(
            long id,
            long campaign,
            Invitation invitation,
            @Nullable Long person,
            Set<String> addresses,
            boolean again) {}

    /** Writes what is queued now. Within a transaction of somebody else, the letters are part of that. */
    @Scheduled(fixedDelay = 1_000)
    public void round() {
        for (var chunk = 0; chunk < CHUNKS && room(); chunk++) {
            if (transactions.execute(_ -> chunk()) < CHUNK) return;
        }
    }

    /** Returns how many letters were taken. */
    private int chunk() {
        var queued = take();
        queued.stream()
                .collect(groupingBy(Queued::campaign, LinkedHashMap::new, toList()))
                .forEach(writer::write);
        return queued.size();
    }

    private boolean room() {
        var waiting = db.sql("""
                        select count(*)
                        from (select from letter
                              where state = 'WAITING' and unsubscribe is not null and next_attempt <= now() limit ?) as waiting
                        """).param(AHEAD).query(Integer.class).single();
        return waiting < AHEAD;
    }

    private static final String TAKE =
            """
            with taken as materialized (
                select d.id, d.campaign_id, d.invitation_id, c.reminds_id
                from dispatch d
                join campaign c on c.id = d.campaign_id
                join event e on e.id = c.event_id
                where d.state = 'QUEUED' and c.state = 'GOING' and e.fate = 'PUBLISHED'
                  and (e.ends_on is null or e.ends_on >= :today)
                  and (c.association_id = e.association_id
                       or exists (select from co_host h where h.event_id = e.id and h.may_invite
                                                          and h.association_id = c.association_id))
                order by d.id
                limit :chunk
                for update of d skip locked)
            select taken.id as dispatch_id, taken.campaign_id as dispatched_by, i.*,
                   p.id as person, coalesce(lower(p.email), lower(i.email)) as address,
                   array(select lower(a.email) from person_address a where a.person_id = p.id) as others,
                   taken.reminds_id is null and exists (
                       select from person same
                       join invitation before on before.person_id = same.id and before.event_id = i.event_id
                       where (same.id = p.id or same.merged_into = p.id) and before.id < i.id
                         and before.state not in ('LEFT_OUT', 'PASSED_ON')) as again,
            """ + InvitationRows.FACTS + """
            from taken
            join invitation i on i.id = taken.invitation_id
            """ + InvitationRows.PERSON + InvitationRows.WORK + " order by taken.id";

    /** A meeting that is off, or is a draft again, invites nobody; nor does one that has been, or a co-host who no longer may. */
    private List<Queued> take() {
        return db.sql(TAKE)
                .param("today", invitations.today())
                .param("chunk", CHUNK)
                .query(Dispatches::queued)
                .list();
    }

    private static Queued queued(ResultSet row, int number) throws SQLException {
        var addresses = new HashSet<>(List.of((String[]) row.getArray("others").getArray()));
        var address = row.getString("address");
        if (address != null) addresses.add(address);
        return new Queued(
                row.getLong("dispatch_id"),
                row.getLong("dispatched_by"),
                InvitationRows.invitation(row, number),
                row.getObject("person", Long.class),
                addresses,
                row.getBoolean("again"));
    }
}
