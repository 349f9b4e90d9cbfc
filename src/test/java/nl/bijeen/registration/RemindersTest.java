package nl.bijeen.registration;

import static nl.bijeen.event.Meetings.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Event;
import nl.bijeen.journal.Actor;
import nl.bijeen.registration.DeskSettings.Limits;
import nl.bijeen.registration.WaitingRules.Parties;
import nl.bijeen.registration.WaitingStep.What;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is offered a seat and does not answer, is reminded before the offer ends. */
@BijeenTest
class RemindersTest {

    static final Actor THEMSELVES = Actor.participant();
    static final String REMINDED = "Vergeet niet te antwoorden: Themamiddag";

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
    DeskSettings settings;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient db;

    Event event;
    Registration anna;
    Registration bram;

    @BeforeEach
    void oneSeatThatSomebodyWaitsFor() {
        event = offering.meeting(1);
        anna = crowd.register(event, "anna");
        bram = crowd.register(event, "bram");
    }

    @Test
    void once_before_it_ends_and_never_again() throws Exception {
        registrations.cancel(anna.id(), THEMSELVES);
        sweep.round();
        assertThat(crowd.subjects(event.id(), "bram")).doesNotContain(REMINDED);

        assertThat(offering.nearsItsEnd(event.id())).isEqualTo(1);
        offering.sweepOnSixNodes();
        sweep.round();

        assertThat(crowd.subjects(event.id(), "bram")).containsOnlyOnce(REMINDED);
        assertThat(crowd.letters(event.id(), "bram").getLast().plain())
                .contains("/aanbod")
                .contains("Antwoord vóór")
                .contains("dan gaat de plaats naar de volgende");
        assertThat(offering.steps(bram)).containsExactly(What.OFFERED, What.REMINDED);
        assertThat(noted()).isEqualTo(1);
        assertThat(registrations.get(bram.id()).offered()).isTrue();
        audit.assertHolds(event);
    }

    @Test
    void nobody_who_answered_or_was_too_late_is_reminded() {
        registrations.cancel(anna.id(), THEMSELVES);
        offers.accept(List.of(bram.id()), THEMSELVES);
        assertThat(offering.nearsItsEnd(event.id())).isZero();

        var carl = crowd.register(event, "carl");
        registrations.cancel(bram.id(), THEMSELVES);
        offering.lapse(event.id());

        assertThat(offering.nearsItsEnd(event.id())).isZero();
        assertThat(offering.steps(carl)).containsExactly(What.OFFERED, What.LAPSED);
    }

    @Test
    void an_offer_that_ends_within_a_day_is_not_followed_by_a_second_letter() {
        settings.set(event.id(), new WaitingRules(false, Parties.AS_CHOSEN, 0, Duration.ofHours(4)), STAFF);
        registrations.cancel(anna.id(), THEMSELVES);

        assertThat(registrations.get(bram.id()).offered()).isTrue();
        assertThat(offering.nearsItsEnd(event.id())).isZero();
    }

    @Test
    void whoever_booked_is_reminded_for_a_name_that_follows() {
        crowd.party(event, false, "eva", "");
        settings.set(event.id(), Limits.seats(4), STAFF);
        offering.nearsItsEnd(event.id());
        sweep.round();

        assertThat(crowd.subjects(event.id(), "eva"))
                .containsOnlyOnce(REMINDED)
                .containsOnlyOnce("Vergeet niet te antwoorden voor je collega's: Themamiddag");
    }

    private int noted() {
        return db.sql("select count(*) from journal_entry where what = 'registration.offer-reminded' and subject = ?")
                .param(bram.subject())
                .query(Integer.class)
                .single();
    }
}
