package nl.bijeen.registration;

import static java.util.stream.Collectors.groupingBy;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.bijeen.access.Tokens;
import nl.bijeen.audience.Footing;
import nl.bijeen.event.EventId;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.registration.Registration.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of registrations. Whoever writes here has locked the desk. */
@Component
class Register {

    private final JdbcClient db;
    private final Tokens tokens;
    private final RegistrationRows rows;
    private final Clock clock;

    Register(JdbcClient db, Tokens tokens, RegistrationRows rows, Clock clock) {
        this.db = db;
        this.tokens = tokens;
        this.rows = rows;
        this.clock = clock;
    }

    /** As what somebody takes part, from now on. */
    void stand(Registration.Id id, @Nullable Footing footing) {
        db.sql("""
                        update registration set category = :category, category_reasons = :reasons::jsonb, proof = :proof
                        where id = :id
                        """)
                .paramSource(rows.columns(footing).addValue("id", id.value()))
                .update();
    }

    /** Whether it was the first time. */
    boolean confirmAddress(Registration.Id id) {
        return db.sql("update registration set confirmed_at = ? where id = ? and confirmed_at is null")
                        .params(OffsetDateTime.now(clock), id.value())
                        .update()
                == 1;
    }

    /** Replaces what is known of the person. */
    Registration write(Registration.Id id, Person person) {
        return db.sql("""
                        update registration
                        set name = :name, email = :email, phone = :phone, organisation = :organisation, position = :position,
                            role = :role, name_follows = :nameFollows, answers = :answers::jsonb, changed = :now
                        where id = :id
                        returning *
                        """)
                .paramSource(rows.columns(person).addValue("id", id.value()))
                .query(rows::registration)
                .single();
    }

    /** As {@link #write} for somebody else: with a link of their own, and an entry of their own in their calendar. */
    Registration rewrite(Registration before, Person person) {
        var generation = before.generation() + 1;
        return db.sql("""
                        update registration
                        set name = :name, email = :email, phone = :phone, organisation = :organisation, position = :position,
                            role = :role, confirmed_at = null, lapsed_at = null, name_follows = false, answers = :answers::jsonb, changed = :now, generation = :generation,
                            token_hash = :token, uid = gen_random_uuid(), invites = 0
                        where id = :id
                        returning *
                        """)
                .paramSource(rows.columns(person)
                        .addValue("id", before.id().value())
                        .addValue("generation", generation)
                        .addValue(
                                "token",
                                Tokens.hash(
                                        tokens.token("registration", before.id().value(), generation))))
                .query(rows::registration)
                .single();
    }

    /** A change of state names the state it leaves: whoever comes second changes nothing. */
    boolean turn(Registration.Id id, Status from, Status to) {
        return db.sql("""
                        update registration set status = ?, changed = ?, offered_until = null, remind_at = null where id = ? and status = ?
                        """)
                        .params(to.name(), OffsetDateTime.now(clock), id.value(), from.name())
                        .update()
                == 1;
    }

    List<Registration> seat(List<Long> ids) {
        return db.sql("""
                        update registration
                        set status = 'CONFIRMED', changed = :now
                        where id in (:ids) and status = 'WAITING'
                        returning *
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("ids", ids)
                .query(rows::registration)
                .list();
    }

    void invited(List<Long> ids) {
        if (ids.isEmpty()) return;
        db.sql("update registration set invites = invites + 1 where id = any(?)")
                .param(1, ids.toArray(Long[]::new), Types.ARRAY)
                .update();
    }

    /**
     * Those of these addresses that hold a place, in lower case. Looked up one by one: with one condition for all, the plan that the
     * database keeps for it may read everybody who comes to the meeting, for each round.
     */
    Set<String> havePlace(EventId event, Collection<EmailAddress> addresses) {
        if (addresses.isEmpty()) return Set.of();
        return Set.copyOf(db.sql("""
                        select address
                        from unnest(:addresses::text[]) as asked (address)
                        cross join lateral (
                            select from registration
                            where event_id = :event and lower(email) = address and status not in ('DECLINED', 'CANCELLED')
                            offset 0) as there
                        """)
                .param("event", event.value())
                .param(
                        "addresses",
                        addresses.stream()
                                .map(it -> it.value().toLowerCase(Locale.ROOT))
                                .toArray(String[]::new),
                        Types.ARRAY)
                .query(String.class)
                .list());
    }

    Optional<Registration> find(Registration.Id id) {
        return db.sql("select * from registration where id = ?")
                .param(id.value())
                .query(rows::registration)
                .optional();
    }

    Optional<Registration> find(String token) {
        return db.sql("select * from registration where token_hash = ? and erased_at is null")
                .param(Tokens.hash(token))
                .query(rows::registration)
                .optional();
    }

    /** All who come, wait or asked, in the order in which they came. */
    List<Registration> present(EventId event) {
        return db.sql("""
                        select * from registration
                        where event_id = ? and status not in ('DECLINED', 'CANCELLED')
                        order by id
                        """).param(event.value()).query(rows::registration).list();
    }

    List<Registration> present(EventId event, EmailAddress address) {
        return db.sql("""
                        select * from registration
                        where event_id = ? and status not in ('DECLINED', 'CANCELLED') and lower(email) = lower(?)
                        """)
                .params(event.value(), address.value())
                .query(rows::registration)
                .list();
    }

    /** Those of each of these bookings, cancelled ones too, in the order in which they were entered. */
    Map<Long, List<Registration>> ofBookings(Collection<Long> bookings) {
        if (bookings.isEmpty()) return Map.of();
        return db
                .sql("select * from registration where booking_id = any(:bookings) order by id")
                .param("bookings", bookings.toArray(Long[]::new), Types.ARRAY)
                .query(rows::registration)
                .list()
                .stream()
                .collect(groupingBy(Registration::booking));
    }
}
