package nl.bijeen.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.bijeen.AtOnce;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Meetings;
import nl.bijeen.invitation.PassingOn;
import nl.bijeen.invitation.Post;
import nl.bijeen.invitation.Quotas;
import nl.bijeen.journal.Actor;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.registration.DeskSettings.Limits;
import nl.bijeen.registration.Registration.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk holds everybody to how many may come from their organisation or group. */
@BijeenTest
class QuotaTest {

    @Autowired
    Post post;

    @Autowired
    Quotas quotas;

    @Autowired
    Registrations registrations;

    @Autowired
    Priority priority;

    @Autowired
    DeskSettings settings;

    @Autowired
    PassingOn passingOn;

    Post.Round round;

    @BeforeEach
    void aMeeting() {
        round = post.round("anna", "bram", "carla");
    }

    @Test
    void a_crowd_from_one_organisation_gets_no_more_seats_than_it_may() throws Exception {
        quotas.perOrganisation(round.event(), null, 3, Meetings.STAFF);

        AtOnce.times(60, i -> round.register("visitor" + i));

        assertThat(registrations.reach(round.event().id()))
                .extracting(Reach::confirmed, Reach::waiting)
                .containsExactly(3, 57);
    }

    @Test
    void a_seat_that_is_given_up_goes_to_the_next_of_whom_more_may_come() {
        quotas.ofGroup(round.event(), round.group(), 1, Meetings.STAFF);
        settings.set(round.event().id(), Limits.seats(2), Meetings.STAFF);
        var anna = round.register("anna");
        var bram = round.register("bram");
        var other = round.register("iemand");
        var late = round.register("ander");
        assertThat(statuses(anna, bram, other, late))
                .containsExactly(Status.CONFIRMED, Status.WAITING, Status.CONFIRMED, Status.WAITING);

        registrations.cancel(other.id(), Actor.participant());
        assertThat(statuses(bram, late)).containsExactly(Status.WAITING, Status.CONFIRMED);

        registrations.cancel(anna.id(), Actor.participant());
        assertThat(statuses(bram)).containsExactly(Status.CONFIRMED);
    }

    @Test
    void without_a_waiting_list_the_desk_says_that_enough_come() {
        quotas.perOrganisation(round.event(), null, 1, Meetings.STAFF);
        settings.set(round.event().id(), new Limits(null, false, null, null), Meetings.STAFF);
        round.register("anna");

        assertThat(registrations.register(round.event().id(), Crowd.application(false, "bram")))
                .isEqualTo(new Outcome.Refused(Refusal.QUOTA));
    }

    @Test
    void a_party_that_stays_together_waits_as_a_whole() {
        quotas.perOrganisation(round.event(), null, 2, Meetings.STAFF);
        round.register("anna");

        assertThat(statuses(registered(Crowd.application(true, "bram", "carla"))))
                .containsExactly(Status.WAITING, Status.WAITING);
        assertThat(statuses(registered(Crowd.application(false, "dina", "eva"))))
                .containsExactly(Status.CONFIRMED, Status.WAITING);
    }

    @Test
    void more_places_are_given_at_once_to_those_who_wait_for_them() {
        quotas.ofGroup(round.event(), round.group(), 1, Meetings.STAFF);
        round.register("anna");
        var bram = round.register("bram");
        assertThat(statuses(bram)).containsExactly(Status.WAITING);

        quotas.ofGroup(round.event(), round.group(), 2, Meetings.STAFF);

        assertThat(statuses(bram)).containsExactly(Status.CONFIRMED);
    }

    @Test
    void the_place_goes_with_an_invitation_that_is_passed_on() {
        quotas.ofGroup(round.event(), round.group(), 1, Meetings.STAFF);
        post.send(round, round.group().id());
        passingOn.on(round.invitation("anna"), "dina", new EmailAddress("dina@kruinwijk.example"));
        round.register("dina");

        assertThat(statuses(round.register("bram"), round.register("vreemde")))
                .containsExactly(Status.WAITING, Status.CONFIRMED);
    }

    @Test
    void staff_may_let_somebody_in_beside_what_may_come_and_that_makes_no_room_for_others() {
        quotas.ofGroup(round.event(), round.group(), 1, Meetings.STAFF);
        var anna = round.register("anna");
        var bram = round.register("bram");

        assertThat(priority.seat(bram.id(), "Spreekt namens de groep.", Meetings.STAFF))
                .isTrue();
        var carla = round.register("carla");
        registrations.cancel(anna.id(), Actor.participant());

        assertThat(statuses(anna, bram, carla)).containsExactly(Status.CANCELLED, Status.CONFIRMED, Status.WAITING);
        registrations.cancel(bram.id(), Actor.participant());
        assertThat(statuses(carla)).containsExactly(Status.CONFIRMED);
    }

    @Test
    void whoever_has_a_seat_keeps_it_when_fewer_may_come_from_now_on() {
        quotas.perOrganisation(round.event(), null, 2, Meetings.STAFF);
        var anna = round.register("anna");
        var bram = round.register("bram");

        quotas.perOrganisation(round.event(), null, 1, Meetings.STAFF);
        assertThat(statuses(anna, bram)).containsExactly(Status.CONFIRMED, Status.CONFIRMED);
        registrations.cancel(anna.id(), Actor.participant());

        var dina = round.register("dina");
        assertThat(statuses(dina)).containsExactly(Status.WAITING);
        quotas.remove(round.event(), quotas.of(round.event().id()).getFirst(), Meetings.STAFF);
        assertThat(statuses(dina)).containsExactly(Status.CONFIRMED);
    }

    private Registration[] registered(Application application) {
        return ((Outcome.Registered) registrations.register(round.event().id(), application))
                .booking()
                .registrations()
                .toArray(Registration[]::new);
    }

    private List<Status> statuses(Registration... people) {
        return List.of(people).stream()
                .map(it -> registrations.get(it.id()).status())
                .toList();
    }
}
