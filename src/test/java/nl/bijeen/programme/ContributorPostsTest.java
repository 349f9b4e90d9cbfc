package nl.bijeen.programme;

import static nl.bijeen.event.Meetings.STAFF;
import static nl.bijeen.event.When.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.programme.Contributors.Facts;
import nl.bijeen.programme.Session.Kind;
import nl.bijeen.programme.Session.Role;
import nl.bijeen.registration.Crowd;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is kept of who contributed, and how long. */
@BijeenTest
class ContributorPostsTest {

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    TestProgramme made;

    @Autowired
    Programmes programmes;

    @Autowired
    Contributors contributors;

    @Autowired
    ContributorPosts posts;

    @Autowired
    Clock clock;

    @Test
    void what_they_need_goes_the_day_after_and_where_to_reach_them_a_year_later() {
        var today = LocalDate.now(clock.withZone(ZONE));
        var ahead = spokenAt(today);
        var yesterday = spokenAt(today.minusDays(1));
        var longAgo = spokenAt(today.minusYears(1).minusDays(1));

        posts.forget();

        assertThat(contributors.needs(sam(ahead))).isEqualTo("Een trap op kan ik niet.");
        assertThat(contributors.needs(sam(yesterday))).isEmpty();
        assertThat(sam(yesterday).email()).isNotNull();
        assertThat(sam(longAgo).email()).isNull();
        assertThat(sam(longAgo).name()).isEqualTo("Sam");
    }

    private Event spokenAt(LocalDate day) {
        var told = Meetings.announcement("Café", Meetings.afternoon(day));
        var event = meetings.published(office.association().id(), told);
        made.start(event);
        var talk = made.session(event, Kind.PLENARY, "Lezing", "14:00", "15:00");
        made.contributor(event, talk, Role.SPEAKER, "Sam", Crowd.address("sam").value());
        posts.ask(event, UUID.randomUUID(), programmes.of(event.id()).contributors(), STAFF);
        contributors.fill(
                event.id(),
                sam(event).id(),
                sam(event).revision(),
                Facts.named("Sam", "", ""),
                "Een trap op kan ik niet.");
        return event;
    }

    private Contributor sam(Event event) {
        return programmes.of(event.id()).contributors().getFirst();
    }
}
