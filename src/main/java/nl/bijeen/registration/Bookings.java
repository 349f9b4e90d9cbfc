package nl.bijeen.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.bijeen.access.Tokens;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import nl.bijeen.mail.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What people submitted. */
@Component
public class Bookings {

    /** Whether people stay together is what the meeting says, or else what they chose. */
    private static final String READ = """
            select booking.*, case desk.parties when 'TOGETHER' then true when 'SPLIT' then false else together end as stays
            from booking join desk using (event_id)
            """;

    private final JdbcClient db;
    private final Register register;
    private final Enrolments enrolments;
    private final Tokens tokens;
    private final JsonMapper json;
    private final Clock clock;

    Bookings(JdbcClient db, Register register, Enrolments enrolments, Tokens tokens, JsonMapper json, Clock clock) {
        this.db = db;
        this.register = register;
        this.enrolments = enrolments;
        this.tokens = tokens;
        this.json = json;
        this.clock = clock;
    }

    /** The booking whose overview this token opens. */
    public Optional<Booking> find(String token) {
        return db.sql(READ + "where token_hash = ? and erased_at is null")
                .param(Tokens.hash(token))
                .query(Bookings::bare)
                .optional()
                .map(it -> whole(List.of(it)).getFirst());
    }

    /** An application that gets a booking, and how its participants stand. */
    record Entry(Asked asked, List<Enrolment> people) {}

    /** Which of these forms were answered before, with what came of them. */
    Map<UUID, Booking> known(EventId event, Collection<UUID> keys) {
        var bare = new LinkedHashMap<UUID, Booking>();
        db.sql(READ + "where event_id = :event and key = any(:keys)")
                .param("event", event.value())
                .param("keys", keys.toArray(UUID[]::new), Types.ARRAY)
                .query(row -> {
                    bare.put(row.getObject("key", UUID.class), bare(row, 0));
                });
        var whole = whole(List.copyOf(bare.values())).iterator();
        var known = new HashMap<UUID, Booking>();
        for (var key : bare.keySet()) known.put(key, whole.next());
        return known;
    }

    /** The booking somebody was registered with. */
    public Booking of(Registration registration) {
        return get(registration.booking());
    }

    /** What somebody submitted for others who still come. */
    List<Booking> of(EventId event, EmailAddress booker) {
        var bare = db.sql(READ + "where event_id = ? and lower(email) = lower(?) and erased_at is null order by id")
                .params(event.value(), booker.value())
                .query(Bookings::bare)
                .list();
        return whole(bare).stream()
                .filter(it -> !it.forOneself())
                .filter(it -> it.registrations().stream().anyMatch(registration -> !registration.gone()))
                .toList();
    }

    Booking get(long id) {
        return get(Set.of(id)).getFirst();
    }

    /** In the order in which they were submitted. */
    List<Booking> get(Set<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return whole(db.sql(READ + "where id = any (?) order by id")
                .param(ids.toArray(Long[]::new))
                .query(Bookings::bare)
                .list());
    }

    /**
     * In the order of the entries.
     *
     * @param told whether who gets a seat hears of it in their calendar, which then counts as told
     */
    List<Booking> write(Desk desk, List<Entry> entries, boolean told) {
        var people = entries.stream().mapToInt(it -> it.people().size()).sum();
        var numbers = Numbers.of(db, entries.size(), people);
        var ids = numbers.bookings();
        var rows = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < entries.size(); i++)
            rows.add(row(ids.get(i), entries.get(i).asked().application()));
        insert(desk, rows);
        var registrations = enrolments.enter(desk, numbers, entries, told);
        return IntStream.range(0, ids.size())
                .mapToObj(i -> booking(
                        desk,
                        ids.get(i),
                        entries.get(i).asked().application(),
                        registrations.getOrDefault(ids.get(i), List.of())))
                .toList();
    }

    private void insert(Desk desk, List<Map<String, Object>> rows) {
        db.sql("""
                        insert into booking (id, association_id, event_id, key, token_hash, name, email, language, together, made_at)
                        select id, :association, :event, key, token, name, email, language, together, :now
                        from jsonb_to_recordset(:rows::jsonb) as line(
                            id bigint, key uuid, token text, name text, email text, language text, together boolean)
                        """)
                .param("association", desk.association().value())
                .param("event", desk.event().value())
                .param("now", OffsetDateTime.now(clock))
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    private Map<String, Object> row(long id, Application application) {
        return Map.of(
                "id", id,
                "key", application.key(),
                "token", Tokens.hash(tokens.token("booking", id, 0)),
                "name", application.name(),
                "email", application.email().value(),
                "language", application.language().getLanguage(),
                "together", application.together());
    }

    private static Booking booking(Desk desk, long id, Application application, List<Registration> registrations) {
        return new Booking(
                id,
                desk.association(),
                desk.event(),
                application.name(),
                application.email(),
                application.language(),
                desk.rules().together(application.together()),
                registrations);
    }

    /**
     * With whom they were submitted for. Asked once the question for the bookings has given its connection back: who holds one while
     * waiting for a second, waits for ever when as many do so as there are connections.
     */
    private List<Booking> whole(List<Booking> bare) {
        var each = register.ofBookings(bare.stream().map(Booking::id).toList());
        return bare.stream()
                .map(it -> it.with(each.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private static Booking bare(ResultSet row, int number) throws SQLException {
        return new Booking(
                row.getLong("id"),
                new AssociationId(row.getLong("association_id")),
                new EventId(row.getLong("event_id")),
                row.getString("name"),
                new EmailAddress(row.getString("email")),
                Locale.of(row.getString("language")),
                row.getBoolean("stays"),
                List.of());
    }
}
