package nl.bijeen.programme;

import static nl.bijeen.event.Meetings.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.programme.Answer.Refused;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.Session.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** As {@link EditsPropertiesTest}, by all that staff can do, and on what is stored. */
@BijeenTest
class EditsTest {

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    TestProgramme made;

    @Autowired
    Programmes programmes;

    @Autowired
    Sessions sessions;

    @Autowired
    Rounds rounds;

    @Autowired
    Rooms rooms;

    Event event;
    LocalDate day;
    Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatever_staff_do_the_programme_can_be_held_and_what_is_refused_changes_nothing(long seed) {
        random = new Random(seed);
        beginning();
        var refused = 0;
        for (var i = 0; i < 80; i++) {
            var before = programmes.of(event.id());
            var answer = edit(before);
            var after = programmes.of(event.id());
            if (answer instanceof Refused) {
                refused++;
                assertThat(after).isEqualTo(before);
            }
            canBeHeld(after);
        }
        assertThat(refused).isBetween(10, 70);
    }

    private void beginning() {
        event = meetings.open(office.association().id(), "Café");
        day = Objects.requireNonNull(event.when().firstDay());
        made.start(event);
        made.room(event, "Zaal 1", 20);
        made.room(event, "Zaal 2", null);
        for (var name : List.of("Ronde 1", "Ronde 2")) {
            var round = made.round(event, name, Choosing.OPEN, "14:00", "15:00");
            for (var i = 1; i <= 3; i++) made.breakout(event, round, name + "." + i, null, null);
        }
        made.session(event, Kind.PLENARY, "Opening", "10:00", "11:00");
    }

    /** Null for what cannot be refused. */
    private @Nullable Changed edit(Programme now) {
        if (now.sessions().isEmpty()) return sessions.add(event.id(), UUID.randomUUID(), plan(now), STAFF);
        var session = one(now.sessions());
        return switch (random.nextInt(12)) {
            case 0, 1 -> sessions.add(event.id(), UUID.randomUUID(), plan(now), STAFF);
            case 2 -> sessions.change(event.id(), session.id(), session.revision(), plan(now), STAFF);
            case 3 -> {
                sessions.callOff(event.id(), session.id(), STAFF);
                yield null;
            }
            case 4 -> sessions.restore(event.id(), session.id(), STAFF);
            case 5 -> {
                sessions.remove(event.id(), session.id(), STAFF);
                yield null;
            }
            case 6 -> {
                if (!now.rooms().isEmpty())
                    rooms.remove(event.id(), one(now.rooms()).id(), STAFF);
                var room = new Rooms.Facts("Zaal " + random.nextInt(9), null, true, true, "");
                rooms.add(event.id(), UUID.randomUUID(), room, STAFF);
                yield null;
            }
            case 7, 8 -> {
                var round = one(now.rounds());
                var facts = new Rounds.Facts(round.name(), time(), "");
                yield rounds.change(event.id(), round.id(), round.revision(), facts, STAFF);
            }
            default -> sessions.move(event.id(), session.id(), time(), room(now), STAFF);
        };
    }

    private Plan plan(Programme now) {
        if (random.nextBoolean())
            return Plan.of(Kind.PLENARY, null, time(), "Onderdeel").at(time(), room(now));
        var round = one(now.rounds());
        var during = random.nextBoolean() ? round.during() : time();
        return Plan.of(Kind.BREAKOUT, round.id(), during, "Subsessie").at(during, room(now));
    }

    private Room.@Nullable Id room(Programme now) {
        return now.rooms().isEmpty() || random.nextInt(3) == 0
                ? null
                : one(now.rooms()).id();
    }

    /** Mostly on the day of the meeting, between ten and four. */
    private Span time() {
        var on = random.nextInt(10) == 0 ? day.plusDays(1) : day;
        var from = on.atTime(10, 0).plus(Duration.ofMinutes(30L * random.nextInt(12)));
        return new Span(from, from.plusMinutes(30L * (1 + random.nextInt(4))));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void canBeHeld(Programme programme) {
        var held = programme.sessions().stream().filter(Session::held).toList();
        for (var one : held) {
            assertThat(one.during().day()).isEqualTo(day);
            if (one.kind() == Kind.BREAKOUT)
                assertThat(one.during()
                                .within(programme.roundOf(one).orElseThrow().during()))
                        .isTrue();
            assertThat(held)
                    .filteredOn(it -> !it.id().equals(one.id())
                            && one.room() != null
                            && one.room().equals(it.room()))
                    .noneMatch(it -> it.during().overlaps(one.during()));
        }
    }
}
