package nl.bijeen.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijeen.adoption.Proposal;
import nl.bijeen.adoption.Trace;
import nl.bijeen.view.Origin.Sureness;
import org.junit.jupiter.api.Test;

class MarkedTest {

    private static String marked(String text, int... stretches) {
        var traces = Stream.iterate(0, it -> it < stretches.length, it -> it + 2)
                .map(it -> new Trace(stretches[it], stretches[it + 1], Sureness.STATED, ""))
                .toList();
        return written(Marked.of(new Proposal(text, Map.of(), traces, Map.of(), List.of())));
    }

    private static String written(List<Marked> parts) {
        return parts.stream()
                .map(it -> switch (it) {
                    case Marked.Plain(var text) -> text;
                    case Marked.Words words -> words.trace() + "[" + written(words.inside()) + "]";
                })
                .collect(Collectors.joining());
    }

    @Test
    void words_apart_are_marked_apart() {
        assertThat(marked("abcdef", 1, 2, 4, 5)).isEqualTo("a0[b]cd1[e]f");
    }

    @Test
    void words_within_words_are_marked_within() {
        assertThat(marked("abcdef", 2, 3, 1, 5)).isEqualTo("a1[b0[c]de]f");
    }

    @Test
    void the_same_words_twice_are_marked_twice() {
        assertThat(marked("abc", 1, 2, 1, 2)).isEqualTo("a0[1[b]]c");
    }

    @Test
    void words_that_cross_others_end_with_them() {
        assertThat(marked("abcdef", 0, 3, 2, 5)).isEqualTo("0[ab1[c]]def");
    }

    @Test
    void stretches_without_words_or_past_the_end_do_no_harm() {
        assertThat(marked("abc", 0, 0, 2, 9, 7, 9)).isEqualTo("ab1[c]");
    }
}
