package nl.bijeen.people.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.bijeen.people.Mergers;
import nl.bijeen.people.Organisation;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.springframework.util.MultiValueMap;

/** What somebody typed about organisations that go up in another. Organisations are chosen by typing their names. */
public record MergerForm(List<String> ending, String successor, String day) {

    private static final int FIELDS = 3;
    private static final int MOST = 20;

    public MergerForm {
        ending = List.copyOf(ending);
    }

    static MergerForm on(LocalDate day) {
        return new MergerForm(List.of(), "", day.toString());
    }

    static MergerForm read(MultiValueMap<String, String> sent) {
        var ending = IntStream.range(0, MOST)
                .mapToObj(it -> Typed.line(sent.getFirst(field(it))))
                .filter(it -> !it.isEmpty())
                .toList();
        return new MergerForm(ending, Typed.line(sent.getFirst("successor")), Typed.line(sent.getFirst("day")));
    }

    public static String field(int number) {
        return "ending[" + number + "]";
    }

    public String at(int number) {
        return number < ending.size() ? ending.get(number) : "";
    }

    /** How many fields to show: always one that is empty. */
    public int fields() {
        return Math.min(MOST, Math.max(FIELDS, ending.size() + 1));
    }

    /** @param named the organisation that is called so */
    Problems problems(Function<String, Optional<Organisation>> named, Words words) {
        var problems =
                ending.isEmpty() ? Problems.none().and(field(0), words.text("people.problem.empty")) : Problems.none();
        for (var i = 0; i < ending.size(); i++) {
            var found = named.apply(ending.get(i));
            if (found.isEmpty()) problems = problems.and(field(i), words.text("people.problem.no-organisation"));
            else if (found.get().successor() != null)
                problems = problems.and(
                        field(i),
                        words.text("people.problem.merger.gone", found.get().name()));
        }
        var onDay = Typed.day(Typed.filled(problems, "successor", successor, words), "day", day, words);
        if (day.isEmpty()) onDay = onDay.and("day", words.text("people.problem.empty"));
        return onDay.any() ? onDay : fitting(named, words);
    }

    /** The form has no problems. */
    Mergers.Wish wish(Function<String, Optional<Organisation>> named) {
        return new Mergers.Wish(found(named), successor, first());
    }

    private LocalDate first() {
        return Objects.requireNonNull(Typed.day(day));
    }

    private List<Organisation> found(Function<String, Optional<Organisation>> named) {
        return ending.stream().map(named).flatMap(Optional::stream).distinct().toList();
    }

    private Problems fitting(Function<String, Optional<Organisation>> named, Words words) {
        var problems = Problems.none();
        var into = named.apply(successor);
        for (var i = 0; i < ending.size(); i++) {
            var it = named.apply(ending.get(i)).orElseThrow();
            if (into.isPresent() && into.get().id() == it.id())
                problems = problems.and("successor", words.text("people.problem.merger.itself"));
            var since = it.profile().existence().since();
            if (since != null && !since.isBefore(first()))
                problems = problems.and("day", words.text("people.problem.merger.early", it.name()));
        }
        var there = into.stream().allMatch(it -> it.profile().existence().contains(first()) && it.successor() == null);
        return there ? problems : problems.and("successor", words.text("people.problem.merger.absent"));
    }
}
