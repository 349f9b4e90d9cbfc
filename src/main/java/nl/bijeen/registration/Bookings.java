package nl.bijeen.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.bijeen.access.Tokens;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import nl.bijeen.mail.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people submitted. */
@Component
public class Bookings {

    private final JdbcClient db;
    private final Register register;
    private final Tokens tokens;
    private final Clock clock;

    Bookings(JdbcClient db, Register register, Tokens tokens, Clock clock) {
        this.db = db;
        this.register = register;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The booking whose overview this token opens. */
    public Optional<Booking> find(String token) {
        return db.sql("select * from booking where token_hash = ? and erased_at is null")
                .param(Tokens.hash(token))
                .query(this::booking)
                .optional();
    }

    Optional<Booking> find(EventId event, UUID key) {
        return db.sql("select * from booking where event_id = ? and key = ?")
                .params(event.value(), key)
                .query(this::booking)
                .optional();
    }

    Booking get(long id) {
        return db.sql("select * from booking where id = ?")
                .param(id)
                .query(this::booking)
                .single();
    }

    Booking write(Desk desk, Application application, List<Enrolment> people) {
        var id = number();
        db.sql("""
                        insert into booking (id, association_id, event_id, key, token_hash, name, email, language, together, made_at)
                        values (:id, :association, :event, :key, :token, :name, :email, :language, :together, :now)
                        """)
                .param("id", id)
                .param("association", desk.association().value())
                .param("event", desk.event().value())
                .param("key", application.key())
                .param("token", Tokens.hash(tokens.token("booking", id, 0)))
                .param("name", application.name())
                .param("email", application.email().value())
                .param("language", application.language().getLanguage())
                .param("together", application.together())
                .param("now", OffsetDateTime.now(clock))
                .update();
        register.enrol(desk, id, application.language(), people);
        return get(id);
    }

    private long number() {
        return db.sql("select nextval(pg_get_serial_sequence('booking', 'id'))")
                .query(Long.class)
                .single();
    }

    private Booking booking(ResultSet row, int number) throws SQLException {
        var id = row.getLong("id");
        return new Booking(
                id,
                new AssociationId(row.getLong("association_id")),
                new EventId(row.getLong("event_id")),
                row.getString("name"),
                new EmailAddress(row.getString("email")),
                Locale.of(row.getString("language")),
                register.ofBooking(id));
    }
}
