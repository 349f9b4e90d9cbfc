package nl.bijeen.registration;

import static nl.bijeen.people.Position.Role.DIRECTOR;
import static nl.bijeen.people.TestPeople.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.bijeen.BijeenTest;
import nl.bijeen.audience.Audience;
import nl.bijeen.audience.Audiences;
import nl.bijeen.audience.Category;
import nl.bijeen.audience.Proof;
import nl.bijeen.audience.Strength;
import nl.bijeen.event.Event;
import nl.bijeen.journal.Actor;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Memberships;
import nl.bijeen.people.Organisation;
import nl.bijeen.people.Position;
import nl.bijeen.people.Rule;
import nl.bijeen.people.Rule.Belonging;
import nl.bijeen.people.Rule.Clause;
import nl.bijeen.people.TestPeople;
import nl.bijeen.registration.Application.Participant;
import nl.bijeen.registration.Registration.Status;
import nl.bijeen.view.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BijeenTest
class AdmissionTest {

    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    static final Actor THEMSELVES = Actor.participant();
    static final Rule MEMBERS =
            new Rule(List.of(new Clause(Set.of(), Belonging.MEMBER, Set.of(), Set.of(), Set.of())), List.of());

    @Autowired
    Crowd crowd;

    @Autowired
    TestPeople people;

    @Autowired
    Memberships memberships;

    @Autowired
    Audiences audiences;

    @Autowired
    Registrations registrations;

    @Autowired
    Requests requests;

    @Autowired
    Corrections corrections;

    @Autowired
    Footings footings;

    @Autowired
    Desks desks;

    @Autowired
    JdbcClient db;

    @Test
    void a_request_holds_no_seat_until_staff_approve_it() {
        var event = meeting(10, Strength.CHECKED);

        var anna = register(event, person("anna", "Gemeente Kruinwijk"));

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
        var event = meeting(10, Strength.CHECKED);
        var anna = register(event, person("anna", "Bakkerij"));

        assertThat(requests.decline(anna.id(), "Deze middag is voor gemeenten.", STAFF))
                .isTrue();

        assertThat(db.sql("select plain from letter where meeting = ? order by id desc limit 1")
                        .param(event.id().value())
                        .query(String.class)
                        .single())
                .contains("Deze middag is voor gemeenten.");
        assertThat(registrations.get(anna.id()).gone()).isTrue();
        assertThat(register(event, person("anna", "Bakkerij")).requested()).isTrue();
    }

    @Test
    void a_request_for_the_last_seat_waits_when_somebody_else_got_it() {
        var event = meeting(1, Strength.CHECKED);
        var anna = register(event, person("anna", "Gemeente Kruinwijk"));
        var bram = register(event, person("bram", "Gemeente Kruinwijk"));

        requests.approve(bram.id(), STAFF);

        assertThat(requests.approve(anna.id(), STAFF)).isEqualTo(Requests.Approved.WAITING);
        assertThat(desks.of(event.id())).extracting(Desk::taken, Desk::waiting).containsExactly(1, 1);
    }

    @Test
    void whoever_withdraws_a_request_changes_no_count() {
        var event = meeting(1, Strength.CHECKED);
        var anna = register(event, person("anna", "Gemeente Kruinwijk"));

        assertThat(registrations.cancel(anna.id(), THEMSELVES)).isTrue();

        assertThat(desks.of(event.id())).extracting(Desk::taken, Desk::waiting).containsExactly(0, 0);
        assertThat(requests.approve(anna.id(), STAFF)).isEqualTo(Requests.Approved.TOO_LATE);
    }

    @Test
    void approving_a_crowd_at_once_gives_no_seat_twice() throws Exception {
        var event = meeting(5, Strength.CHECKED);
        var asked = IntStream.range(0, 20)
                .mapToObj(i -> register(event, person("persoon" + i, "Gemeente Kruinwijk")))
                .toList();

        try (var desk = Executors.newVirtualThreadPerTaskExecutor()) {
            var approvals = asked.stream()
                    .map(it -> (Callable<Requests.Approved>) () -> requests.approve(it.id(), STAFF))
                    .toList();
            for (var approval : desk.invokeAll(approvals)) approval.get();
        }

        assertThat(desks.of(event.id())).extracting(Desk::taken, Desk::waiting).containsExactly(5, 15);
    }

    @Test
    void a_strict_meeting_refuses_and_writes_nothing() {
        var event = meeting(10, Strength.STRICT);

        var outcome = apply(event, person("jan", "Bakkerij"));

        assertThat(outcome).isInstanceOf(Outcome.NotForThem.class);
        assertThat(db.sql("select count(*) from booking where event_id = ?")
                        .param(event.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(register(event, person("anna", "Kruinwijk")).confirmed()).isTrue();
    }

    @Test
    void each_participant_is_judged_by_themselves() {
        var event = meeting(10, Strength.STRICT);

        var outcome = apply(event, person("anna", "Kruinwijk"), person("jan", "Bakkerij"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.NotForThem.class, it -> assertThat(it.people()).containsOnlyKeys(1));
    }

    @Test
    void staff_add_whom_they_want() {
        var event = meeting(10, Strength.INVITED_ONLY);
        var jan = Crowd.address("jan");

        var outcome = registrations.add(event.id(), Application.of(Person.named("Jan", jan), jan, Texts.DUTCH), STAFF);

        var added = ((Outcome.Registered) outcome).booking().registrations().getFirst();
        assertThat(added.confirmed()).isTrue();
        assertThat(added.footing().proof()).isEqualTo(Proof.SIGN_IN);
    }

    @Test
    void an_invitation_lets_in_whom_it_was_written_to_and_nobody_else() {
        var event = meeting(10, Strength.INVITED_ONLY);
        var token = TestInvitations.token("anna@thuis.example");

        assertThat(registrations.register(event.id(), application(token, person("bram", "Gemeente Kruinwijk"))))
                .isInstanceOf(Outcome.NotForThem.class);
        var outcome = registrations.register(event.id(), application(token, person("anna", "Elders")));

        var anna = ((Outcome.Registered) outcome).booking().registrations().getFirst();
        assertThat(anna.footing().category()).isEqualTo(Category.GUEST);
        assertThat(anna.footing().proof()).isEqualTo(Proof.INVITATION);
    }

    @Test
    void a_category_is_kept_with_its_reasons_and_made_up_again_for_who_takes_over() {
        var event = meeting(10, Strength.INFORMATION);
        var anna = register(event, person("anna", "Gemeente Kruinwijk", DIRECTOR));
        assertThat(anna.footing().category()).isEqualTo(Category.MEMBER);
        assertThat(anna.footing().reasons()).isNotEmpty();

        corrections.handOver(anna.id(), "Bram", Crowd.address("bram"), Position.Role.FINANCE, THEMSELVES);

        assertThat(registrations.get(anna.id()).footing().category()).isEqualTo(Category.EMPLOYEE_OF_MEMBER);
    }

    @Test
    void a_place_at_a_strict_meeting_does_not_go_to_who_may_not_come() {
        var event = meeting(10, Strength.STRICT, leaders());
        var anna = register(event, person("anna", "Gemeente Kruinwijk", DIRECTOR));

        var handed = corrections.handOver(anna.id(), "Bram", Crowd.address("bram"), Position.Role.FINANCE, THEMSELVES);

        assertThat(handed).isInstanceOf(Corrections.Handed.NotForThem.class);
        assertThat(registrations.get(anna.id()).person()).isEqualTo(anna.person());
    }

    @Test
    void answering_at_an_address_of_the_organisation_proves_it() {
        var event = meeting(10, Strength.INFORMATION);
        var anna = register(event, person("anna", "Gemeente Kruinwijk"));
        var home = new EmailAddress("jan@thuis.example");
        var jan = register(event, new Person("Jan", home, "", "Gemeente Kruinwijk", "", false, Answers.NONE));

        assertThat(footings.confirmAddress(anna.id())).isTrue();
        assertThat(footings.confirmAddress(anna.id())).isFalse();
        footings.confirmAddress(jan.id());

        assertThat(registrations.get(anna.id()).footing().proof()).isEqualTo(Proof.CONFIRMED_ADDRESS);
        assertThat(registrations.get(jan.id()).footing().proof()).isEqualTo(Proof.STATED);
        assertThat(registrations.get(jan.id()).addressConfirmed()).isTrue();
    }

    @Test
    void what_staff_decide_stays_until_the_place_goes_to_somebody_else() {
        var event = meeting(10, Strength.INFORMATION);
        var anna = register(event, person("anna", "Gemeente Kruinwijk"));

        footings.decide(anna.id(), Category.SPEAKER, STAFF);
        corrections.change(anna.id(), person("Anna", "Elders"), Need.NONE, THEMSELVES);
        assertThat(registrations.get(anna.id()).footing().category()).isEqualTo(Category.SPEAKER);

        corrections.handOver(anna.id(), "Bram", Crowd.address("bram"), null, THEMSELVES);
        assertThat(registrations.get(anna.id()).footing().category()).isEqualTo(Category.EMPLOYEE_OF_MEMBER);
    }

    private Event meeting(int seats, Strength strength) {
        return meeting(seats, strength, MEMBERS);
    }

    private Event meeting(int seats, Strength strength, Rule rule) {
        var event = crowd.meetingWithSeats(seats);
        memberships.begin(kruinwijk(event), LONG_AGO, STAFF);
        audiences.set(event, new Audience(event.id(), rule, strength, null, null), STAFF);
        return event;
    }

    private Organisation kruinwijk(Event event) {
        var kruinwijk = people.municipality(event.association(), "Gemeente Kruinwijk");
        db.sql("update organisation set mail_domains = '{kruinwijk.example}' where id = ?")
                .param(kruinwijk.id())
                .update();
        return kruinwijk;
    }

    private static Rule leaders() {
        return new Rule(
                List.of(new Clause(Set.of(DIRECTOR), Belonging.MEMBER, Set.of(), Set.of(), Set.of())), List.of());
    }

    private Registration register(Event event, Person person) {
        return ((Outcome.Registered) apply(event, person))
                .booking()
                .registrations()
                .getFirst();
    }

    private Outcome apply(Event event, Person... people) {
        return registrations.register(event.id(), application("", people));
    }

    private static Application application(String invitation, Person... people) {
        var participants =
                Arrays.stream(people).map(it -> new Participant(it, Need.NONE)).toList();
        var booker = people[0].email();
        return new Application(
                UUID.randomUUID(), people[0].name(), booker, Texts.DUTCH, participants, false, invitation);
    }

    private static Person person(String name, String organisation) {
        return person(name, organisation, null);
    }

    private static Person person(String name, String organisation, Position.Role role) {
        var address =
                organisation.endsWith("Kruinwijk") ? Crowd.address(name) : new EmailAddress(name + "@thuis.example");
        return new Person(name, address, "", organisation, "", false, Answers.NONE, role);
    }
}
