package nl.bijeen.registration;

import static nl.bijeen.event.Meetings.STAFF;
import static nl.bijeen.registration.Registration.Status.CONFIRMED;
import static nl.bijeen.registration.Registration.Status.OFFERED;
import static nl.bijeen.registration.Registration.Status.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Announcements;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.When;
import nl.bijeen.journal.Actor;
import nl.bijeen.registration.Corrections.Handed;
import nl.bijeen.registration.DeskSettings.Limits;
import nl.bijeen.registration.DeskSettings.Saved;
import nl.bijeen.registration.WaitingStep.What;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of an offer when something else changes meanwhile. */
@BijeenTest
class OffersLaterTest {

    static final Actor THEMSELVES = Actor.participant();

    @Autowired
    Offering offering;

    @Autowired
    Crowd crowd;

    @Autowired
    Registrations registrations;

    @Autowired
    Corrections corrections;

    @Autowired
    Offers offers;

    @Autowired
    DeskSettings settings;

    @Autowired
    Decisions decisions;

    @Autowired
    Announcements announcements;

    @Autowired
    Events events;

    @Autowired
    Desks desks;

    @Autowired
    Audit audit;

    Event event;
    Registration anna;
    Registration bram;

    @BeforeEach
    void aSeatThatIsOffered() {
        event = offering.meeting(2);
        crowd.register(event, "dina");
        anna = crowd.register(event, "anna");
        bram = crowd.register(event, "bram");
        registrations.cancel(anna.id(), THEMSELVES);
        assertThat(offering.statuses(bram)).containsExactly(OFFERED);
    }

    @AfterEach
    void everythingHolds() {
        assertThat(audit.wrongs(event.id())).isEmpty();
    }

    @Test
    void calling_the_meeting_off_takes_it_back_and_holding_it_after_all_offers_again() {
        decisions.callOff(event.id(), "Te weinig aanmeldingen.", "Gaat niet door.", STAFF);
        assertThat(offering.statuses(bram)).containsExactly(WAITING);
        assertThat(offers.accept(List.of(bram.id()), THEMSELVES)).isZero();

        decisions.restore(event.id(), "Gaat toch door.", STAFF);
        assertThat(offering.statuses(bram)).containsExactly(OFFERED);
        assertThat(offering.steps(bram)).containsExactly(What.OFFERED, What.WITHDRAWN, What.OFFERED);
    }

    @Test
    void it_is_a_promise_that_fewer_seats_do_not_break() {
        assertThat(settings.set(event.id(), Limits.seats(1), STAFF)).isEqualTo(new Saved.TooFewSeats(1, 1));
        assertThat(settings.set(event.id(), Limits.seats(3), STAFF)).isEqualTo(new Saved.Done(0));
        assertThat(offers.accept(List.of(bram.id()), THEMSELVES)).isEqualTo(1);
    }

    @Test
    void seats_that_are_added_are_offered_and_given_at_once_when_the_rule_says_so() {
        var carl = crowd.register(event, "carl");
        var eva = crowd.register(event, "eva");

        assertThat(settings.set(event.id(), Limits.seats(3), STAFF)).isEqualTo(new Saved.Done(1));
        assertThat(offering.statuses(bram, carl, eva)).containsExactly(OFFERED, OFFERED, WAITING);
        settings.set(event.id(), WaitingRules.DEFAULT, STAFF);
        assertThat(offering.statuses(bram, carl, eva)).containsExactly(OFFERED, OFFERED, WAITING);
        settings.set(event.id(), Limits.seats(4), STAFF);
        assertThat(offering.statuses(bram, carl, eva)).containsExactly(OFFERED, OFFERED, CONFIRMED);
    }

    @Test
    void it_counts_within_a_limit_and_stays_when_that_is_lowered() {
        settings.set(event.id(), new Limits(9, true, null, null), STAFF);
        settings.set(event.id(), breakout(2), STAFF);
        var eva = chooses("eva");
        var finn = chooses("finn");
        var gerda = chooses("gerda");
        registrations.cancel(eva.id(), THEMSELVES);
        assertThat(offering.statuses(finn, gerda)).containsExactly(CONFIRMED, OFFERED);
        var hugo = chooses("hugo");

        settings.set(event.id(), breakout(1), STAFF);
        registrations.cancel(finn.id(), THEMSELVES);

        assertThat(offering.statuses(gerda, hugo)).containsExactly(OFFERED, WAITING);
        assertThat(offers.accept(List.of(gerda.id()), THEMSELVES)).isEqualTo(1);
    }

    @Test
    void it_goes_along_with_a_place_that_is_handed_over() {
        var until = registrations.get(bram.id()).offeredUntil();

        assertThat(corrections.handOver(bram.id(), "heir", Crowd.address("heir"), null, THEMSELVES))
                .isInstanceOf(Handed.Over.class);

        assertThat(registrations.get(bram.id()))
                .extracting(Registration::status, Registration::offeredUntil)
                .containsExactly(OFFERED, until);
        assertThat(crowd.letters(event.id(), "heir").getLast().plain())
                .contains("Antwoord vóór")
                .contains("/aanbod");
        assertThat(offers.accept(List.of(bram.id()), THEMSELVES)).isEqualTo(1);
    }

    @Test
    void nobody_answers_after_the_meeting_began() {
        move(Meetings.afternoon(LocalDate.now(When.ZONE).plusDays(1)));
        var begins = events.get(event.id()).when().begins();
        assertThat(registrations.get(bram.id()).offeredUntil()).isEqualTo(begins);
        move(Meetings.afternoon(LocalDate.now(When.ZONE).minusDays(1)));

        assertThat(offers.accept(List.of(bram.id()), THEMSELVES)).isZero();
        assertThat(offering.statuses(bram)).containsExactly(WAITING);
        assertThat(crowd.subjects(event.id(), "bram")).noneMatch(it -> it.startsWith("De plaats is naar"));
    }

    @Test
    void whoever_booked_for_a_name_that_follows_hears_of_it_and_answers() {
        offers.accept(List.of(bram.id()), THEMSELVES);
        var following = crowd.party(event, false, "eva", "").get(1);
        settings.set(event.id(), Limits.seats(4), STAFF);

        assertThat(offering.statuses(following)).containsExactly(OFFERED);
        var letter = crowd.letters(event.id(), "eva").getLast();
        assertThat(letter.subject()).isEqualTo("Er is plaats voor je collega's: Themamiddag");
        assertThat(letter.plain()).contains("/boeking/").contains("/aanbod");
        assertThat(offers.accept(List.of(following.id()), THEMSELVES)).isEqualTo(1);
    }

    @Test
    void a_party_that_stays_together_is_offered_seats_all_at_once_and_answers_each_by_themselves() {
        offers.decline(List.of(bram.id()), THEMSELVES);
        crowd.register(event, "finn");
        var party = crowd.party(event, true, "carl", "eva");
        settings.set(event.id(), Limits.seats(3), STAFF);
        assertThat(offering.statuses(party.get(0), party.get(1))).containsExactly(WAITING, WAITING);

        settings.set(event.id(), Limits.seats(4), STAFF);
        assertThat(offering.statuses(party.get(0), party.get(1))).containsExactly(OFFERED, OFFERED);
        offers.accept(List.of(party.get(0).id()), THEMSELVES);
        offering.lapse(event.id());
        assertThat(offering.statuses(party.get(0), party.get(1))).containsExactly(CONFIRMED, WAITING);
    }

    private Registration chooses(String name) {
        var outcome = registrations.register(event.id(), Crowd.application(name, "breakout:1"));
        return ((Outcome.Registered) outcome).booking().registrations().getFirst();
    }

    private static Limit breakout(int seats) {
        return new Limit("breakout:1", "Wijkteams", seats, null);
    }

    private void move(When when) {
        announcements.change(
                event.id(), events.get(event.id()).revision(), Meetings.announcement(event.title(), when), STAFF);
    }
}
