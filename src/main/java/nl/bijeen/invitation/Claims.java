package nl.bijeen.invitation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.bijeen.event.Event;
import nl.bijeen.event.When;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.GroupMembers;
import nl.bijeen.people.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Works out towards which quotas of a meeting people count. */
@Component
public class Claims {

    private final JdbcClient db;
    private final Quotas quotas;
    private final GroupMembers members;
    private final Clock clock;

    Claims(JdbcClient db, Quotas quotas, GroupMembers members, Clock clock) {
        this.db = db;
        this.quotas = quotas;
        this.members = members;
        this.clock = clock;
    }

    /**
     * Somebody who takes part or wants to, as they said themselves.
     *
     * @param email null while the name of a colleague follows
     * @param organisation may be empty
     */
    public record Claimant(@Nullable EmailAddress email, String organisation) {}

    /** What is known of a claimant: those through whom a group counts them, and the organisations they work for. */
    private record Known(Set<Long> persons, Map<Long, Employer> employers) {}

    private record Employer(Organisation.Kind kind, String name) {}

    /** Whether anybody counts towards anything. */
    public boolean any(Event event) {
        return !quotas.of(event.id()).isEmpty();
    }

    /**
     * What each of these people counts towards, in their order; nothing for a meeting without quotas.
     *
     * <p>The place goes with an invitation: who got it from a colleague counts for the groups of that colleague too.
     */
    public List<Set<Share>> of(Event event, List<Claimant> people) {
        var set = quotas.of(event.id());
        if (set.isEmpty() || people.isEmpty()) return Collections.nCopies(people.size(), Set.of());
        var today = When.local(clock.instant()).toLocalDate();
        var groups = new HashMap<Long, Set<Long>>();
        set.stream()
                .filter(Quota::ofGroup)
                .forEach(it -> groups.put(it.id(), members.ids(event.association(), it.groupId(), today)));
        return known(event, people, today).stream()
                .map(it -> shares(set, groups, it))
                .toList();
    }

    private static Set<Share> shares(List<Quota> quotas, Map<Long, Set<Long>> groups, Known known) {
        var shares = new HashSet<Share>();
        for (var quota : quotas) {
            if (quota.ofGroup()) {
                if (!Collections.disjoint(groups.getOrDefault(quota.id(), Set.of()), known.persons()))
                    shares.add(new Share(quota.id(), 0, String.valueOf(quota.groupName()), quota.seats()));
            } else {
                known.employers().forEach((id, employer) -> {
                    if (quota.kind() == null || quota.kind() == employer.kind())
                        shares.add(new Share(quota.id(), id, employer.name(), quota.seats()));
                });
            }
        }
        return shares;
    }

    private static final String KNOWN = """
            with recursive one as (
                select said.*, m.person_id
                from unnest(:emails::text[], :organisations::text[]) with ordinality as said (email, organisation, number)
                left join mailbox m on m.association_id = :association and m.email = said.email
                                   and m.entry_id = m.person_id),
            chain as (
                select one.number, i.person_id, i.passed_from_id
                from one
                cross join lateral (
                    select known.*
                    from person entry
                    join invitation known on known.person_id = entry.id and known.event_id = :event
                    where entry.id = one.person_id or entry.merged_into = one.person_id
                    union all
                    select stranger.*
                    from invitation stranger
                    where stranger.event_id = :event and lower(stranger.email) = one.email) as i
                where i.state not in ('LEFT_OUT', 'PASSED_ON')
                union all
                select chain.number, i.person_id, i.passed_from_id
                from chain
                join invitation i on i.id = chain.passed_from_id)
            select one.number, one.person_id,
                   (select array_agg(coalesce(entry.merged_into, entry.id))
                    from chain c join person entry on entry.id = c.person_id where c.number = one.number) as before,
                   o.id as organisation_id, o.kind, o.name
            from one
            left join lateral unnest(coalesce(
                (select array_agg(distinct f.organisation_id) from position f
                 where f.person_id = one.person_id and (f.since is null or f.since <= :today)
                   and (f.until is null or f.until >= :today)),
                (select array_agg(d.id) from organisation d
                 where d.association_id = :association and split_part(one.email, '@', 2) = any(d.mail_domains)
                   and lower(d.name) = one.organisation),
                (select array_agg(d.id) from organisation d
                 where d.association_id = :association and split_part(one.email, '@', 2) = any(d.mail_domains)),
                (select array_agg(d.id) from organisation d
                 where d.association_id = :association and lower(d.name) = one.organisation))) as works (id) on true
            left join organisation o on o.id = works.id
            """;

    /** The register knows best where somebody works, then the end of their address, then what they typed. */
    private List<Known> known(Event event, List<Claimant> people, LocalDate today) {
        var known = new ArrayList<Known>();
        people.forEach(_ -> known.add(new Known(new HashSet<>(), new HashMap<>())));
        db.sql(KNOWN)
                .param("emails", emails(people), Types.ARRAY)
                .param(
                        "organisations",
                        people.stream()
                                .map(it -> it.organisation().strip().toLowerCase(Locale.ROOT))
                                .toArray(String[]::new),
                        Types.ARRAY)
                .param("association", event.association().value())
                .param("event", event.id().value())
                .param("today", today)
                .query(row -> {
                    add(known.get(row.getInt("number") - 1), row);
                });
        return known;
    }

    private static void add(Known known, ResultSet row) throws SQLException {
        var person = row.getObject("person_id", Long.class);
        if (person != null) known.persons().add(person);
        var before = row.getArray("before");
        if (before != null) known.persons().addAll(longs(before));
        var organisation = row.getObject("organisation_id", Long.class);
        if (organisation != null)
            known.employers()
                    .put(
                            organisation,
                            new Employer(Organisation.Kind.valueOf(row.getString("kind")), row.getString("name")));
    }

    private static List<Long> longs(Array array) throws SQLException {
        return List.of((Long[]) array.getArray());
    }

    private static String[] emails(List<Claimant> people) {
        return people.stream()
                .map(it -> it.email() == null ? null : it.email().value().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }
}
