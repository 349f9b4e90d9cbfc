package nl.bijeen.programme;

import static nl.bijeen.event.Meetings.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.event.Event;
import nl.bijeen.journal.Actor;
import nl.bijeen.programme.ChoosingWays.Way;
import nl.bijeen.programme.Placed.How;
import nl.bijeen.programme.Placing.Confirmed;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.Session.Role;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Registrations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What staff see before they confirm, what confirming does, and what still changes afterwards. */
@BijeenTest
class PlacingTest {

    @Autowired
    TestPlacing made;

    @Autowired
    TestProgramme programme;

    @Autowired
    Placing placing;

    @Autowired
    ChoosingWays ways;

    @Autowired
    ByHand byHand;

    @Autowired
    Placements placements;

    @Autowired
    Programmes programmes;

    @Autowired
    Registrations registrations;

    @Autowired
    Crowd crowd;

    Event event;
    Round.Id round;
    Session.Id small;
    Session.Id large;
    List<Registration> people;

    @BeforeEach
    void threePeopleOfWhomTwoWantTheOnlyPlace() {
        event = made.congress();
        round = made.round(event, "Ronde 1", Choosing.RANKED, 0, "10:00", "11:00");
        small = made.breakout(event, round, "Wijkteams", null, 1);
        large = made.breakout(event, round, "Schulden", null, 9);
        people = made.people(event, 3);
        made.wants(people.get(0), round, small, large);
        made.wants(people.get(1), round, small, large);
        made.closes(event, Duration.ofHours(-1));
    }

    @Test
    void confirming_places_everybody_and_tells_them_and_their_calendars() {
        assertThat(confirm()).isEqualTo(new Confirmed.Done(3));

        assertThat(placed()).extracting(Placed::session).containsOnlyOnce(small.value());
        assertThat(placed()).extracting(Placed::how).containsOnly(How.CHOICE, How.SILENT);
        var letter = crowd.letters(event.id(), "Deelnemer 3").getLast();
        assertThat(letter.subject()).isEqualTo("Jouw programma: Congres");
        assertThat(letter.plain()).contains("Schulden", "Je had niet gekozen; hier was plaats.");
        assertThat(letter.method()).isEqualTo("REQUEST");
        assertThat(letter.calendar().replace("\r\n ", "")).contains("SEQUENCE:1", "9-3 10.00 – 11.00: Schulden");
        assertThat(made.find(event, round).confirmed()).isNotNull();
    }

    @Test
    void whoever_missed_their_first_choice_reads_that_it_is_full() {
        confirm();

        var second = placed().stream()
                .filter(it -> Integer.valueOf(2).equals(it.rank()))
                .findFirst()
                .orElseThrow();
        assertThat(crowd.letters(event.id(), name(second)).getLast().plain())
                .contains("Dit is je tweede keuze, want “Wijkteams” zit vol.");
    }

    @Test
    void confirming_twice_does_nothing_the_second_time() {
        confirm();

        assertThat(placing.confirm(event.id(), stand(), STAFF)).isEqualTo(new Confirmed.Nothing());
    }

    @Test
    void what_changed_since_it_was_looked_at_is_not_confirmed() {
        var seen = stand();
        byHand.put(event, people.get(2), round, small, STAFF);

        assertThat(placing.confirm(event.id(), seen, STAFF)).isEqualTo(new Confirmed.Overtaken());
        assertThat(placed()).isEmpty();
    }

    @Test
    void nothing_is_confirmed_as_long_as_people_may_choose() {
        made.closes(event, Duration.ofHours(1));

        assertThat(confirm()).isInstanceOf(Confirmed.TooEarly.class);
        assertThat(placed()).isEmpty();
    }

    @Test
    void whom_staff_put_somewhere_is_there_and_the_others_around_them() {
        assertThat(byHand.put(event, people.get(2), round, small, STAFF)).isEqualTo(new ByHand.Answer.Done());
        assertThat(byHand.put(event, people.get(1), round, small, STAFF)).isEqualTo(new ByHand.Answer.Full());
        confirm();

        assertThat(placed()).extracting(Placed::session).containsExactly(large.value(), large.value(), small.value());
        assertThat(placed().getLast().how()).isEqualTo(How.BY_HAND);
    }

    @Test
    void nobody_is_put_elsewhere_while_they_speak() {
        programme.contributor(
                event, large, Role.SPEAKER, "Een", Crowd.address("Deelnemer 1").value());

        assertThat(byHand.put(event, people.getFirst(), round, small, STAFF))
                .isEqualTo(new ByHand.Answer.Barred(Obstacle.ELSEWHERE));
    }

    @Test
    void a_session_that_staff_drop_is_called_off_once_they_confirm() {
        placing.dissolve(event, made.find(event, small), true, STAFF);
        assertThat(made.find(event, small).held()).isTrue();

        confirm();

        assertThat(made.find(event, small).held()).isFalse();
        assertThat(placed()).extracting(Placed::session).containsOnly(large.value());
        assertThat(crowd.letters(event.id(), "Deelnemer 1").getLast().plain())
                .contains("Dit is je tweede keuze, want “Wijkteams” gaat niet door.");
    }

    @Test
    void a_place_that_comes_free_goes_to_who_wanted_it_more() {
        confirm();
        var lucky = placed().stream()
                .filter(it -> it.session() == small.value())
                .findFirst()
                .orElseThrow();
        var other = people.get(lucky.person() == people.get(0).id().value() ? 1 : 0);

        registrations.cancel(new Registration.Id(lucky.person()), Actor.participant());

        assertThat(placed()).extracting(Placed::person).doesNotContain(lucky.person());
        assertThat(placement(other).session()).isEqualTo(small.value());
        assertThat(placement(other).how()).isEqualTo(How.FREED);
        assertThat(placement(people.get(2)).session()).isEqualTo(large.value());
        assertThat(crowd.letters(event.id(), other.person().name()).getLast().plain())
                .contains("Er kwam een plaats vrij in een sessie die je liever wilde.");
    }

    @Test
    void who_comes_later_gets_a_free_place_and_moves_nobody() {
        confirm();
        var before = placed();

        var late = crowd.register(event, "Laat");

        assertThat(placement(late).session()).isEqualTo(large.value());
        assertThat(placement(late).how()).isEqualTo(How.LATE);
        assertThat(placed()).containsAll(before);
        assertThat(crowd.letters(event.id(), "Laat").getLast().plain()).contains("Je kwam erbij");
    }

    @Test
    void staff_move_somebody_after_confirming_and_they_hear_of_it_at_once() {
        confirm();
        var lucky = placed().stream()
                .filter(it -> it.session() == small.value())
                .findFirst()
                .orElseThrow();

        assertThat(byHand.put(event, people.get(2), round, small, STAFF)).isEqualTo(new ByHand.Answer.Full());
        byHand.put(event, registrations.get(new Registration.Id(lucky.person())), round, large, STAFF);

        assertThat(placed()).extracting(Placed::session).containsOnly(large.value());
        assertThat(crowd.letters(event.id(), name(lucky)).getLast().plain())
                .contains("De organisatie heeft je hier een plaats gegeven.");
    }

    @Test
    void how_people_choose_stays_as_it_is_once_somebody_chose() {
        var before = Way.of(made.find(event, round)).stand();
        var way = new Way(Choosing.FIRST_COME, null, null);
        assertThat(ways.set(event, round, before, way, STAFF)).isEqualTo(new ChoosingWays.Answer.Chosen());

        var ranked = new Way(Choosing.RANKED, null, 2);
        assertThat(ways.set(event, round, before, ranked, STAFF)).isEqualTo(new ChoosingWays.Answer.Done());
        assertThat(Way.of(made.find(event, round))).isEqualTo(ranked);
        confirm();
        assertThat(ways.set(event, round, ranked.stand(), ranked, STAFF))
                .isEqualTo(new ChoosingWays.Answer.Confirmed());
    }

    @Test
    void looking_at_a_proposal_asks_as_much_for_five_people_as_for_three() throws Exception {
        var three = Statements.of(() -> placing.proposal(event.id()));
        crowd.register(event, "Vier");
        crowd.register(event, "Vijf");
        made.breakout(event, round, "Zorg", null, 9);

        assertThat(Statements.of(() -> placing.proposal(event.id()))).isEqualTo(three);
    }

    private Confirmed confirm() {
        return placing.confirm(event.id(), stand(), STAFF);
    }

    private String stand() {
        return placing.proposal(event.id()).orElseThrow().stand();
    }

    private List<Placed> placed() {
        return placements.of(event.id());
    }

    private Placed placement(Registration person) {
        return placed().stream()
                .filter(it -> it.person() == person.id().value())
                .findFirst()
                .orElseThrow();
    }

    private String name(Placed placed) {
        return registrations.get(new Registration.Id(placed.person())).person().name();
    }
}
