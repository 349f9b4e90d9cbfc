package nl.bijeen.registration;

import static nl.bijeen.registration.Registration.Status.CANCELLED;
import static nl.bijeen.registration.Registration.Status.CONFIRMED;
import static nl.bijeen.registration.Registration.Status.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.bijeen.AtOnce;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.journal.Actor;
import nl.bijeen.registration.DeskSettings.Limits;
import nl.bijeen.registration.DeskSettings.Saved;
import nl.bijeen.registration.Outcome.HaveAPlace;
import nl.bijeen.registration.Outcome.Refused;
import nl.bijeen.registration.Outcome.Registered;
import nl.bijeen.registration.Registration.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BijeenTest
class RegistrationsTest {

    static final Actor THEMSELVES = Actor.participant();

    @Autowired
    Registrations registrations;

    @Autowired
    Desks desks;

    @Autowired
    DeskSettings settings;

    @Autowired
    Decisions decisions;

    @Autowired
    Priority priority;

    @Autowired
    Crowd crowd;

    @Test
    void a_freed_seat_goes_to_whoever_waits_longest() {
        var event = crowd.meetingWithSeats(1);
        var anna = crowd.register(event, "anna");
        var bram = crowd.register(event, "bram");
        var carl = crowd.register(event, "carl");

        registrations.cancel(anna.id(), THEMSELVES);

        assertThat(statuses(anna, bram, carl)).containsExactly(CANCELLED, CONFIRMED, WAITING);
        assertThat(crowd.subjects(event.id(), "bram"))
                .containsExactly("Je staat op de wachtlijst: Themamiddag", "Je hebt een plaats: Themamiddag");
        assertCounts(event, 1, 1);
    }

    @Test
    void cancelling_twice_frees_one_seat() {
        var event = crowd.meetingWithSeats(2);
        var anna = crowd.register(event, "anna");
        crowd.register(event, "bram");
        var carl = crowd.register(event, "carl");
        var dina = crowd.register(event, "dina");

        assertThat(registrations.cancel(anna.id(), THEMSELVES)).isTrue();
        assertThat(registrations.cancel(anna.id(), THEMSELVES)).isFalse();

        assertThat(statuses(carl, dina)).containsExactly(CONFIRMED, WAITING);
        assertThat(crowd.subjects(event.id(), "anna")).hasSize(2);
        assertCounts(event, 2, 1);
    }

    @Test
    void the_same_form_sent_twice_is_one_booking_with_one_answer() {
        var event = crowd.meetingWithSeats(5);
        var application = Crowd.application(false, "anna", "bram");

        var first = registrations.register(event.id(), application);
        var second = registrations.register(event.id(), application);

        assertThat(booking(first).id()).isEqualTo(booking(second).id());
        assertThat(crowd.subjects(event.id(), "bram")).hasSize(1);
        assertCounts(event, 2, 0);
    }

    @Test
    void one_address_holds_one_place_and_can_come_back_after_cancelling() {
        var event = crowd.meeting();
        var anna = crowd.register(event, "anna");

        assertThat(registrations.register(event.id(), Crowd.application(false, "bram", "ANNA")))
                .isEqualTo(new HaveAPlace(Set.of(1)));
        assertThat(registrations.register(event.id(), Crowd.application(false, "carl", "carl")))
                .isEqualTo(new HaveAPlace(Set.of(1)));
        assertCounts(event, 1, 0);

        registrations.cancel(anna.id(), THEMSELVES);
        crowd.register(event, "anna");
        assertCounts(event, 1, 0);
    }

    @Test
    void a_party_is_seated_in_the_order_entered_or_waits_together() {
        var event = crowd.meetingWithSeats(2);
        var split = crowd.party(event, false, "anna", "bram", "carl");
        assertThat(split).extracting(Registration::status).containsExactly(CONFIRMED, CONFIRMED, WAITING);

        var whole = crowd.party(event, true, "dina", "eva");
        var single = crowd.register(event, "finn");
        registrations.cancel(split.get(2).id(), THEMSELVES);
        registrations.cancel(split.get(0).id(), THEMSELVES);
        assertThat(statuses(whole.get(0), whole.get(1), single)).containsExactly(WAITING, WAITING, CONFIRMED);

        registrations.cancel(single.id(), THEMSELVES);
        assertThat(statuses(whole.get(0), whole.get(1))).containsExactly(WAITING, WAITING);
        registrations.cancel(split.get(1).id(), THEMSELVES);
        assertThat(statuses(whole.get(0), whole.get(1))).containsExactly(CONFIRMED, CONFIRMED);
        assertCounts(event, 2, 0);
    }

    @Test
    void a_party_that_shrinks_may_fit_at_once() {
        var event = crowd.meetingWithSeats(2);
        crowd.register(event, "anna");
        var party = crowd.party(event, true, "bram", "carl");

        registrations.cancel(party.get(0).id(), THEMSELVES);

        assertThat(statuses(party.get(1))).containsExactly(CONFIRMED);
    }

    @Test
    void a_crowd_never_gets_more_seats_than_there_are() throws Exception {
        var event = crowd.meetingWithSeats(10);

        AtOnce.times(40, i -> crowd.register(event, "visitor" + i));

        assertCounts(event, 10, 30);
        assertThat(registrations.reach(event.id())).isEqualTo(new Reach(10, 30, 40));
    }

    @Test
    void the_same_form_posted_by_many_at_once_is_one_booking() throws Exception {
        var event = crowd.meetingWithSeats(10);
        var application = Crowd.application(false, "anna", "bram");

        assertThat(AtOnce.times(8, _ -> registrations.register(event.id(), application)))
                .allMatch(Registered.class::isInstance);
        assertCounts(event, 2, 0);
    }

    @Test
    void many_who_cancel_at_once_free_each_seat_once() throws Exception {
        var event = crowd.meetingWithSeats(5);
        var seated = IntStream.range(0, 5)
                .mapToObj(i -> crowd.register(event, "early" + i))
                .toList();
        IntStream.range(0, 8).forEach(i -> crowd.register(event, "late" + i));

        var freed = AtOnce.times(15, i -> registrations.cancel(seated.get(i % 5).id(), THEMSELVES));

        assertThat(freed).filteredOn(it -> it).hasSize(5);
        assertCounts(event, 5, 3);
    }

    @Test
    void nobody_registers_for_a_meeting_that_is_closed_but_staff_may_add_somebody() {
        var event = crowd.meetingWithSeats(1);
        decisions.close(event.id(), true, Meetings.STAFF);

        var late = Crowd.application(false, "anna");
        assertThat(registrations.register(event.id(), late)).isEqualTo(new Refused(Refusal.CLOSED));
        assertThat(registrations.add(event.id(), late, Meetings.STAFF)).isInstanceOf(Registered.class);
        assertCounts(event, 1, 0);
    }

    @Test
    void seats_that_are_added_go_to_those_who_wait_and_seats_that_are_given_stay_given() {
        var event = crowd.meetingWithSeats(1);
        crowd.register(event, "anna");
        var bram = crowd.register(event, "bram");
        var carl = crowd.register(event, "carl");

        assertThat(settings.set(event.id(), Limits.seats(2), Meetings.STAFF)).isEqualTo(new Saved.Done(1));
        assertThat(statuses(bram, carl)).containsExactly(CONFIRMED, WAITING);
        assertThat(settings.set(event.id(), Limits.seats(1), Meetings.STAFF)).isEqualTo(new Saved.TooFewSeats(2, 0));
        assertCounts(event, 2, 1);
    }

    @Test
    void staff_can_move_somebody_up_and_a_full_meeting_grows_by_one() {
        var event = crowd.meetingWithSeats(1);
        crowd.register(event, "anna");
        crowd.register(event, "bram");
        var carl = crowd.register(event, "carl");

        assertThat(priority.seat(carl.id(), "Spreekt namens de regio.", Meetings.STAFF))
                .isTrue();
        assertThat(priority.seat(carl.id(), "Spreekt namens de regio.", Meetings.STAFF))
                .isFalse();

        assertThat(statuses(carl)).containsExactly(CONFIRMED);
        assertThat(desks.of(event.id()).capacity()).isEqualTo(2);
        assertCounts(event, 2, 1);
    }

    private static Booking booking(Outcome outcome) {
        return ((Registered) outcome).booking();
    }

    private List<Status> statuses(Registration... people) {
        return List.of(people).stream()
                .map(it -> registrations.get(it.id()).status())
                .toList();
    }

    private void assertCounts(Event event, int taken, int waiting) {
        assertThat(desks.of(event.id())).extracting(Desk::taken, Desk::waiting).containsExactly(taken, waiting);
    }
}
