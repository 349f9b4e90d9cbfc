package nl.bijeen.registration;

import static nl.bijeen.people.Position.Role.DIRECTOR;
import static nl.bijeen.people.TestPeople.STAFF;
import static nl.bijeen.registration.MembersOnly.application;
import static nl.bijeen.registration.MembersOnly.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.bijeen.BijeenTest;
import nl.bijeen.audience.Category;
import nl.bijeen.audience.Proof;
import nl.bijeen.audience.Strength;
import nl.bijeen.journal.Actor;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Position;
import nl.bijeen.view.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BijeenTest
class AdmissionTest {

    static final Actor THEMSELVES = Actor.participant();

    @Autowired
    MembersOnly door;

    @Autowired
    Registrations registrations;

    @Autowired
    Corrections corrections;

    @Autowired
    Footings footings;

    @Autowired
    JdbcClient db;

    @Test
    void a_strict_meeting_refuses_and_writes_nothing() {
        var event = door.meeting(10, Strength.STRICT);

        var outcome = door.apply(event, person("jan", "Bakkerij"));

        assertThat(outcome).isInstanceOf(Outcome.NotForThem.class);
        assertThat(db.sql("select count(*) from booking where event_id = ?")
                        .param(event.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(door.register(event, person("anna", "Kruinwijk")).confirmed())
                .isTrue();
    }

    @Test
    void each_participant_is_judged_by_themselves() {
        var event = door.meeting(10, Strength.STRICT);

        var outcome = door.apply(event, person("anna", "Kruinwijk"), person("jan", "Bakkerij"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.NotForThem.class, it -> assertThat(it.people()).containsOnlyKeys(1));
    }

    @Test
    void staff_add_whom_they_want() {
        var event = door.meeting(10, Strength.INVITED_ONLY);
        var jan = Crowd.address("jan");

        var outcome = registrations.add(event.id(), Application.of(Person.named("Jan", jan), jan, Texts.DUTCH), STAFF);

        var added = ((Outcome.Registered) outcome).booking().registrations().getFirst();
        assertThat(added.confirmed()).isTrue();
        assertThat(added.footing().proof()).isEqualTo(Proof.SIGN_IN);
    }

    @Test
    void an_invitation_lets_in_whom_it_was_written_to_and_nobody_else() {
        var event = door.meeting(10, Strength.INVITED_ONLY);
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
        var event = door.meeting(10, Strength.INFORMATION);
        var anna = door.register(event, person("anna", "Gemeente Kruinwijk", DIRECTOR));
        assertThat(anna.footing().category()).isEqualTo(Category.MEMBER);
        assertThat(anna.footing().reasons()).isNotEmpty();

        corrections.handOver(anna.id(), "Bram", Crowd.address("bram"), Position.Role.FINANCE, THEMSELVES);

        assertThat(registrations.get(anna.id()).footing().category()).isEqualTo(Category.EMPLOYEE_OF_MEMBER);
    }

    @Test
    void a_place_at_a_strict_meeting_does_not_go_to_who_may_not_come() {
        var event = door.meeting(10, Strength.STRICT, Set.of(DIRECTOR));
        var anna = door.register(event, person("anna", "Gemeente Kruinwijk", DIRECTOR));

        var handed = corrections.handOver(anna.id(), "Bram", Crowd.address("bram"), Position.Role.FINANCE, THEMSELVES);

        assertThat(handed).isInstanceOf(Corrections.Handed.NotForThem.class);
        assertThat(registrations.get(anna.id()).person()).isEqualTo(anna.person());
    }

    @Test
    void answering_at_an_address_of_the_organisation_proves_it() {
        var event = door.meeting(10, Strength.INFORMATION);
        var anna = door.register(event, person("anna", "Gemeente Kruinwijk"));
        var home = new EmailAddress("jan@thuis.example");
        var jan = door.register(event, new Person("Jan", home, "", "Gemeente Kruinwijk", "", false, Answers.NONE));

        assertThat(footings.confirmAddress(anna.id())).isTrue();
        assertThat(footings.confirmAddress(anna.id())).isFalse();
        footings.confirmAddress(jan.id());

        assertThat(registrations.get(anna.id()).footing().proof()).isEqualTo(Proof.CONFIRMED_ADDRESS);
        assertThat(registrations.get(jan.id()).footing().proof()).isEqualTo(Proof.STATED);
        assertThat(registrations.get(jan.id()).addressConfirmed()).isTrue();
    }

    @Test
    void what_staff_decide_stays_until_the_place_goes_to_somebody_else() {
        var event = door.meeting(10, Strength.INFORMATION);
        var anna = door.register(event, person("anna", "Gemeente Kruinwijk"));

        footings.decide(anna.id(), Category.SPEAKER, STAFF);
        corrections.change(anna.id(), person("Anna", "Elders"), Need.NONE, THEMSELVES);
        assertThat(registrations.get(anna.id()).footing().category()).isEqualTo(Category.SPEAKER);

        corrections.handOver(anna.id(), "Bram", Crowd.address("bram"), null, THEMSELVES);
        assertThat(registrations.get(anna.id()).footing().category()).isEqualTo(Category.EMPLOYEE_OF_MEMBER);
    }
}
