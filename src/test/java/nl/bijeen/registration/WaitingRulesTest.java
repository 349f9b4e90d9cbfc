package nl.bijeen.registration;

import static nl.bijeen.event.Meetings.STAFF;
import static nl.bijeen.registration.Registration.Status.CANCELLED;
import static nl.bijeen.registration.Registration.Status.CONFIRMED;
import static nl.bijeen.registration.Registration.Status.OFFERED;
import static nl.bijeen.registration.Registration.Status.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import nl.bijeen.BijeenTest;
import nl.bijeen.audience.Category;
import nl.bijeen.event.Event;
import nl.bijeen.journal.Actor;
import nl.bijeen.registration.Desk.Fullness;
import nl.bijeen.registration.DeskSettings.Limits;
import nl.bijeen.registration.DeskSettings.Saved;
import nl.bijeen.registration.WaitingRules.Parties;
import nl.bijeen.registration.WaitingStep.What;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who gets the next seat by the rules of the meeting, and by the word of its staff. */
@BijeenTest
class WaitingRulesTest {

    static final Actor THEMSELVES = Actor.participant();

    @Autowired
    Offering offering;

    @Autowired
    Crowd crowd;

    @Autowired
    Registrations registrations;

    @Autowired
    DeskSettings settings;

    @Autowired
    Footings footings;

    @Autowired
    Corrections corrections;

    @Autowired
    Priority priority;

    @Autowired
    WaitingLists lists;

    @Autowired
    Desks desks;

    @Autowired
    Audit audit;

    Event event;

    @BeforeEach
    void twoSeats() {
        event = crowd.meetingWithSeats(2);
    }

    @AfterEach
    void everythingHolds() {
        assertThat(audit.wrongs(event.id())).isEmpty();
    }

    @Test
    void a_member_goes_before_who_waits_longer_where_members_go_first() {
        var anna = crowd.register(event, "anna");
        crowd.register(event, "bram");
        var carl = crowd.register(event, "carl");
        var dina = crowd.register(event, "dina");
        footings.decide(dina.id(), Category.EMPLOYEE_OF_MEMBER, STAFF);
        settings.set(event.id(), new WaitingRules(true, Parties.AS_CHOSEN, 0, null), STAFF);
        assertThat(position(carl)).isEqualTo(2);
        assertThat(position(dina)).isEqualTo(1);

        registrations.cancel(anna.id(), THEMSELVES);

        assertThat(offering.statuses(carl, dina)).containsExactly(WAITING, CONFIRMED);
    }

    @Test
    void seats_kept_for_hosts_go_to_hosts_only() {
        settings.set(event.id(), keep(1), STAFF);
        var anna = crowd.register(event, "anna");
        var bram = crowd.register(event, "bram");
        var carl = crowd.register(event, "carl");
        assertThat(offering.statuses(anna, bram, carl)).containsExactly(CONFIRMED, WAITING, WAITING);
        assertThat(desks.of(event.id()))
                .extracting(Desk::free, Desk::kept, Desk::fullness)
                .containsExactly(0, 1, Fullness.WAITING_LIST);

        footings.decide(carl.id(), Category.SPEAKER, STAFF);

        assertThat(offering.statuses(bram, carl)).containsExactly(WAITING, CONFIRMED);
        assertThat(offering.steps(bram)).containsExactly(What.PASSED_OVER);
        assertThat(desks.of(event.id()).kept()).isZero();
    }

    @Test
    void a_seat_kept_for_hosts_does_not_go_to_a_colleague_who_is_none() {
        settings.set(event.id(), keep(1), STAFF);
        crowd.register(event, "anna");
        var host = crowd.register(event, "bram");
        footings.decide(host.id(), Category.HOST, STAFF);

        assertThat(corrections.handOver(host.id(), "heir", Crowd.address("heir"), null, THEMSELVES))
                .isEqualTo(new Corrections.Handed.Enough());
    }

    @Test
    void who_speaks_after_all_makes_room_for_who_waits() {
        settings.set(event.id(), keep(1), STAFF);
        var anna = crowd.register(event, "anna");
        var bram = crowd.register(event, "bram");

        footings.decide(anna.id(), Category.SPEAKER, STAFF);

        assertThat(offering.statuses(anna, bram)).containsExactly(CONFIRMED, CONFIRMED);
    }

    @Test
    void seats_are_kept_from_those_who_come_later_and_taken_from_nobody() {
        var anna = crowd.register(event, "anna");
        var bram = crowd.register(event, "bram");
        settings.set(event.id(), keep(1), STAFF);
        var carl = crowd.register(event, "carl");
        assertThat(offering.statuses(anna, bram)).containsExactly(CONFIRMED, CONFIRMED);
        assertThat(settings.set(event.id(), keep(2), STAFF)).isEqualTo(new Saved.AllKept(2));
        assertThat(settings.set(event.id(), Limits.NONE, STAFF)).isEqualTo(new Saved.Done(1));

        settings.set(event.id(), new Limits(4, true, null, null), STAFF);
        assertThat(offering.statuses(carl, crowd.register(event, "dina"))).containsExactly(CONFIRMED, WAITING);
    }

    @Test
    void parties_stay_together_or_are_split_as_the_meeting_says() {
        settings.set(event.id(), new WaitingRules(false, Parties.TOGETHER, 0, null), STAFF);
        var party = crowd.party(event, false, "anna", "bram", "carl");
        assertThat(party).allMatch(Registration::waiting);

        settings.set(event.id(), new WaitingRules(false, Parties.SPLIT, 0, null), STAFF);
        assertThat(offering.statuses(party.toArray(Registration[]::new)))
                .containsExactly(CONFIRMED, CONFIRMED, WAITING);
        assertThat(crowd.party(event, true, "dina", "eva")).allMatch(Registration::waiting);
        registrations.cancel(party.get(2).id(), THEMSELVES);
        registrations.cancel(party.get(1).id(), THEMSELVES);
        assertThat(desks.of(event.id()).taken()).isEqualTo(2);
    }

    @Test
    void whoever_is_moved_up_gets_the_next_seat_and_the_reason_is_kept() {
        var anna = crowd.register(event, "anna");
        crowd.register(event, "bram");
        var carl = crowd.register(event, "carl");
        var dina = crowd.register(event, "dina");
        assertThatThrownBy(() -> priority.moveUp(dina.id(), " ", STAFF)).hasMessageContaining("without a reason");

        assertThat(priority.moveUp(dina.id(), "Leidt de werkgroep.", STAFF)).isTrue();
        assertThat(position(dina)).isEqualTo(1);
        registrations.cancel(anna.id(), THEMSELVES);

        assertThat(offering.statuses(anna, carl, dina)).containsExactly(CANCELLED, WAITING, CONFIRMED);
        assertThat(offering.steps(dina)).containsExactly(What.MOVED_UP, What.GIVEN);
        assertThat(priority.moveUp(dina.id(), "Nog een keer.", STAFF)).isFalse();
    }

    @Test
    void whoever_is_moved_up_is_offered_a_seat_that_stands_empty() {
        settings.set(event.id(), Offering.TWO_DAYS, STAFF);
        var anna = crowd.register(event, "anna");
        crowd.register(event, "bram");
        var carl = crowd.register(event, "carl");
        registrations.cancel(anna.id(), THEMSELVES);
        offering.lapse(event.id());
        assertThat(offering.statuses(carl)).containsExactly(WAITING);

        priority.moveUp(carl.id(), "Belde: de mail kwam niet aan.", STAFF);

        assertThat(offering.statuses(carl)).containsExactly(OFFERED);
    }

    private int position(Registration one) {
        return Objects.requireNonNull(lists.standings(desks.of(event.id()), List.of(registrations.get(one.id())))
                        .get(one.id()))
                .position();
    }

    private static WaitingRules keep(int seats) {
        return new WaitingRules(false, Parties.AS_CHOSEN, seats, null);
    }
}
