package nl.bijeen.registration;

import static nl.bijeen.people.TestPeople.STAFF;
import static nl.bijeen.registration.MembersOnly.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.bijeen.AtOnce;
import nl.bijeen.BijeenTest;
import nl.bijeen.audience.Strength;
import nl.bijeen.journal.Actor;
import nl.bijeen.registration.Registration.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BijeenTest
class RequestsTest {

    static final Actor THEMSELVES = Actor.participant();

    @Autowired
    MembersOnly door;

    @Autowired
    Crowd crowd;

    @Autowired
    Registrations registrations;

    @Autowired
    Requests requests;

    @Autowired
    Desks desks;

    @Autowired
    JdbcClient db;

    @Test
    void a_request_holds_no_seat_until_staff_approve_it() {
        var event = door.meeting(10, Strength.CHECKED);

        var anna = door.register(event, person("anna", "Gemeente Kruinwijk"));

        assertThat(anna.status()).isEqualTo(Status.REQUESTED);
        assertThat(desks.of(event.id()).taken()).isZero();
        assertThat(crowd.subjects(event.id(), "anna")).containsExactly("We bekijken je aanmelding: Themamiddag");

        assertThat(requests.approve(anna.id(), STAFF)).isEqualTo(Requests.Approved.SEATED);

        assertThat(registrations.get(anna.id()).confirmed()).isTrue();
        assertThat(desks.of(event.id()).taken()).isEqualTo(1);
        assertThat(crowd.subjects(event.id(), "anna")).last().isEqualTo("Je bent aangemeld: Themamiddag");
        assertThat(requests.approve(anna.id(), STAFF)).isEqualTo(Requests.Approved.TOO_LATE);
        assertThat(requests.decline(anna.id(), "Toch niet.", STAFF)).isFalse();
    }

    @Test
    void who_is_declined_reads_why_and_may_ask_again() {
        var event = door.meeting(10, Strength.CHECKED);
        var anna = door.register(event, person("anna", "Bakkerij"));

        assertThat(requests.decline(anna.id(), "Deze middag is voor gemeenten.", STAFF))
                .isTrue();

        assertThat(db.sql("select plain from letter where meeting = ? order by id desc limit 1")
                        .param(event.id().value())
                        .query(String.class)
                        .single())
                .contains("Deze middag is voor gemeenten.");
        assertThat(registrations.get(anna.id()).gone()).isTrue();
        assertThat(door.register(event, person("anna", "Bakkerij")).requested()).isTrue();
    }

    @Test
    void a_request_for_the_last_seat_waits_when_somebody_else_got_it() {
        var event = door.meeting(1, Strength.CHECKED);
        var anna = door.register(event, person("anna", "Gemeente Kruinwijk"));
        var bram = door.register(event, person("bram", "Gemeente Kruinwijk"));

        requests.approve(bram.id(), STAFF);

        assertThat(requests.approve(anna.id(), STAFF)).isEqualTo(Requests.Approved.WAITING);
        assertThat(desks.of(event.id())).extracting(Desk::taken, Desk::waiting).containsExactly(1, 1);
    }

    @Test
    void whoever_withdraws_a_request_changes_no_count() {
        var event = door.meeting(1, Strength.CHECKED);
        var anna = door.register(event, person("anna", "Gemeente Kruinwijk"));

        assertThat(registrations.cancel(anna.id(), THEMSELVES)).isTrue();

        assertThat(desks.of(event.id())).extracting(Desk::taken, Desk::waiting).containsExactly(0, 0);
        assertThat(requests.approve(anna.id(), STAFF)).isEqualTo(Requests.Approved.TOO_LATE);
    }

    @Test
    void approving_a_crowd_at_once_gives_no_seat_twice() throws Exception {
        var event = door.meeting(5, Strength.CHECKED);
        var asked = IntStream.range(0, 20)
                .mapToObj(i -> door.register(event, person("persoon" + i, "Gemeente Kruinwijk")))
                .toList();

        AtOnce.each(asked, it -> requests.approve(it.id(), STAFF));

        assertThat(desks.of(event.id())).extracting(Desk::taken, Desk::waiting).containsExactly(5, 15);
    }
}
