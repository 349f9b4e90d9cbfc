package nl.bijeen.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nl.bijeen.event.Right;
import nl.bijeen.event.Visit;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.registration.Registration.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who comes, as a co-host may see it: of those they invited themselves also how to reach them and how they stand, of the others
 * what people were told on the form when they registered, and not a field more. So it reads its own few columns, whatever the
 * office of the owner reads elsewhere. What somebody needs or answered is the owner's alone.
 */
@Component
public class SharedRoster {

    public static final int PER_PAGE = 50;

    /** Somebody is theirs who got their letter first: without one, putting an address in a register would show who comes. */
    private static final String SEEN = """
            with theirs as (
                select m.email
                from invitation i
                join mailbox m on m.entry_id = i.person_id
                where i.event_id = :event and i.association_id = :house and i.token_hash is not null
                  and i.state not in ('LEFT_OUT', 'PASSED_ON') and :invites
                union
                select lower(i.email)
                from invitation i
                where i.event_id = :event and i.association_id = :house and i.token_hash is not null
                  and i.state not in ('LEFT_OUT', 'PASSED_ON') and i.email is not null and :invites
            ), known as (
                select registration.*, made_at, coalesce(lower(registration.email) in (select email from theirs), false) as own
                from registration
                join booking on booking.id = booking_id
                where registration.event_id = :event and registration.erased_at is null
            )
            """;

    private static final String SHOWN = "(own or (status = 'CONFIRMED' and made_at >= :since))";

    private final JdbcClient db;
    private final Clock clock;

    SharedRoster(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Somebody who comes, or who was invited by the co-host and wanted to.
     *
     * @param name empty while it follows later
     * @param invited what only who invited them sees; null for others
     */
    public record Participant(
            String name,
            String organisation,
            String position,
            @Nullable Invited invited) {}

    /**
     * Of somebody the co-host invited.
     *
     * @param phone may be empty
     */
    public record Invited(@Nullable EmailAddress email, String phone, Status status) {}

    /**
     * One page of them, by name.
     *
     * @param matching how many there are on all pages
     * @param untold how many come who are not among them, as they registered before people were told; none where the others
     *     are not seen at all
     */
    public record Sheet(List<Participant> participants, long matching, long untold) {}

    /**
     * One page of those whom this co-host sees.
     *
     * @param page counts from 1
     */
    public Sheet list(Visit visit, int page) {
        var matching = new AtomicLong();
        var found = db.sql(SEEN
                        + "select name, organisation, position, email, phone, own, count(*) over () as matching, "
                        + RegistrationRows.STATUS + " as status"
                        + " from known where " + SHOWN
                        + " order by lower(name) = '', lower(name), id limit :limit offset :offset")
                .params(parameters(visit))
                .param("limit", PER_PAGE)
                .param("offset", (page - 1L) * PER_PAGE)
                .query((row, number) -> {
                    matching.set(row.getLong("matching"));
                    return participant(row);
                })
                .list();
        return new Sheet(found, matching.get(), visit.has(Right.PARTICIPANTS) ? untold(visit) : 0);
    }

    private long untold(Visit visit) {
        return db.sql(SEEN + "select count(*) from known where status = 'CONFIRMED' and not " + SHOWN)
                .params(parameters(visit))
                .query(Long.class)
                .single();
    }

    private Map<String, SqlParameterValue> parameters(Visit visit) {
        var since = visit.seesSince();
        return Map.of(
                "event", new SqlParameterValue(Types.BIGINT, visit.event().id().value()),
                "house", new SqlParameterValue(Types.BIGINT, visit.house().value()),
                "now", new SqlParameterValue(Types.TIMESTAMP_WITH_TIMEZONE, OffsetDateTime.now(clock)),
                "invites", new SqlParameterValue(Types.BOOLEAN, visit.has(Right.INVITE)),
                "since",
                        new SqlParameterValue(
                                Types.TIMESTAMP_WITH_TIMEZONE, since == null ? null : since.atOffset(ZoneOffset.UTC)));
    }

    private static Participant participant(ResultSet row) throws SQLException {
        return new Participant(
                row.getString("name"),
                row.getString("organisation"),
                row.getString("position"),
                row.getBoolean("own") ? invited(row) : null);
    }

    private static Invited invited(ResultSet row) throws SQLException {
        var email = row.getString("email");
        return new Invited(
                email == null ? null : new EmailAddress(email),
                row.getString("phone"),
                Status.valueOf(row.getString("status")));
    }
}
