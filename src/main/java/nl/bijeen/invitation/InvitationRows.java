package nl.bijeen.invitation;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.bijeen.access.Tokens;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import nl.bijeen.event.When;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations as they are read, each with whom it is for. */
@Component
class InvitationRows {

    /** The person {@code p} whom the invitation {@code i} is for: who is left, if they were entered twice. */
    static final String PERSON = """
            left join person entry on entry.id = i.person_id
            left join person p on p.id = coalesce(entry.merged_into, entry.id)
            """;

    /**
     * The ids of the invitations of whoever has one of {@code :addresses} at {@code :event}, in or out of the register. Asked at
     * every registration, so each address is looked up by itself ({@code offset 0}) instead of reading everybody.
     */
    static final String AT = """
            (select stranger.id
             from unnest(:addresses::text[]) as one (email)
             join invitation stranger on stranger.event_id = :event and lower(stranger.email) = one.email
             union all
             select known.id
             from (select distinct association_id from campaign where event_id = :event) as inviting
             cross join unnest(:addresses::text[]) as one (email)
             cross join lateral (select entry_id from mailbox
                                 where mailbox.association_id = inviting.association_id and mailbox.email = one.email
                                 offset 0) as m
             join invitation known on known.person_id = m.entry_id and known.event_id = :event)
            """;

    /** What somebody does on the day {@code :today}: the position they began last. */
    static final String WORK = """
            left join lateral (
                select o.name as organisation, f.title, f.role
                from position f
                join organisation o on o.id = f.organisation_id
                where f.person_id = p.id and (f.since is null or f.since <= :today) and (f.until is null or f.until >= :today)
                order by f.since desc nulls last, f.id desc
                limit 1) as work on true
            """;

    /** Whom the invitation {@code i} is for: the person {@code p} of the register, or a colleague who is not in it. */
    static final String FACTS = """
            p.token as person_token, coalesce(p.name, i.name) as guest_name, coalesce(p.email, i.email) as guest_email,
            coalesce(p.phone, '') as phone, coalesce(work.organisation, '') as organisation,
            coalesce(work.title, '') as title, work.role,
            (select coalesce(q.name, b.name)
             from invitation b left join person q on q.id = b.person_id where b.id = i.passed_from_id) as passed_by
            """;

    private static final String READ = "select i.*, " + FACTS + """
            from invitation i
            """ + PERSON + WORK;

    private final JdbcClient db;
    private final Clock clock;

    InvitationRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    LocalDate today() {
        return When.local(clock.instant()).toLocalDate();
    }

    Optional<Invitation> find(String token) {
        return db.sql(READ + "where i.token_hash = :token and i.state <> 'LEFT_OUT'")
                .param("today", today())
                .param("token", Tokens.hash(token))
                .query(InvitationRows::invitation)
                .optional();
    }

    /** By token, in a map that may be changed. */
    Map<String, Invitation> find(Collection<String> tokens) {
        var byHash = db
                .sql(READ + "where i.token_hash = any (:hashes) and i.state <> 'LEFT_OUT'")
                .param("today", today())
                .param("hashes", tokens.stream().map(Tokens::hash).toArray(String[]::new), Types.ARRAY)
                .query((row, number) -> Map.entry(row.getString("token_hash"), invitation(row, number)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        var found = new HashMap<String, Invitation>();
        for (var token : tokens) {
            var invitation = byHash.get(Tokens.hash(token));
            if (invitation != null) found.put(token, invitation);
        }
        return found;
    }

    Invitation get(long id) {
        return db.sql(READ + "where i.id = :id")
                .param("today", today())
                .param("id", id)
                .query(InvitationRows::invitation)
                .single();
    }

    /** Whoever has this address at a meeting, in or out of the register; not those who were left out. */
    Optional<Invitation> at(EventId event, EmailAddress address) {
        return db.sql(READ + """
                        where i.state <> 'LEFT_OUT' and i.id in
                        """ + AT + "order by i.state = 'PASSED_ON', i.id desc limit 1")
                .param("today", today())
                .param("event", event.value())
                .param("addresses", addresses(List.of(address)), Types.ARRAY)
                .query(InvitationRows::invitation)
                .optional();
    }

    /** One of those who have not answered what a campaign reminds of. */
    Optional<Invitation> unanswered(Campaign reminder) {
        return db.sql(READ + "where i.campaign_id = :reminded and i.state = 'OPEN' order by i.id limit 1")
                .param("today", today())
                .param("reminded", reminder.reminds())
                .query(InvitationRows::invitation)
                .optional();
    }

    static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getLong("id"),
                new AssociationId(row.getLong("association_id")),
                new EventId(row.getLong("event_id")),
                row.getLong("campaign_id"),
                guest(row),
                Invitation.Answer.valueOf(row.getString("state")),
                row.getString("passed_by"));
    }

    private static Guest guest(ResultSet row) throws SQLException {
        var role = row.getString("role");
        return new Guest(
                row.getString("guest_name"),
                address(row.getString("guest_email")),
                row.getString("phone"),
                row.getString("organisation"),
                row.getString("title"),
                role == null ? null : Position.Role.valueOf(role),
                row.getString("person_token"));
    }

    static String[] addresses(Collection<EmailAddress> addresses) {
        return addresses.stream().map(it -> it.value().toLowerCase(Locale.ROOT)).toArray(String[]::new);
    }

    static @Nullable EmailAddress address(@Nullable String email) {
        return email == null ? null : new EmailAddress(email);
    }
}
