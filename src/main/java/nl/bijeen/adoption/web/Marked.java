package nl.bijeen.adoption.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.bijeen.adoption.Proposal;
import nl.bijeen.adoption.Trace;

/** A text with the words marked in which something was read: marks within marks, as HTML wants them. */
public sealed interface Marked {

    record Plain(String text) implements Marked {}

    /**
     * Words in which something was read.
     *
     * @param trace its number, by which fields lead here
     * @param story whether it is a stretch that tells rather than a fact
     */
    record Words(int trace, boolean story, List<Marked> inside) implements Marked {}

    /** Longer stretches are told, not stated; underlined they would hide the rest. */
    int LONGEST_FACT = 160;

    static List<Marked> of(Proposal proposal) {
        var numbers = IntStream.range(0, proposal.traces().size()).boxed().sorted(outerFirst(proposal));
        return new Marking(proposal, numbers.toList()).within(0, proposal.text().length());
    }

    private static Comparator<Integer> outerFirst(Proposal proposal) {
        return Comparator.comparingInt((Integer it) -> proposal.traces().get(it).from())
                .thenComparingInt(it -> -proposal.traces().get(it).to());
    }

    /** Goes through the text once; where two stretches cross, the second ends with the first. */
    final class Marking {

        private final Proposal proposal;
        private final List<Integer> numbers;
        private int next;

        Marking(Proposal proposal, List<Integer> numbers) {
            this.proposal = proposal;
            this.numbers = numbers;
        }

        List<Marked> within(int from, int to) {
            var parts = new ArrayList<Marked>();
            var at = from;
            while (next < numbers.size() && trace(next).from() < to) {
                var number = numbers.get(next);
                var trace = trace(next++);
                var end = Math.min(trace.to(), to);
                if (trace.from() < at || end <= trace.from()) continue;
                plain(parts, at, trace.from());
                var story = end - trace.from() > LONGEST_FACT;
                parts.add(new Words(number, story, within(trace.from(), end)));
                at = end;
            }
            plain(parts, at, to);
            return List.copyOf(parts);
        }

        private Trace trace(int at) {
            return proposal.traces().get(numbers.get(at));
        }

        private void plain(List<Marked> parts, int from, int to) {
            if (from < to) parts.add(new Plain(proposal.text().substring(from, to)));
        }
    }
}
