package nl.bijeen.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bijeen.AtOnce;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Event;
import nl.bijeen.journal.Actor;
import nl.bijeen.programme.Choices.Answer;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.Session.Role;
import nl.bijeen.registration.ChosenSeats;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.Desks;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Registrations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@BijeenTest
class ChoicesTest {

    @Autowired
    TestPlacing made;

    @Autowired
    TestProgramme programme;

    @Autowired
    Choices choices;

    @Autowired
    Placements placements;

    @Autowired
    Programmes programmes;

    @Autowired
    ChosenSeats seats;

    @Autowired
    Desks desks;

    @Autowired
    Registrations registrations;

    @Autowired
    Reminders reminders;

    @Autowired
    Crowd crowd;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient db;

    Event event;
    Round.Id first;
    Round.Id second;
    Session.Id scarce;
    Session.Id roomy;
    Session.Id again;

    @BeforeEach
    void aRoundOfWhichOneSessionIsRepeated() {
        event = made.congress();
        first = made.round(event, "Ronde 1", Choosing.FIRST_COME, 0, "10:00", "11:00");
        second = made.round(event, "Ronde 2", Choosing.FIRST_COME, 0, "13:00", "14:00");
        scarce = made.breakout(event, first, "Wijkteams", null, 10);
        roomy = made.breakout(event, first, "Schulden", null, null);
        again = made.breakout(event, second, "Wijkteams", null, 10);
    }

    @Test
    void whoever_chooses_first_has_the_place_however_many_choose_at_once() throws Exception {
        var people = made.people(event, 40);

        var answers = AtOnce.each(people, it -> choices.take(it.id(), first, scarce));

        assertThat(answers).filteredOn(new Answer.Noted()::equals).hasSize(10);
        assertThat(answers).filteredOn(new Answer.Full()::equals).hasSize(30);
        assertThat(placements.counts(event.id())).containsEntry(scarce.value(), 10);
    }

    @Test
    void the_database_refuses_a_seat_too_many_whatever_the_program_believed() {
        var people = made.people(event, 12);
        for (var it : people.subList(0, 10)) choices.take(it.id(), first, scarce);

        assertThatThrownBy(() -> transactions.executeWithoutResult(_ -> {
                    desks.lock(event.id());
                    seats.take(event.id(), Map.of(people.get(10).id().value(), List.of("breakout:" + scarce.value())));
                }))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("no_limit_is_ever_passed");
    }

    @Test
    void who_changes_their_mind_gives_the_place_back() {
        var people = made.people(event, 11);
        for (var it : people.subList(0, 10)) choices.take(it.id(), first, scarce);

        choices.take(people.getFirst().id(), first, roomy);

        assertThat(choices.take(people.getLast().id(), first, scarce)).isEqualTo(new Answer.Noted());
        choices.take(people.getLast().id(), first, null);
        assertThat(left(scarce)).isEqualTo(1);
    }

    @Test
    void who_cancels_gives_all_places_back() {
        var anna = made.people(event, 1).getFirst();
        choices.take(anna.id(), first, scarce);

        registrations.cancel(anna.id(), Actor.participant());

        assertThat(left(scarce)).isEqualTo(10);
        assertThat(placements.of(event.id())).isEmpty();
    }

    @Test
    void nobody_is_twice_in_the_same_session() {
        var anna = made.people(event, 1).getFirst();
        choices.take(anna.id(), first, scarce);

        assertThat(choices.take(anna.id(), second, again)).isEqualTo(new Answer.Barred(Obstacle.TWICE));
    }

    @Test
    void who_speaks_in_a_round_is_there_and_takes_no_place_in_it() {
        var anna = made.people(event, 1).getFirst();
        programme.contributor(
                event,
                scarce,
                Role.SPEAKER,
                "Anna",
                Crowd.address("Deelnemer 1").value());

        assertThat(own(anna, first).stage()).isEqualTo(OwnRound.Stage.SETTLED);
        assertThat(own(anna, first).place()).extracting(OwnPlace::id).isEqualTo(scarce);
        assertThat(choices.take(anna.id(), first, roomy)).isEqualTo(new Answer.Closed());
        assertThat(choices.take(anna.id(), second, again)).isEqualTo(new Answer.Barred(Obstacle.TWICE));
    }

    @Test
    void who_waits_for_a_seat_at_the_meeting_chooses_nothing() {
        var anna = made.people(event, 1).getFirst();
        registrations.cancel(anna.id(), Actor.participant());

        assertThat(choices.take(anna.id(), first, roomy)).isEqualTo(new Answer.Closed());
    }

    @Test
    void after_the_deadline_nothing_is_chosen() {
        var anna = made.people(event, 1).getFirst();
        made.closes(event, Duration.ofMinutes(-1));

        assertThat(choices.take(anna.id(), first, roomy)).isEqualTo(new Answer.Closed());
        assertThat(choices.rank(anna, first, Wish.NO_PREFERENCE, Set.of())).isEqualTo(new Answer.Closed());
    }

    @Test
    void a_wish_can_be_changed_and_keeps_its_order() {
        var round = made.round(event, "Ronde 3", Choosing.RANKED, 1, "10:00", "11:00");
        var one = made.breakout(event, round, "Wonen", null, 5);
        var two = made.breakout(event, round, "Zorg", null, 5);
        var anna = made.people(event, 1).getFirst();
        made.wants(anna, round, one, two);
        made.wants(anna, round, two, one);

        var own = own(anna, round);

        assertThat(own.wish().sessions()).containsExactly(two.value(), one.value());
        assertThat(own.stage()).isEqualTo(OwnRound.Stage.RANK);
    }

    @Test
    void what_somebody_wrote_about_access_counts_until_they_tick_it() {
        assertThat(Access.told("Ik kom met een rolstoel")).containsExactly(Access.STEP_FREE);
        assertThat(Access.told("Graag een ringleiding")).containsExactly(Access.HEARING_LOOP);
        assertThat(Access.told("Geen noten")).isEmpty();
    }

    @Test
    void who_did_not_choose_is_reminded_once() {
        var people = made.people(event, 2);
        choices.take(people.getFirst().id(), first, roomy);
        choices.take(people.getFirst().id(), second, again);
        made.closes(event, Reminders.AHEAD.minusHours(1));
        made.letADayPass(event);

        reminders.sweep();
        reminders.sweep();

        assertThat(crowd.subjects(event.id(), "Deelnemer 1")).doesNotContain("Kies je sessies: Congres");
        assertThat(crowd.subjects(event.id(), "Deelnemer 2")).containsOnlyOnce("Kies je sessies: Congres");
        assertThat(crowd.letters(event.id(), "Deelnemer 2").getLast().plain()).contains("Ronde 1", "Ronde 2");
    }

    @Test
    void what_somebody_needs_of_rooms_goes_the_day_after_the_meeting() {
        var round = made.round(event, "Ronde 3", Choosing.RANKED, 1, "10:00", "11:00");
        made.breakout(event, round, "Wonen", null, 5);
        var anna = made.people(event, 1).getFirst();
        choices.rank(anna, round, Wish.NO_PREFERENCE, Set.of(Access.STEP_FREE));
        assertThat(choices.needs(anna)).containsExactly(Access.STEP_FREE);

        db.sql("update event set starts_on = '2020-03-09', ends_on = '2020-03-11' where id = ?")
                .param(event.id().value())
                .update();
        reminders.forgetNeeds();

        assertThat(choices.needs(anna)).isEmpty();
    }

    private Integer left(Session.Id session) {
        return choices.left(programmes.of(event.id())).get(session.value());
    }

    private OwnRound own(Registration person, Round.Id round) {
        return choices.of(person).stream()
                .filter(it -> it.round().id().equals(round))
                .findFirst()
                .orElseThrow();
    }
}
