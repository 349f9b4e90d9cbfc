package nl.bijeen.programme;

import static nl.bijeen.event.Meetings.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.PrivateLinks;
import nl.bijeen.registration.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff tell people that they can choose, and who did not is reminded before it closes. */
@BijeenTest
class AskingTest {

    private static final String ASKED = "Kies je sessies: Congres";

    @Autowired
    TestPlacing made;

    @Autowired
    Asking asking;

    @Autowired
    Reminders reminders;

    @Autowired
    Sessions sessions;

    @Autowired
    Choices choices;

    @Autowired
    Crowd crowd;

    @Autowired
    PrivateLinks links;

    Event event;
    Round.Id round;
    Session.Id work;
    List<Registration> people;

    @BeforeEach
    void twoOfThreeHaveYetToChoose() {
        event = made.congress();
        people = made.people(event, 3);
        round = made.round(event, "Ronde 1", Choosing.RANKED, 0, "10:00", "11:00");
        work = made.breakout(event, round, "Wijkteams", null, 9);
        made.wants(people.getFirst(), round, work);
    }

    @Test
    void who_has_yet_to_choose_is_asked_once_and_comes_to_the_choice_by_the_letter() {
        assertThat(asking.ask(event, STAFF)).isEqualTo(2);
        assertThat(asking.ask(event, STAFF)).isZero();

        assertThat(asked(1)).isZero();
        assertThat(asked(2)).isOne();
        assertThat(crowd.letters(event.id(), "Deelnemer 2").getLast().plain())
                .contains("Je kunt nu een sessie kiezen voor:", "Ronde 1", links.path(people.get(1)) + "/keuze")
                .doesNotContain("Kiezen kan tot");
    }

    @Test
    void whoever_was_asked_is_reminded_before_it_closes() {
        asking.ask(event, STAFF);
        made.letADayPass(event);
        made.closes(event, Reminders.AHEAD.minusHours(1));

        reminders.sweep();

        assertThat(asked(1)).isZero();
        assertThat(asked(2)).isEqualTo(2);
        assertThat(crowd.letters(event.id(), "Deelnemer 2").getLast().plain()).contains("nog niet gekozen");
    }

    @Test
    void whoever_reads_that_it_closes_soon_is_not_reminded_as_well() {
        made.closes(event, Reminders.AHEAD.minusHours(1));
        asking.ask(event, STAFF);

        reminders.sweep();

        assertThat(asked(2)).isOne();
        assertThat(crowd.letters(event.id(), "Deelnemer 2").getLast().plain()).contains("Kiezen kan tot");
    }

    @Test
    void nobody_is_reminded_on_the_day_of_the_letter_that_told_them() {
        asking.ask(event, STAFF);
        made.closes(event, Reminders.AHEAD.minusHours(1));

        reminders.sweep();

        assertThat(asked(2)).isOne();
    }

    @Test
    void a_confirmation_that_leads_to_the_choice_puts_the_reminder_off_for_a_day() {
        made.closes(event, Reminders.AHEAD.minusHours(1));
        crowd.register(event, "Deelnemer 4");

        reminders.sweep();
        assertThat(asked(2)).isOne();
        assertThat(asked(4)).isZero();

        made.letADayPass(event);
        reminders.sweep();
        assertThat(asked(2)).isOne();
        assertThat(asked(4)).isOne();
    }

    @Test
    void whoever_was_reminded_knows_that_they_can_choose() {
        made.closes(event, Reminders.AHEAD.minusHours(1));
        reminders.sweep();

        assertThat(asking.ask(event, STAFF)).isZero();
    }

    @Test
    void a_round_that_was_added_later_is_asked_about_on_its_own() {
        asking.ask(event, STAFF);
        var later = made.round(event, "Ronde 2", Choosing.FIRST_COME, 1, "10:00", "11:00");
        made.breakout(event, later, "Wonen", null, 9);

        assertThat(asking.ask(event, STAFF)).isEqualTo(3);
        assertThat(crowd.letters(event.id(), "Deelnemer 2").getLast().plain())
                .contains("Ronde 2", "Wie het eerst kiest, heeft de plaats.")
                .doesNotContain("Ronde 1", "overblijft");
    }

    @Test
    void nobody_is_asked_once_it_closed() {
        made.closes(event, Duration.ofMinutes(-1));

        assertThat(asking.ask(event, STAFF)).isZero();
    }

    @Test
    void who_took_a_place_that_is_gone_is_asked_again() {
        var visit = made.round(event, "Werkbezoek", Choosing.FIRST_COME, 1, "10:00", "11:00");
        var bridge = made.breakout(event, visit, "De Brug", null, 9);
        made.breakout(event, visit, "De Haven", null, 9);
        for (var it : people) choices.take(it.id(), visit, bridge);
        assertThat(asking.ask(event, STAFF)).isEqualTo(2);

        sessions.callOff(event.id(), bridge, STAFF);

        assertThat(asking.ask(event, STAFF)).isEqualTo(3);
    }

    private long asked(int number) {
        return crowd.subjects(event.id(), "Deelnemer " + number).stream()
                .filter(ASKED::equals)
                .count();
    }
}
