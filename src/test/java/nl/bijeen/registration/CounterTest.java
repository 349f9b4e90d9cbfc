package nl.bijeen.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.bijeen.journal.Actor;
import org.junit.jupiter.api.Test;

class CounterTest {

    static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    final Counter counter = new Counter();

    @Test
    void who_came_first_is_in_the_round_whichever_way_they_wait() {
        var third = inLine(3);
        var first = inQueue(1);
        var second = inQueue(2);

        assertThat(counter.begin(List.of(third), List.of(first, second), NOON)).containsExactly(first, second, third);
    }

    @Test
    void as_many_as_share_a_round_begin_it_and_the_others_wait() {
        var line = IntStream.range(0, 200).mapToObj(CounterTest::inLine).toList();
        var queue = IntStream.range(200, 400).mapToObj(CounterTest::inQueue).toList();

        var round = counter.begin(line, queue, NOON);

        assertThat(round)
                .hasSize(Line.AT_ONCE)
                .startsWith(line.toArray(Turn[]::new))
                .endsWith(queue.get(55));
    }

    @Test
    void who_was_promised_their_turn_since_the_queue_was_asked_is_not_passed_by_who_came_later() {
        var promised = inLine(1);
        var later = inLine(2);
        counter.join(promised);
        counter.join(later);
        var here = counter.here();
        promised.answer().cancel(false);

        assertThat(counter.begin(here, List.of(), NOON)).containsExactly(promised, later);
        assertThat(counter.here()).containsExactly(later);
    }

    @Test
    void who_comes_is_expected_to_wait_for_those_in_line_and_those_in_the_queue() {
        IntStream.range(0, 256).mapToObj(CounterTest::inLine).forEach(counter::join);
        counter.begin(counter.here(), List.of(), NOON);
        counter.held(NOON.plusSeconds(1));
        counter.promised(256);

        assertThat(counter.expects(NOON).toSeconds()).isEqualTo(3);
    }

    private static Turn inLine(int arrived) {
        return Turn.of(new Asked(Crowd.application("p" + arrived), Actor.participant(), false), at(arrived));
    }

    private static Turn inQueue(int arrived) {
        var asked = new Asked(Crowd.application("q" + arrived), Actor.participant(), false);
        return new Turn(asked, at(arrived), (long) arrived, new CompletableFuture<>());
    }

    private static Instant at(int second) {
        return NOON.plusSeconds(second);
    }
}
