package nl.bijeen.registration;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.bijeen.audience.Category;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.registration.Registration.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody who registered for a meeting, as the office looks at them. */
@Component
public class Roster {

    public static final int PER_PAGE = 50;

    private static final String MATCH = """
            registration.event_id = :event
              and (:category::text is null or category = :category)
              and (:search = '' or registration.name ilike :like or organisation ilike :like
                   or (:private and (registration.email ilike :like or booking.name ilike :like)))
              and (:status::text is null or :status =\s""" + RegistrationRows.STATUS + ")";

    private final JdbcClient db;
    private final RegistrationRows rows;
    private final Clock clock;

    Roster(JdbcClient db, RegistrationRows rows, Clock clock) {
        this.db = db;
        this.rows = rows;
        this.clock = clock;
    }

    /** In which order people are listed. */
    public enum Order {
        NAME("lower(registration.name) = '', lower(registration.name), registration.id"),
        ORGANISATION("lower(organisation) = '', lower(organisation), lower(registration.name), registration.id"),
        STATUS("array_position(array['REQUESTED', 'CONFIRMED', 'OFFERED', 'WAITING', 'DECLINED', 'CANCELLED'], "
                + RegistrationRows.STATUS + "), registration.id"),
        OLDEST("registration.id"),
        NEWEST("registration.id desc");

        final String sql;

        Order(String sql) {
            this.sql = sql;
        }
    }

    /**
     * Whom to list.
     *
     * @param search part of a name or organisation; empty for all
     * @param status null for all
     * @param category null for all
     * @param intimate whether mail addresses and bookers are searched too, which not everybody may see
     */
    public record Query(
            String search,
            @Nullable Status status,
            @Nullable Category category,
            Order order,
            boolean intimate) {

        public static final Query ALL = new Query("", null, null, Order.OLDEST, true);
    }

    /**
     * One participant in the list.
     *
     * @param booker the name of who registered them; empty when they did so themselves
     */
    public record Line(Registration registration, String booker) {}

    /**
     * One page of the list.
     *
     * @param matching how many there are on all pages
     */
    public record Sheet(List<Line> lines, long matching) {}

    /**
     * One meeting somebody registered for.
     *
     * @param day its first; null while it has none
     * @param uid of the registration
     */
    public record Attendance(
            String meeting, String slug, @Nullable LocalDate day, UUID uid, Status status) {}

    /** One page, which counts from 1. */
    public Sheet list(EventId event, Query query, int page) {
        var found = db.sql(select(query) + " limit :limit offset :offset")
                .params(parameters(event, query))
                .param("limit", PER_PAGE)
                .param("offset", (long) PER_PAGE * (Math.max(page, 1) - 1))
                .query((row, number) -> Map.entry(line(row), row.getLong("matching")))
                .list();
        return new Sheet(
                found.stream().map(Map.Entry::getKey).toList(),
                found.isEmpty() ? 0 : found.getFirst().getValue());
    }

    /** All of them, for a file or a letter. */
    public List<Line> all(EventId event, Query query) {
        return db.sql(select(query))
                .params(parameters(event, query))
                .query((row, number) -> line(row))
                .list();
    }

    /** How many there are of each status. */
    public Map<Status, Long> counts(EventId event) {
        return db
                .sql("select " + RegistrationRows.STATUS
                        + " as seen, count(*) from registration where event_id = :event group by seen")
                .param("event", event.value())
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> Map.entry(Status.valueOf(row.getString(1)), row.getLong(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The participant of this meeting whom the office's address names; never one of another association. */
    public Optional<Registration> find(AssociationId association, EventId event, UUID uid) {
        return db.sql(
                        "select * from registration where association_id = ? and event_id = ? and uid = ? and erased_at is null")
                .params(association.value(), event.value(), uid)
                .query(rows::registration)
                .optional();
    }

    /** What somebody with any of these addresses registered for, whatever the capitals; the latest meeting first. */
    public List<Attendance> of(AssociationId association, List<EmailAddress> addresses) {
        return db.sql("select event.title, event.slug, event.starts_on, registration.uid, " + RegistrationRows.STATUS
                        + """
                         as status
                        from registration
                        join event on event.id = registration.event_id
                        where registration.association_id = :association and lower(registration.email) = any (:addresses)
                        order by event.starts_on desc nulls first, registration.id desc
                        """)
                .param("association", association.value())
                .param(
                        "addresses",
                        addresses.stream()
                                .map(it -> it.value().toLowerCase(Locale.ROOT))
                                .toArray(String[]::new),
                        Types.ARRAY)
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> new Attendance(
                        row.getString("title"),
                        row.getString("slug"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("uid", UUID.class),
                        Status.valueOf(row.getString("status"))))
                .list();
    }

    /** Those of these people who come to this meeting or wait for it, in the order in which they registered. */
    public List<Registration> chosen(EventId event, Collection<UUID> uids) {
        if (uids.isEmpty()) return List.of();
        return db.sql(
                        "select * from registration where event_id = :event and uid in (:uids) and erased_at is null order by id")
                .param("event", event.value())
                .param("uids", uids)
                .query(rows::registration)
                .list();
    }

    private static String select(Query query) {
        return "select registration.*, booking.name as booker, booking.email as booker_email, count(*) over () as matching"
                + " from registration join booking on booking.id = booking_id where " + MATCH + " order by "
                + query.order().sql;
    }

    private Map<String, ?> parameters(EventId event, Query query) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("event", event.value());
        parameters.put("now", OffsetDateTime.now(clock));
        parameters.put("status", query.status() == null ? null : query.status().name());
        parameters.put(
                "category", query.category() == null ? null : query.category().name());
        parameters.put("search", query.search());
        parameters.put("private", query.intimate());
        parameters.put("like", "%" + query.search().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        return parameters;
    }

    private Line line(ResultSet row) throws SQLException {
        var registration = rows.registration(row, 0);
        var email = registration.person().email();
        var oneself = email != null && email.value().equalsIgnoreCase(row.getString("booker_email"));
        return new Line(registration, oneself ? "" : row.getString("booker"));
    }
}
