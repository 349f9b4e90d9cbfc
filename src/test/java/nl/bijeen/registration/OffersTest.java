package nl.bijeen.registration;

import static nl.bijeen.registration.Registration.Status.CANCELLED;
import static nl.bijeen.registration.Registration.Status.CONFIRMED;
import static nl.bijeen.registration.Registration.Status.OFFERED;
import static nl.bijeen.registration.Registration.Status.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Event;
import nl.bijeen.journal.Actor;
import nl.bijeen.registration.WaitingStep.What;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A seat that falls free is offered, and taken, refused or left to the next one. */
@BijeenTest
class OffersTest {

    static final Actor THEMSELVES = Actor.participant();

    @Autowired
    Offering offering;

    @Autowired
    Crowd crowd;

    @Autowired
    Registrations registrations;

    @Autowired
    Offers offers;

    @Autowired
    OfferSweep sweep;

    @Autowired
    Desks desks;

    @Autowired
    Audit audit;

    Event event;
    Registration anna;
    Registration bram;
    Registration carl;

    @BeforeEach
    void oneSeatThatTwoWaitFor() {
        event = offering.meeting(1);
        anna = crowd.register(event, "anna");
        bram = crowd.register(event, "bram");
        carl = crowd.register(event, "carl");
        registrations.cancel(anna.id(), THEMSELVES);
    }

    @Test
    void it_goes_to_whoever_waits_longest_and_is_held_meanwhile() {
        assertThat(offering.statuses(bram, carl)).containsExactly(OFFERED, WAITING);
        assertThat(desks.of(event.id()))
                .extracting(Desk::taken, Desk::held, Desk::waiting, Desk::free)
                .containsExactly(0, 1, 1, 0);
        assertThat(offering.statuses(crowd.register(event, "dina"))).containsExactly(WAITING);
        var until = Objects.requireNonNull(registrations.get(bram.id()).offeredUntil());
        assertThat(Duration.between(Instant.now(), until)).isBetween(Duration.ofHours(47), Duration.ofHours(61));
        var letter = crowd.letters(event.id(), "bram").getLast();
        assertThat(letter.subject()).isEqualTo("Er is een plaats voor je: Themamiddag");
        assertThat(letter.plain()).contains("/aanbod").contains("Antwoord vóór");
        assertThat(letter.calendar()).isNull();
        audit.assertHolds(event);
    }

    @Test
    void it_is_taken_with_a_yes_once() {
        assertThat(offers.accept(List.of(bram.id()), THEMSELVES)).isEqualTo(1);
        assertThat(offers.accept(List.of(bram.id()), THEMSELVES)).isZero();

        assertThat(offering.statuses(bram, carl)).containsExactly(CONFIRMED, WAITING);
        assertThat(desks.of(event.id()))
                .extracting(Desk::taken, Desk::held, Desk::waiting)
                .containsExactly(1, 0, 1);
        assertThat(crowd.letters(event.id(), "bram").getLast().method()).isEqualTo("REQUEST");
        assertThat(offering.steps(bram)).containsExactly(What.OFFERED, What.ACCEPTED);
        audit.assertHolds(event);
    }

    @Test
    void a_no_goes_to_the_next_one_at_once() {
        offers.decline(List.of(bram.id()), THEMSELVES);
        offers.decline(List.of(bram.id()), THEMSELVES);

        assertThat(offering.statuses(bram, carl)).containsExactly(CANCELLED, OFFERED);
        assertThat(offering.steps(bram)).containsExactly(What.OFFERED, What.DECLINED);
        audit.assertHolds(event);
    }

    @Test
    void cancelling_meanwhile_is_a_no() {
        assertThat(registrations.cancel(bram.id(), THEMSELVES)).isTrue();

        assertThat(offering.statuses(bram, carl)).containsExactly(CANCELLED, OFFERED);
        audit.assertHolds(event);
    }

    @Test
    void no_answer_in_time_goes_to_the_next_one_and_leaves_them_on_the_list() {
        offering.lapse(event.id());
        sweep.round();

        assertThat(offering.statuses(bram, carl)).containsExactly(WAITING, OFFERED);
        assertThat(registrations.get(bram.id()).rests()).isTrue();
        assertThat(crowd.subjects(event.id(), "bram").getLast())
                .isEqualTo("De plaats is naar de volgende: Themamiddag");
        assertThat(offering.steps(bram)).containsExactly(What.OFFERED, What.LAPSED, What.PASSED_OVER);
        audit.assertHolds(event);
    }

    @Test
    void a_yes_that_comes_too_late_finds_the_seat_offered_to_the_next_one() {
        offering.timePasses(event.id());

        assertThat(offers.accept(List.of(bram.id()), THEMSELVES)).isZero();
        assertThat(offering.statuses(bram, carl)).containsExactly(WAITING, OFFERED);
        audit.assertHolds(event);
    }

    @Test
    void who_let_it_pass_is_offered_nothing_until_they_ask_again() {
        offering.lapse(event.id());
        offers.decline(List.of(carl.id()), THEMSELVES);
        assertThat(offering.statuses(bram, carl)).containsExactly(WAITING, CANCELLED);
        assertThat(desks.of(event.id()).free()).isEqualTo(1);

        assertThat(offers.again(bram.id(), THEMSELVES)).isTrue();
        assertThat(offers.again(bram.id(), THEMSELVES)).isFalse();
        assertThat(offering.statuses(bram)).containsExactly(OFFERED);
        audit.assertHolds(event);
    }

    @Test
    void a_sweep_on_two_nodes_takes_it_back_once() throws Exception {
        offering.timePasses(event.id());

        offering.sweepOnSixNodes();

        assertThat(offering.steps(bram)).containsOnlyOnce(What.LAPSED);
        assertThat(offering.steps(carl)).containsExactly(What.OFFERED);
        assertThat(offering.statuses(bram, carl)).containsExactly(WAITING, OFFERED);
        audit.assertHolds(event);
    }
}
