package nl.bijeen.programme;

import static nl.bijeen.event.Meetings.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.event.Event;
import nl.bijeen.journal.Actor;
import nl.bijeen.programme.Placed.How;
import nl.bijeen.programme.Placed.Missed;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.registration.Corrections;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Registrations;
import nl.bijeen.registration.SeatsConfirmed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** The programme changes after everybody was placed. */
@BijeenTest
class AfterConfirmingTest {

    static final String PLACED = "Jouw programma: Congres";

    @Autowired
    TestPlacing made;

    @Autowired
    TestProgramme programme;

    @Autowired
    Placing placing;

    @Autowired
    Placements placements;

    @Autowired
    Programmes programmes;

    @Autowired
    Sessions sessions;

    @Autowired
    Showing showing;

    @Autowired
    Alterations alterations;

    @Autowired
    Choices choices;

    @Autowired
    DayItinerary itinerary;

    @Autowired
    ByHand byHand;

    @Autowired
    SeatNews news;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Corrections corrections;

    @Autowired
    Registrations registrations;

    @Autowired
    Crowd crowd;

    Event event;
    Round.Id round;
    Session.Id work;
    Session.Id debts;
    Registration anna;
    Registration bram;

    @BeforeEach
    void twoPeopleAreInTwoSessions() {
        event = made.congress();
        round = made.round(event, "Ronde 1", Choosing.RANKED, 0, "10:00", "11:00");
        work = made.breakout(event, round, "Wijkteams", null, 9);
        debts = made.breakout(event, round, "Schulden", null, 9);
        var people = made.people(event, 2);
        anna = people.get(0);
        bram = people.get(1);
        made.wants(anna, round, work, debts);
        made.wants(bram, round, debts);
        made.closes(event, Duration.ofMinutes(-1));
        placing.confirm(event.id(), placing.proposal(event.id()).orElseThrow().stand(), STAFF);
    }

    @Test
    void who_was_in_a_session_that_is_called_off_goes_elsewhere_and_hears_why() {
        sessions.callOff(event.id(), work, STAFF);

        assertThat(placement(anna).session()).isEqualTo(debts.value());
        assertThat(placement(anna).missed()).containsExactly(new Missed(work.value(), Obstacle.CALLED_OFF));
        assertThat(subjects(anna)).filteredOn(PLACED::equals).hasSize(2);
        assertThat(subjects(bram)).filteredOn(PLACED::equals).hasSize(1);
        assertThat(choices.left(programmes.of(event.id()))).containsEntry(debts.value(), 7);
    }

    @Test
    void three_who_come_later_are_placed_in_as_many_statements_as_one() throws Exception {
        var late = crowd.party(event, false, "Ada", "Bea", "Cas");

        var one = Statements.of(() -> come(late.subList(0, 1)));

        assertThat(Statements.of(() -> come(late))).isEqualTo(one);
    }

    private void come(List<Registration> people) {
        transactions.executeWithoutResult(_ -> news.on(new SeatsConfirmed(event.id(), people)));
    }

    @Test
    void three_who_leave_a_session_that_is_called_off_are_housed_in_as_many_statements_as_one() throws Exception {
        var homes = made.breakout(event, round, "Wonen", null, 9);
        for (var it : crowd.party(event, false, "Ada", "Bea", "Cas")) byHand.put(event, it, round, homes, STAFF);

        var one = Statements.of(() -> sessions.callOff(event.id(), work, STAFF));

        assertThat(Statements.of(() -> sessions.callOff(event.id(), homes, STAFF)))
                .isEqualTo(one);
        assertThat(choices.left(programmes.of(event.id()))).containsEntry(debts.value(), 4);
    }

    @Test
    void who_was_in_a_session_that_is_removed_goes_elsewhere_too() {
        sessions.remove(event.id(), work, STAFF);

        assertThat(placement(anna).session()).isEqualTo(debts.value());
        assertThat(crowd.letters(event.id(), anna.person().name()).getLast().plain())
                .contains("Schulden");
    }

    @Test
    void who_took_a_place_in_a_session_that_is_called_off_chooses_again() {
        var visit = made.round(event, "Werkbezoek", Choosing.FIRST_COME, 1, "10:00", "11:00");
        var bridge = made.breakout(event, visit, "De Brug", null, 9);
        choices.take(anna.id(), visit, bridge);
        assertThat(itinerary.of(event.id(), List.of(anna.id())).get(anna.id().value()))
                .anyMatch(it -> it.endsWith("De Brug"));

        sessions.callOff(event.id(), bridge, STAFF);

        assertThat(itinerary.of(event.id(), List.of(anna.id())).get(anna.id().value()))
                .noneMatch(it -> it.endsWith("De Brug"));
        assertThat(choices.of(anna).getLast().undecided()).isTrue();
        assertThat(subjects(anna)).filteredOn(PLACED::equals).hasSize(1);
    }

    @Test
    void another_room_reaches_who_is_in_the_session_and_their_calendar() {
        showing.heard(event.id(), Told.of(programmes.of(event.id())));
        var hall = programme.room(event, "Grote zaal", 40);
        sessions.move(event.id(), work, made.find(event, work).during(), hall, STAFF);

        var stand = Alterations.stand(alterations.of(event, programmes.of(event.id())));
        alterations.tell(event.id(), UUID.randomUUID(), stand, "", STAFF);

        assertThat(subjects(bram)).doesNotContain("Het programma is gewijzigd: Congres");
        var letter = crowd.letters(event.id(), anna.person().name()).getLast();
        assertThat(letter.plain()).contains("Grote zaal");
        assertThat(letter.method()).isEqualTo("REQUEST");
        assertThat(letter.calendar().replace("\r\n ", "")).contains("Wijkteams (Grote zaal)", "SEQUENCE:2");
    }

    @Test
    void who_gets_a_place_from_a_colleague_gets_the_sessions_and_not_their_needs() {
        var second = made.round(event, "Ronde 2", Choosing.RANKED, 1, "10:00", "11:00");
        made.breakout(event, second, "Wonen", null, 9);
        choices.rank(anna, second, Wish.NO_PREFERENCE, Set.of(Access.STEP_FREE));

        corrections.handOver(anna.id(), "Carla", Crowd.address("Carla"), null, Actor.participant());

        var carla = registrations.get(anna.id());
        assertThat(choices.needs(carla)).isEmpty();
        assertThat(placement(carla).session()).isEqualTo(work.value());
        assertThat(placement(carla).how()).isEqualTo(How.CHOICE);
        assertThat(crowd.letters(event.id(), "Carla").getLast().calendar().replace("\r\n ", ""))
                .contains("Wijkteams");
    }

    private Placed placement(Registration person) {
        return placements.of(event.id()).stream()
                .filter(it -> it.person() == person.id().value() && it.round() == round.value())
                .findFirst()
                .orElseThrow();
    }

    private List<String> subjects(Registration person) {
        return crowd.subjects(event.id(), person.person().name());
    }
}
