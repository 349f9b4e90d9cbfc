package nl.bijeen.registration;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.bijeen.access.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enters those who are new in the register, many with one statement. Whoever writes here has locked the desk. */
@Component
class Enrolments {

    private final JdbcClient db;
    private final Needs needs;
    private final Tokens tokens;
    private final RegistrationRows rows;
    private final Clock clock;

    Enrolments(JdbcClient db, Needs needs, Tokens tokens, RegistrationRows rows, Clock clock) {
        this.db = db;
        this.needs = needs;
        this.tokens = tokens;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Writes down everybody of these bookings.
     *
     * @param told whether who gets a seat hears of it in their calendar, which then counts as told
     * @return by the number of the booking, in the order of the application
     */
    Map<Long, List<Registration>> enter(Desk desk, List<Long> bookings, List<Bookings.Entry> entries, boolean told) {
        var people = entries.stream().mapToInt(it -> it.people().size()).sum();
        var numbers = numbers(people).iterator();
        var lines = new ArrayList<Map<String, @Nullable Object>>();
        var wanted = new HashMap<Long, Need>();
        for (var i = 0; i < entries.size(); i++) {
            var language = entries.get(i).asked().application().language();
            for (var one : entries.get(i).people()) {
                var id = numbers.next();
                lines.add(columns(one, id, bookings.get(i), language));
                if (!one.participant().need().none())
                    wanted.put(id, one.participant().need());
            }
        }
        var written = insert(desk, lines, told);
        needs.enter(wanted);
        return written.stream().sorted(comparingLong(it -> it.id().value())).collect(groupingBy(Registration::booking));
    }

    private List<Registration> insert(Desk desk, List<Map<String, @Nullable Object>> lines, boolean told) {
        return db.sql("""
                        insert into registration (id, association_id, event_id, booking_id, token_hash, name, email, phone, organisation,
                                                  position, role, name_follows, language, status, since, changed, answers,
                                                  category, category_reasons, proof, invites)
                        select id, :association, :event, booking, token, name, email, phone, organisation,
                               position, role, "nameFollows", language, status, :now, :now, answers::jsonb,
                               category, reasons::jsonb, proof,
                               (:told and status = 'CONFIRMED' and email is not null)::int
                        from jsonb_to_recordset(:lines::jsonb) as line(
                            id bigint, booking bigint, token text, name text, email text, phone text, organisation text,
                            position text, role text, "nameFollows" boolean, language text, status text, answers text,
                            category text, reasons text, proof text)
                        returning *
                        """)
                .param("association", desk.association().value())
                .param("event", desk.event().value())
                .param("now", OffsetDateTime.now(clock))
                .param("told", told)
                .param("lines", rows.json(lines))
                .query(rows::registration)
                .list();
    }

    private Map<String, @Nullable Object> columns(Enrolment one, long id, long booking, Locale language) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.putAll(rows.columns(one.participant().person()).getValues());
        columns.remove("now");
        columns.putAll(rows.columns(one.footing()).getValues());
        columns.put("id", id);
        columns.put("booking", booking);
        columns.put("token", Tokens.hash(tokens.token("registration", id, 0)));
        columns.put("language", language.getLanguage());
        columns.put("status", one.status().name());
        return columns;
    }

    private List<Long> numbers(int count) {
        return db.sql("""
                        with sequence as materialized (select pg_get_serial_sequence('registration', 'id')::regclass as name)
                        select nextval(name) from sequence, generate_series(1, ?)
                        """).param(count).query(Long.class).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
