package nl.bijeen.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.When;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.Registration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings with rounds and people who choose, for tests. */
@Component
@Lazy
public class TestPlacing {

    static final LocalDate DAY = LocalDate.of(2099, 3, 9);

    private final TestOffice office;
    private final Meetings meetings;
    private final TestProgramme made;
    private final Programmes programmes;
    private final Choices choices;
    private final Crowd crowd;
    private final JdbcClient db;

    TestPlacing(
            TestOffice office,
            Meetings meetings,
            TestProgramme made,
            Programmes programmes,
            Choices choices,
            Crowd crowd,
            JdbcClient db) {
        this.office = office;
        this.meetings = meetings;
        this.made = made;
        this.programmes = programmes;
        this.choices = choices;
        this.crowd = crowd;
        this.db = db;
    }

    /** A congress of three days far ahead, whose programme is on the page. */
    public Event congress() {
        var when = new When(DAY, LocalTime.of(9, 0), DAY.plusDays(2), LocalTime.of(17, 0));
        var event = meetings.published(office.association().id(), Meetings.announcement("Congres", when));
        made.shown(event);
        return event;
    }

    /** On a day of the meeting, counted from 0. */
    public Round.Id round(Event event, String name, Choosing choosing, int day, String from, String until) {
        var round = made.round(event, name, choosing, from, until);
        db.sql("""
                        update round set during = tsrange(lower(during) + :days * interval '1 day', upper(during) + :days * interval '1 day')
                        where id = :round
                        """).param("days", day).param("round", round.value()).update();
        return round;
    }

    public Session.Id breakout(
            Event event, Round.Id round, String title, @Nullable Integer minimum, @Nullable Integer maximum) {
        return made.breakout(event, round, title, minimum, maximum);
    }

    /** People choose until so long from now; before now when it is negative. */
    public void closes(Event event, Duration in) {
        db.sql("update round set choose_until = ? where event_id = ?")
                .params(
                        OffsetDateTime.ofInstant(Instant.now().plus(in), ZoneOffset.UTC),
                        event.id().value())
                .update();
    }

    /** All letters about the meeting were posted a day ago. */
    void letADayPass(Event event) {
        db.sql("update letter set posted_at = posted_at - interval '1 day' where meeting = ?")
                .param(event.id().value())
                .update();
    }

    public List<Registration> people(Event event, int count) {
        var people = new ArrayList<Registration>();
        for (var i = 0; i < count; i += 20) {
            var from = i;
            var names = Stream.iterate(from + 1, it -> it <= Math.min(count, from + 20), it -> it + 1)
                    .map(it -> "Deelnemer " + it)
                    .toArray(String[]::new);
            people.addAll(crowd.party(event, false, names));
        }
        return people;
    }

    public void wants(Registration person, Round.Id round, Session.Id... sessions) {
        var wish = Wish.ranked(Stream.of(sessions).map(Session.Id::value).toList());
        var answer = choices.rank(person, round, wish, Set.of());
        if (!(answer instanceof Choices.Answer.Noted)) throw new AssertionError(answer);
    }

    public Round find(Event event, Round.Id round) {
        return programmes.of(event.id()).rounds().stream()
                .filter(it -> it.id().equals(round))
                .findFirst()
                .orElseThrow();
    }

    public Session find(Event event, Session.Id session) {
        return programmes.of(event.id()).sessions().stream()
                .filter(it -> it.id().equals(session))
                .findFirst()
                .orElseThrow();
    }
}
