package nl.bijeen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOneGoTest {

    /** What was put in one go, in that order. */
    final List<List<Integer>> lots = new CopyOnWriteArrayList<>();

    final CountDownLatch open = new CountDownLatch(1);

    @Test
    void everybody_gets_the_answer_to_their_own_question() throws Exception {
        var desk = new InOneGo<Integer, String>(
                lot -> lot.stream().map(it -> "answer " + it).toList());
        var asking = IntStream.range(0, 500)
                .<Callable<String>>mapToObj(it -> () -> desk.ask(it))
                .toList();

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = people.invokeAll(asking);
            for (var i = 0; i < answers.size(); i++)
                assertThat(answers.get(i).get()).isEqualTo("answer " + i);
        }
    }

    @Test
    void what_is_asked_while_one_lot_is_answered_makes_the_next() throws Exception {
        var desk = new InOneGo<Integer, Integer>(this::slowly);

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = people.submit(() -> desk.ask(0));
            while (lots.isEmpty()) Thread.onSpinWait();
            var others = IntStream.range(1, 10)
                    .mapToObj(it -> people.submit(() -> desk.ask(it)))
                    .toList();
            while (desk.waiting() < 9) Thread.onSpinWait();
            open.countDown();

            assertThat(first.get()).isZero();
            for (Future<Integer> it : others) assertThat(it.get()).isPositive();
        }
        assertThat(lots).hasSize(2);
        assertThat(lots.getLast()).hasSize(9);
    }

    @Test
    void a_lot_that_fails_is_heard_of_and_the_next_is_answered() throws Exception {
        var desk = new InOneGo<Integer, Integer>(
                lot -> lot.stream().map(it -> 12 / it).toList());

        assertThatThrownBy(() -> desk.ask(0)).isInstanceOf(ArithmeticException.class);
        assertThat(desk.ask(3)).isEqualTo(4);
    }

    private List<Integer> slowly(List<Integer> lot) {
        lots.add(lot);
        try {
            open.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return lot;
    }
}
