package nl.bijeen.registration;

import static nl.bijeen.event.Meetings.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.audience.Audience;
import nl.bijeen.audience.Audiences;
import nl.bijeen.audience.Strength;
import nl.bijeen.invitation.Post;
import nl.bijeen.invitation.Quotas;
import nl.bijeen.journal.Actor;
import nl.bijeen.people.Rule;
import nl.bijeen.registration.Corrections.Handed;
import nl.bijeen.registration.DeskSettings.Limits;
import nl.bijeen.registration.Registration.Status;
import nl.bijeen.registration.Requests.Approved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many may come from an organisation or group holds too when a place goes to somebody else, or a request is approved. */
@BijeenTest
class QuotaLaterTest {

    @Autowired
    Post post;

    @Autowired
    Quotas quotas;

    @Autowired
    Registrations registrations;

    @Autowired
    Corrections corrections;

    @Autowired
    Requests requests;

    @Autowired
    Audiences audiences;

    @Autowired
    DeskSettings settings;

    Post.Round round;

    @BeforeEach
    void oneOfTheGroupMayCome() {
        round = post.round("anna", "bram", "carla");
        quotas.ofGroup(round.event(), round.group(), 1, STAFF);
    }

    @Test
    void a_seat_does_not_go_to_somebody_of_whose_group_enough_come() {
        round.register("anna");
        var guest = round.register("gast");

        assertThat(handOver(guest, "bram")).isEqualTo(new Handed.Enough());
        assertThat(registrations.get(guest.id()).person().name()).isEqualTo("gast");
    }

    @Test
    void a_seat_may_stay_in_the_group() {
        var anna = round.register("anna");

        assertThat(handOver(anna, "bram")).isInstanceOf(Handed.Over.class);
    }

    @Test
    void a_seat_that_leaves_the_group_makes_room_for_who_waits_for_that() {
        var anna = round.register("anna");
        var bram = round.register("bram");
        assertThat(statuses(bram)).containsExactly(Status.WAITING);

        assertThat(handOver(anna, "gast")).isInstanceOf(Handed.Over.class);

        assertThat(statuses(anna, bram)).containsExactly(Status.CONFIRMED, Status.CONFIRMED);
    }

    @Test
    void a_place_on_the_waiting_list_may_go_to_anybody_and_gets_no_seat_that_way() {
        settings.set(round.event().id(), Limits.seats(1), STAFF);
        var anna = round.register("anna");
        var guest = round.register("gast");

        assertThat(handOver(guest, "bram")).isInstanceOf(Handed.Over.class);
        assertThat(statuses(anna, guest)).containsExactly(Status.CONFIRMED, Status.WAITING);
    }

    @Test
    void a_request_is_approved_to_the_waiting_list_when_enough_of_the_group_come() {
        var asked = requests();

        assertThat(requests.approve(asked.get(0).id(), STAFF)).isEqualTo(Approved.SEATED);
        assertThat(requests.approve(asked.get(1).id(), STAFF)).isEqualTo(Approved.WAITING);
        registrations.cancel(asked.get(0).id(), Actor.participant());
        assertThat(statuses(asked.get(1))).containsExactly(Status.CONFIRMED);
    }

    @Test
    void a_request_stays_one_when_enough_of_the_group_come_and_nobody_can_wait() {
        settings.set(round.event().id(), new Limits(5, false, null, null), STAFF);
        var asked = requests();
        requests.approve(asked.get(0).id(), STAFF);

        assertThat(requests.approve(asked.get(1).id(), STAFF)).isEqualTo(Approved.ENOUGH);
        assertThat(statuses(asked.get(1))).containsExactly(Status.REQUESTED);
    }

    private List<Registration> requests() {
        audiences.set(
                round.event(),
                new Audience(round.event().id(), Rule.FOR_EVERYBODY, Strength.CHECKED, null, null),
                STAFF);
        return List.of(round.register("anna"), round.register("bram"));
    }

    private Handed handOver(Registration place, String heir) {
        return corrections.handOver(place.id(), heir, Crowd.address(heir), null, Actor.participant());
    }

    private List<Status> statuses(Registration... people) {
        return List.of(people).stream()
                .map(it -> registrations.get(it.id()).status())
                .toList();
    }
}
