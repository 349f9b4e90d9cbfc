package nl.bijeen.registration;

import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.bijeen.access.Tokens;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.registration.Registration.Status;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of registrations. Whoever writes here has locked the desk. */
@Component
class Register {

    private static final TypeReference<Map<Long, List<String>>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batch;
    private final Needs needs;
    private final Tokens tokens;
    private final JsonMapper json;
    private final Clock clock;

    Register(
            JdbcClient db, NamedParameterJdbcTemplate batch, Needs needs, Tokens tokens, JsonMapper json, Clock clock) {
        this.db = db;
        this.batch = batch;
        this.needs = needs;
        this.tokens = tokens;
        this.json = json;
        this.clock = clock;
    }

    /** The first so many people get a seat; the others wait. */
    void enrol(Desk desk, long booking, Application application, int seats) {
        var ids = numbers(application.size());
        batch.batchUpdate(
                """
                insert into registration (id, association_id, event_id, booking_id, token_hash, name, email, phone, organisation,
                                          position, name_follows, language, status, since, changed, answers)
                values (:id, :association, :event, :booking, :token, :name, :email, :phone, :organisation,
                        :position, :nameFollows, :language, :status, :now, :now, :answers::jsonb)
                """,
                IntStream.range(0, ids.size())
                        .mapToObj(i -> columns(application.participants().get(i).person())
                                .addValue("id", ids.get(i))
                                .addValue("association", desk.association().value())
                                .addValue("event", desk.event().value())
                                .addValue("booking", booking)
                                .addValue("token", Tokens.hash(tokens.token("registration", ids.get(i), 0)))
                                .addValue("language", application.language().getLanguage())
                                .addValue("status", (i < seats ? Status.CONFIRMED : Status.WAITING).name()))
                        .toArray(SqlParameterSource[]::new));
        for (var i = 0; i < ids.size(); i++) {
            needs.write(ids.get(i), application.participants().get(i).need());
        }
    }

    /** Replaces what is known of the person. */
    Registration write(Registration.Id id, Person person) {
        return db.sql("""
                        update registration
                        set name = :name, email = :email, phone = :phone, organisation = :organisation, position = :position,
                            name_follows = :nameFollows, answers = :answers::jsonb, changed = :now
                        where id = :id
                        returning *
                        """)
                .paramSource(columns(person).addValue("id", id.value()))
                .query(this::registration)
                .single();
    }

    /** As {@link #write} for somebody else: with a link of their own, and an entry of their own in their calendar. */
    Registration rewrite(Registration before, Person person) {
        var generation = before.generation() + 1;
        return db.sql("""
                        update registration
                        set name = :name, email = :email, phone = :phone, organisation = :organisation, position = :position,
                            name_follows = false, answers = :answers::jsonb, changed = :now, generation = :generation,
                            token_hash = :token, uid = gen_random_uuid(), invites = 0
                        where id = :id
                        returning *
                        """)
                .paramSource(columns(person)
                        .addValue("id", before.id().value())
                        .addValue("generation", generation)
                        .addValue(
                                "token",
                                Tokens.hash(
                                        tokens.token("registration", before.id().value(), generation))))
                .query(this::registration)
                .single();
    }

    /** A change of state names the state it leaves: whoever comes second changes nothing. */
    boolean turn(Registration.Id id, Status from, Status to) {
        return db.sql("update registration set status = ?, changed = ? where id = ? and status = ?")
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
                .query(this::registration)
                .list();
    }

    void invited(List<Long> ids) {
        if (ids.isEmpty()) return;
        db.sql("update registration set invites = invites + 1 where id in (:ids)")
                .param("ids", ids)
                .update();
    }

    /** Those of these addresses that hold a place, in lower case. */
    Set<String> havePlace(EventId event, Collection<EmailAddress> addresses) {
        if (addresses.isEmpty()) return Set.of();
        return Set.copyOf(db.sql("""
                        select lower(email) from registration
                        where event_id = :event and status <> 'CANCELLED' and lower(email) in (:addresses)
                        """)
                .param("event", event.value())
                .param(
                        "addresses",
                        addresses.stream()
                                .map(it -> it.value().toLowerCase(Locale.ROOT))
                                .collect(toSet()))
                .query(String.class)
                .list());
    }

    Optional<Registration> find(Registration.Id id) {
        return db.sql("select * from registration where id = ?")
                .param(id.value())
                .query(this::registration)
                .optional();
    }

    Optional<Registration> find(String token) {
        return db.sql("select * from registration where token_hash = ? and erased_at is null")
                .param(Tokens.hash(token))
                .query(this::registration)
                .optional();
    }

    /** All who come or wait, in the order in which they came. */
    List<Registration> present(EventId event) {
        return db.sql("select * from registration where event_id = ? and status <> 'CANCELLED' order by id")
                .param(event.value())
                .query(this::registration)
                .list();
    }

    /** All of these bookings, cancelled ones too, in the order in which they were entered. */
    List<Registration> ofBooking(long booking) {
        return db.sql("select * from registration where booking_id = ? order by id")
                .param(booking)
                .query(this::registration)
                .list();
    }

    private List<Long> numbers(int count) {
        return db
                .sql("select nextval(pg_get_serial_sequence('registration', 'id')) from generate_series(1, ?)")
                .param(count)
                .query(Long.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private MapSqlParameterSource columns(Person person) {
        var email = person.email();
        return new MapSqlParameterSource("name", person.name())
                .addValue("email", email == null ? null : email.value())
                .addValue("phone", person.phone())
                .addValue("organisation", person.organisation())
                .addValue("position", person.position())
                .addValue("nameFollows", person.nameFollows())
                .addValue("answers", json.writeValueAsString(person.answers().byQuestion()))
                .addValue("now", OffsetDateTime.now(clock));
    }

    Registration registration(ResultSet row, int number) throws SQLException {
        return new Registration(
                new Registration.Id(row.getLong("id")),
                new AssociationId(row.getLong("association_id")),
                new EventId(row.getLong("event_id")),
                row.getLong("booking_id"),
                row.getInt("generation"),
                person(row),
                Status.valueOf(row.getString("status")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                Locale.of(row.getString("language")),
                row.getObject("uid", UUID.class),
                row.getInt("invites"));
    }

    private Person person(ResultSet row) throws SQLException {
        var email = row.getString("email");
        return new Person(
                row.getString("name"),
                email == null ? null : new EmailAddress(email),
                row.getString("phone"),
                row.getString("organisation"),
                row.getString("position"),
                row.getBoolean("name_follows"),
                new Answers(json.readValue(row.getString("answers"), ANSWERS)));
    }
}
