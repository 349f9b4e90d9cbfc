package nl.bijeen.programme;

import static java.util.stream.Collectors.toSet;
import static nl.bijeen.programme.Imagined.DAY;
import static nl.bijeen.programme.Imagined.WHEN;
import static nl.bijeen.programme.Imagined.room;
import static nl.bijeen.programme.Imagined.round;
import static nl.bijeen.programme.Imagined.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.bijeen.programme.Session.Kind;

/** What holds after any changes to a programme, as long as each is refused that cannot be. */
class EditsPropertiesTest {

    static final List<Room> ROOMS = List.of(room(1, 20), room(2, null));

    /** Puts one of six sessions in a room at a time, calls it off or holds it, or moves the round that three of them are in. */
    record Edit(int what, int session, int room, int quarter, int quarters) {}

    @Property(tries = 300)
    void no_room_is_used_twice_and_no_breakout_leaves_its_round(@ForAll("edits") List<Edit> edits) {
        var programme = beginning();

        for (var edit : edits) programme = after(programme, edit);

        for (var one : programme.sessions()) {
            for (var other : programme.sessions()) {
                var together = one.held() && other.held() && !one.id().equals(other.id());
                if (together && one.room() != null && one.room().equals(other.room()))
                    assertThat(one.during().overlaps(other.during())).isFalse();
            }
            var day = one.during().day();
            if (one.held()) assertThat(day).isBetween(WHEN.firstDay(), WHEN.finalDay());
            if (one.held() && one.round() != null)
                assertThat(one.during()
                                .within(programme.roundOf(one).orElseThrow().during()))
                        .isTrue();
        }
    }

    @Property(tries = 300)
    void what_people_are_told_leads_from_what_they_knew_to_what_is(@ForAll("edits") List<Edit> edits) {
        var programme = beginning();
        var told = Told.of(programme);

        for (var edit : edits) programme = after(programme, edit);

        var now = Told.of(programme);
        var same = held(told).equals(held(now));
        assertThat(told.until(now).isEmpty()).isEqualTo(same);
    }

    @Property(tries = 100)
    void a_breakout_as_long_as_its_round_stays_so(@ForAll("edits") List<Edit> edits) {
        for (var edit : edits) {
            var time = at(edit.quarter(), edit.quarters());
            var programme = beginning();
            assertThat(Rounds.along(programme, programme.rounds().getFirst(), time))
                    .hasSize(3)
                    .allMatch(it -> it.during().equals(time));
        }
    }

    private static Set<Told.Part> held(Told told) {
        return told.parts().stream().filter(Told.Part::held).collect(toSet());
    }

    private static Programme beginning() {
        var during = at(4, 4);
        var sessions = LongStream.rangeClosed(1, 6)
                .mapToObj(it -> session(
                        it,
                        it <= 3
                                ? Plan.of(Kind.BREAKOUT, new Round.Id(9), during, "Subsessie " + it)
                                : Plan.of(Kind.PLENARY, null, at((int) it, 1), "Onderdeel " + it)))
                .toList();
        return Imagined.programme(ROOMS, List.of(round(9, during)), sessions, List.of());
    }

    /** As {@link Sessions} and {@link Rounds} decide. */
    private static Programme after(Programme programme, Edit edit) {
        var time = at(edit.quarter(), edit.quarters());
        if (edit.what() == 0) return moved(programme, time);
        var session = programme.sessions().stream()
                .filter(it -> it.id().value() == edit.session())
                .findAny()
                .orElseThrow();
        var changed = switch (edit.what()) {
            case 1 -> session.held(!session.held());
            case 2 -> session.by(session.plan().at(time, null));
            default -> session.by(session.plan().at(time, ROOMS.get(edit.room()).id()));
        };
        var result = programme.with(changed);
        return new Check(result, WHEN).impossible(changed).isEmpty() ? result : programme;
    }

    private static Programme moved(Programme programme, Span time) {
        var round = programme.rounds().getFirst();
        var result = programme.with(round.at(round.name(), time, ""));
        var along = Rounds.along(programme, round, time);
        for (var it : along) result = result.with(it);
        var check = new Check(result, WHEN);
        return along.stream().allMatch(it -> check.impossible(it).isEmpty()) ? result : programme;
    }

    private static Span at(int quarter, int quarters) {
        var from = DAY.atTime(9, 0).plus(Duration.ofMinutes(15L * quarter));
        return new Span(from, from.plusMinutes(15L * quarters));
    }

    /** Over three days, of which the last is not one of the meeting. */
    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 12),
                                Arbitraries.integers().between(180, 200)),
                        Arbitraries.integers().between(1, 6))
                .as(Edit::new)
                .list()
                .ofMaxSize(40);
    }
}
