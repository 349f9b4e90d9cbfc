package nl.bijeen.programme;

import static java.util.stream.Collectors.groupingBy;
import static nl.bijeen.event.Meetings.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Placed.How;
import nl.bijeen.programme.Placing.Confirmed;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.Registration;
import nl.bijeen.view.TextsForTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A congress of three days: 200 people choose in four rounds, one session is too small to be held, everybody hears of it. */
@BijeenTest
class PlacingStoryTest {

    @Autowired
    TestPlacing made;

    @Autowired
    TestProgramme programme;

    @Autowired
    Placing placing;

    @Autowired
    Placements placements;

    @Autowired
    Choices choices;

    @Autowired
    Crowd crowd;

    Event event;
    final List<Round.Id> rounds = new ArrayList<>();
    final List<List<Session.Id>> sessions = new ArrayList<>();

    @Test
    void two_hundred_people_are_placed_in_four_rounds_over_three_days() throws Exception {
        aCongressOfFourRounds();
        var unloved = made.breakout(event, rounds.getFirst(), "Formulieren", 25, 40);
        var people = made.people(event, 200);
        theyChoose(people, unloved);
        made.closes(event, Duration.ofMinutes(-1));

        var proposal = placing.proposal(event.id()).orElseThrow();
        assertThat(proposal.dissolved()).containsExactly(unloved.value());

        var confirmed = placing.confirm(event.id(), proposal.stand(), STAFF);

        assertThat(confirmed).isEqualTo(new Confirmed.Done(200));
        assertThat(made.find(event, unloved).held()).isFalse();
        everybodyHasAPlaceAndReadsWhy(people);
        whoWantedWhatIsNotHeldMoved(people.getFirst(), unloved);
        theChairIsWhereTheyChair(people.get(7));
    }

    @Test
    void looking_at_a_proposal_asks_as_much_for_three_people_as_for_one() throws Exception {
        event = made.congress();
        var round = made.round(event, "Ronde", Choosing.RANKED, 0, "10:00", "11:00");
        made.breakout(event, round, "Wonen", null, 9);
        made.people(event, 1);
        var one = Statements.of(() -> placing.proposal(event.id()));
        crowd.register(event, "Twee");
        crowd.register(event, "Drie");
        made.breakout(event, round, "Zorg", null, 9);

        assertThat(Statements.of(() -> placing.proposal(event.id()))).isEqualTo(one);
    }

    private void aCongressOfFourRounds() {
        event = made.congress();
        var days = new int[] {0, 1, 1, 2};
        var hours = new String[] {"14:00", "10:00", "14:00", "10:00"};
        for (var i = 0; i < 4; i++) {
            var until = "%d:00".formatted(Integer.parseInt(hours[i].substring(0, 2)) + 1);
            rounds.add(made.round(event, "Ronde " + (i + 1), Choosing.RANKED, days[i], hours[i], until));
            var offered = new ArrayList<Session.Id>();
            for (var j = 1; j <= 6; j++)
                offered.add(made.breakout(event, rounds.get(i), "Sessie " + (i + 1) + "." + j, 5, 38));
            sessions.add(offered);
        }
        programme.contributor(
                event, sessions.get(1).get(2), Session.Role.CHAIR, "Deelnemer 8", "deelnemer.8@kruinwijk.example");
    }

    /** The first sessions are wanted most, and eight people would rather fill in forms. */
    private void theyChoose(List<Registration> people, Session.Id unloved) {
        var random = new Random(1);
        for (var i = 0; i < people.size(); i++)
            for (var r = 0; r < 4; r++) {
                var wanted = new ArrayList<Session.Id>();
                if (r == 0 && i < 8) wanted.add(unloved);
                while (wanted.size() < 4) {
                    var one = sessions.get(r).get(Math.min(random.nextInt(6), random.nextInt(6)));
                    if (!wanted.contains(one)) wanted.add(one);
                }
                if (i % 20 != 19) made.wants(people.get(i), rounds.get(r), wanted.toArray(Session.Id[]::new));
            }
    }

    private void everybodyHasAPlaceAndReadsWhy(List<Registration> people) {
        var placed = placements.of(event.id());
        assertThat(placed).hasSize(800).noneMatch(it -> it.session() == null);
        assertThat(placed.stream().filter(it -> it.how() != How.CONTRIBUTES).collect(groupingBy(Placed::session)))
                .hasSize(24)
                .allSatisfy((_, there) -> assertThat(there).hasSizeBetween(5, 38));
        var last = people.getLast();
        var letter = crowd.letters(event.id(), last.person().name()).getLast();
        assertThat(letter.plain())
                .contains("Ronde 1, maandag 9 maart, 14.00 – 15.00 uur", "Ronde 4, woensdag 11 maart")
                .contains("Je had niet gekozen; hier was plaats.");
        assertThat(letter.method()).isEqualTo("REQUEST");
        var calendar = letter.calendar().replace("\r\n ", "");
        assertThat(calendar).contains("SEQUENCE:1", "11-3 10.00 – 11.00: Sessie 4.");
    }

    private void whoWantedWhatIsNotHeldMoved(Registration person, Session.Id unloved) {
        var first = choices.of(person).getFirst();
        var place = Objects.requireNonNull(first.place());
        assertThat(place.id()).isNotEqualTo(unloved);
        assertThat(place.why(TextsForTests.dutch())).contains("“Formulieren” gaat niet door");
    }

    private void theChairIsWhereTheyChair(Registration person) {
        var second = Objects.requireNonNull(choices.of(person).get(1).place());
        assertThat(second.id()).isEqualTo(sessions.get(1).get(2));
        assertThat(second.placed().how()).isEqualTo(How.CONTRIBUTES);
    }
}
