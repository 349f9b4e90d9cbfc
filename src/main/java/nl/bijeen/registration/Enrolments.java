package nl.bijeen.registration;

import static java.time.ZoneOffset.UTC;
import static java.time.temporal.ChronoUnit.MICROS;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.bijeen.access.Tokens;
import nl.bijeen.registration.Registration.Status;
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
     * @param numbers theirs, in the order of the entries
     * @param told whether who gets a seat hears of it in their calendar, which then counts as told
     * @return by the number of the booking, in the order of the application
     */
    Map<Long, List<Registration>> enter(Desk desk, Numbers numbers, List<Bookings.Entry> entries, boolean told) {
        var now = clock.instant().truncatedTo(MICROS);
        var ids = numbers.registrations().iterator();
        var entered = new ArrayList<Registration>();
        var wanted = new HashMap<Long, Need>();
        for (var i = 0; i < entries.size(); i++) {
            var language =
                    Locale.of(entries.get(i).asked().application().language().getLanguage());
            for (var one : entries.get(i).people()) {
                var id = ids.next();
                entered.add(registration(desk, one, id, numbers.bookings().get(i), language, now, told));
                if (!one.participant().need().none())
                    wanted.put(id, one.participant().need());
            }
        }
        insert(desk, entered, now);
        needs.enter(wanted);
        return entered.stream().collect(groupingBy(Registration::booking));
    }

    /** As the row is read: nothing of it is asked for again. */
    private static Registration registration(
            Desk desk, Enrolment one, long id, long booking, Locale language, Instant now, boolean told) {
        var person = one.participant().person();
        var enters = told && one.status() == Status.CONFIRMED && person.email() != null;
        return new Registration(
                new Registration.Id(id),
                desk.association(),
                desk.event(),
                booking,
                0,
                person,
                one.status(),
                now,
                language,
                UUID.randomUUID(),
                enters ? 1 : 0,
                one.footing(),
                false,
                null,
                false);
    }

    private void insert(Desk desk, List<Registration> entered, Instant now) {
        db.sql("""
                        insert into registration (id, association_id, event_id, booking_id, token_hash, name, email, phone, organisation,
                                                  position, role, name_follows, language, status, since, changed, answers,
                                                  category, category_reasons, proof, uid, invites)
                        select id, :association, :event, booking, token, name, email, phone, organisation,
                               position, role, "nameFollows", language, status, :now, :now, answers::jsonb,
                               category, reasons::jsonb, proof, uid, invites
                        from jsonb_to_recordset(:lines::jsonb) as line(
                            id bigint, booking bigint, token text, name text, email text, phone text, organisation text,
                            position text, role text, "nameFollows" boolean, language text, status text, answers text,
                            category text, reasons text, proof text, uid uuid, invites int)
                        """)
                .param("association", desk.association().value())
                .param("event", desk.event().value())
                .param("now", now.atOffset(UTC))
                .param("lines", rows.json(entered.stream().map(this::columns).toList()))
                .update();
    }

    private Map<String, @Nullable Object> columns(Registration one) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.putAll(rows.columns(one.person()).getValues());
        columns.remove("now");
        columns.putAll(rows.columns(one.footing()).getValues());
        columns.put("id", one.id().value());
        columns.put("booking", one.booking());
        columns.put("token", Tokens.hash(tokens.token("registration", one.id().value(), 0)));
        columns.put("language", one.language().getLanguage());
        columns.put("status", one.status().name());
        columns.put("uid", one.uid());
        columns.put("invites", one.invites());
        return columns;
    }
}
