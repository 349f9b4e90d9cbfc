package nl.bijeen.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What becomes of positions and memberships when organisations go up in another, as municipalities do. What was before the
 * day stays as it was. From that day on everybody does at the successor what they did before; who did the same at two of
 * them, or at the successor already, does it once.
 *
 * @param ending ids of the organisations that end; the successor is none of them
 * @param day the first day on which they are gone
 */
record Merger(Set<Long> ending, long successor, LocalDate day) {

    Merger {
        ending = Set.copyOf(ending);
        if (ending.contains(successor)) throw new IllegalArgumentException("an organisation cannot go up in itself");
    }

    /** A position at one of these organisations. */
    record Post(long id, long person, long organisation, Position.Role role, String title, Period period) {

        private Work work() {
            return new Work(person, role, title);
        }
    }

    /** A membership of one of these organisations. */
    record Term(long id, long organisation, Period period) {}

    /** What somebody does, wherever. */
    record Work(long person, Position.Role role, String title) {

        /** "Manager inkomen" and "manager Inkomen" are one job. */
        private Work alike() {
            return new Work(person, role, title.toLowerCase(Locale.ROOT));
        }
    }

    /** Work that goes on at the successor. */
    record Continued(Work work, Period period) {}

    /**
     * What to write.
     *
     * @param ended ids of positions that get the day before as their last
     * @param dropped ids of positions that would only have begun later
     * @param continued positions to begin at the successor
     * @param endedTerms ids of memberships that get the day before as their last
     * @param droppedTerms ids of memberships that would only have begun later
     * @param terms memberships to begin for the successor
     */
    record Plan(
            List<Long> ended,
            List<Long> dropped,
            List<Continued> continued,
            List<Long> endedTerms,
            List<Long> droppedTerms,
            List<Period> terms) {

        /** How many people go on at the successor. */
        long people() {
            return continued.stream().map(it -> it.work().person()).distinct().count();
        }
    }

    LocalDate lastDay() {
        return day.minusDays(1);
    }

    /** @param posts of the organisations that end and of the successor; those of others make no difference */
    Plan plan(Collection<Post> posts, Collection<Term> terms) {
        var moving = posts.stream()
                .filter(it -> ending.contains(it.organisation()) && !it.period().over(day))
                .toList();
        var movingTerms = terms.stream()
                .filter(it -> ending.contains(it.organisation()) && !it.period().over(day))
                .toList();
        return new Plan(
                moving.stream().filter(it -> begun(it.period())).map(Post::id).toList(),
                moving.stream().filter(it -> !begun(it.period())).map(Post::id).toList(),
                continued(moving, posts),
                movingTerms.stream()
                        .filter(it -> begun(it.period()))
                        .map(Term::id)
                        .toList(),
                movingTerms.stream()
                        .filter(it -> !begun(it.period()))
                        .map(Term::id)
                        .toList(),
                continued(periods(movingTerms.stream().map(Term::period).toList()), own(terms)));
    }

    private List<Continued> continued(List<Post> moving, Collection<Post> posts) {
        var had = posts.stream()
                .filter(it -> it.organisation() == successor)
                .collect(groupingBy(it -> it.work().alike(), mapping(Post::period, toList())));
        var found = new ArrayList<Continued>();
        byWork(moving).forEach((alike, its) -> {
            var days = periods(its.stream().map(Post::period).toList());
            var work = its.getFirst().work();
            continued(days, had.getOrDefault(alike, List.of())).forEach(it -> found.add(new Continued(work, it)));
        });
        return found;
    }

    private static Map<Work, List<Post>> byWork(List<Post> moving) {
        return moving.stream()
                .sorted(Comparator.comparingLong(Post::id))
                .collect(groupingBy(it -> it.work().alike(), LinkedHashMap::new, toList()));
    }

    private List<Period> continued(List<Period> days, List<Period> had) {
        return days.stream().flatMap(it -> Periods.without(it, had).stream()).toList();
    }

    private List<Period> periods(List<Period> several) {
        return Periods.once(
                several.stream().flatMap(it -> Periods.from(day, it).stream()).toList());
    }

    private List<Period> own(Collection<Term> terms) {
        return terms.stream()
                .filter(it -> it.organisation() == successor)
                .map(Term::period)
                .toList();
    }

    private boolean begun(Period period) {
        var since = period.since();
        return since == null || since.isBefore(day);
    }
}
