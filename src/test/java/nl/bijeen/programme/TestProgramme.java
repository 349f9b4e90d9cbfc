package nl.bijeen.programme;

import java.time.LocalTime;
import java.util.Objects;
import nl.bijeen.access.Tokens;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Session.Kind;
import nl.bijeen.programme.Session.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Programmes for tests, on the first day of the meeting. Each method makes one thing; what was made is read with
 * {@link Programmes#of}.
 */
@Component
public class TestProgramme {

    private final JdbcClient db;

    TestProgramme(JdbcClient db) {
        this.db = db;
    }

    /** Starts to work it out: nothing in it yet, and not on the page. */
    public void start(Event event) {
        db.sql("insert into programme (event_id, association_id, started_at) values (?, ?, now())")
                .params(event.id().value(), event.association().value())
                .update();
    }

    /** As {@link #start}, and on the page. */
    public void shown(Event event) {
        start(event);
        db.sql("update programme set shown_at = now(), told = '{\"parts\": []}' where event_id = ?")
                .param(event.id().value())
                .update();
    }

    /** As {@link #shown}, with an opening, and a round in which people choose between Werk in Zaal 1 and Wonen in Zaal 2. */
    public void cafe(Event event) {
        shown(event);
        session(event, Kind.PLENARY, "Opening & welkom", "14:00", "14:30");
        var round = round(event, "Ronde 1", Round.Choosing.RANKED, "14:30", "15:30");
        var work = breakout(event, round, "Werk", 5, 20);
        in(room(event, "Zaal 1", 12), work);
        contributor(event, work, Role.HOST, "Sam Proef", "sam@voorbeeld.example");
        in(room(event, "Zaal 2", null), breakout(event, round, "Wonen", null, null));
    }

    public Room.Id room(Event event, String name, @Nullable Integer capacity) {
        return new Room.Id(db.sql("""
                        insert into room (association_id, event_id, token, name, capacity, place)
                        values (:association, :event, :token, :name, :capacity,
                                (select count(*) from room where event_id = :event))
                        returning id
                        """)
                .param("association", event.association().value())
                .param("event", event.id().value())
                .param("token", Tokens.random())
                .param("name", name)
                .param("capacity", capacity)
                .query(Long.class)
                .single());
    }

    public Round.Id round(Event event, String name, Round.Choosing choosing, String from, String until) {
        return new Round.Id(db.sql("""
                        insert into round (association_id, event_id, token, name, during, choosing)
                        values (:association, :event, :token, :name, tsrange(:from, :until), :choosing)
                        returning id
                        """)
                .param("association", event.association().value())
                .param("event", event.id().value())
                .param("token", Tokens.random())
                .param("name", name)
                .param("from", span(event, from, until).from())
                .param("until", span(event, from, until).until())
                .param("choosing", choosing.name())
                .query(Long.class)
                .single());
    }

    /** A breakout that takes as long as its round; the same session as another of that title in the meeting. */
    public Session.Id breakout(
            Event event, Round.Id round, String title, @Nullable Integer minimum, @Nullable Integer maximum) {
        return new Session.Id(db.sql("""
                        insert into session (association_id, event_id, round_id, token, kind, title, minimum, maximum, during, work)
                        select association_id, event_id, id, :token, 'BREAKOUT', :title, :minimum, :maximum, during,
                               coalesce((select work from session where event_id = :event and title = :title limit 1), gen_random_uuid())
                        from round
                        where event_id = :event and id = :round
                        returning id
                        """)
                .param("event", event.id().value())
                .param("round", round.value())
                .param("token", Tokens.random())
                .param("title", title)
                .param("minimum", minimum)
                .param("maximum", maximum)
                .query(Long.class)
                .single());
    }

    /** A session outside any round, in no room. */
    public Session.Id session(Event event, Kind kind, String title, String from, String until) {
        return new Session.Id(db.sql("""
                        insert into session (association_id, event_id, token, kind, title, during)
                        values (:association, :event, :token, :kind, :title, tsrange(:from, :until))
                        returning id
                        """)
                .param("association", event.association().value())
                .param("event", event.id().value())
                .param("token", Tokens.random())
                .param("kind", kind.name())
                .param("title", title)
                .param("from", span(event, from, until).from())
                .param("until", span(event, from, until).until())
                .query(Long.class)
                .single());
    }

    /** Throws {@link org.springframework.dao.DataIntegrityViolationException} when another session is in the room by then. */
    public void in(Room.Id room, Session.Id session) {
        db.sql("update session set room_id = ? where id = ?")
                .params(room.value(), session.value())
                .update();
    }

    /** Somebody with this address who does this in the session. */
    public Contributor.Id contributor(Event event, Session.Id session, Role role, String name, String email) {
        var id = db.sql("""
                        insert into contributor (association_id, event_id, token, name, email)
                        values (:association, :event, :token, :name, :email)
                        returning id
                        """)
                .param("association", event.association().value())
                .param("event", event.id().value())
                .param("token", Tokens.random())
                .param("name", name)
                .param("email", email)
                .query(Long.class)
                .single();
        contributes(event, session, role, new Contributor.Id(id));
        return new Contributor.Id(id);
    }

    /** The same person in one more session. */
    public void contributes(Event event, Session.Id session, Role role, Contributor.Id who) {
        db.sql("""
                        insert into session_contributor (event_id, session_id, contributor_id, role, place)
                        values (:event, :session, :contributor, :role, 0)
                        """)
                .param("event", event.id().value())
                .param("session", session.value())
                .param("contributor", who.value())
                .param("role", role.name())
                .update();
    }

    private static Span span(Event event, String from, String until) {
        var day = Objects.requireNonNull(event.when().firstDay());
        return Span.of(day, LocalTime.parse(from), LocalTime.parse(until));
    }
}
