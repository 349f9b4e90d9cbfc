package nl.bijeen.people;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.bijeen.people.Merger.Post;
import nl.bijeen.people.Merger.Term;
import nl.bijeen.people.Position.Role;

/** What holds for any merger: on every day everybody does what they did, once, and where they did it or at the successor. */
class MergerPropertiesTest {

    static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    static final long SUCCESSOR = 9;
    static final Merger MERGER = new Merger(Set.of(1L, 2L, 3L), SUCCESSOR, DAY);

    record Work(long person, Role role, String title) {}

    @Property
    void before_the_day_nothing_changes(@ForAll("posts") List<Post> posts) {
        var after = after(posts);

        days(-6, -1).forEach(day -> assertThat(at(day, after)).isEqualTo(at(day, posts)));
    }

    @Property
    void from_the_day_on_nobody_is_left_behind_and_no_position_is_lost(@ForAll("posts") List<Post> posts) {
        var after = after(posts);

        days(0, 6).forEach(day -> {
            assertThat(at(day, after)).allMatch(it -> it.organisation() == SUCCESSOR);
            assertThat(works(day, after)).isEqualTo(works(day, posts));
        });
    }

    @Property
    void nobody_does_the_same_twice_who_did_not_before(@ForAll("posts") List<Post> posts) {
        var after = after(posts);

        days(0, 6)
                .forEach(day -> works(day, posts)
                        .forEach(work -> assertThat(times(day, work, after))
                                .isLessThanOrEqualTo(Math.max(1, times(day, work, own(posts))))));
    }

    @Property
    void doing_it_again_does_nothing(@ForAll("posts") List<Post> posts, @ForAll("terms") List<Term> terms) {
        var again = MERGER.plan(
                after(posts),
                terms.stream().filter(it -> it.organisation() == SUCCESSOR).toList());

        assertThat(again.ended()).isEmpty();
        assertThat(again.dropped()).isEmpty();
        assertThat(again.continued()).isEmpty();
        assertThat(again.terms()).isEmpty();
    }

    @Property
    void the_successor_is_a_member_when_one_of_them_would_have_been(@ForAll("terms") List<Term> terms) {
        var plan = MERGER.plan(List.of(), terms);
        var after = new ArrayList<>(plan.terms());
        terms.stream()
                .filter(it -> it.organisation() == SUCCESSOR)
                .map(Term::period)
                .forEach(after::add);

        days(0, 6)
                .forEach(day -> assertThat(after.stream().anyMatch(it -> it.contains(day)))
                        .isEqualTo(terms.stream().anyMatch(it -> it.period().contains(day))));
        days(-6, -1).forEach(day -> assertThat(plan.terms()).noneMatch(it -> it.contains(day)));
    }

    /** What the register holds when the plan is carried out. */
    private static List<Post> after(List<Post> posts) {
        var plan = MERGER.plan(posts, List.of());
        var left = posts.stream()
                .filter(it -> !plan.dropped().contains(it.id()))
                .map(it -> plan.ended().contains(it.id()) ? ended(it) : it);
        var begun = plan.continued().stream()
                .map(it -> new Post(
                        -1,
                        it.work().person(),
                        SUCCESSOR,
                        it.work().role(),
                        it.work().title(),
                        it.period()));
        return Stream.concat(left, begun).toList();
    }

    private static Post ended(Post it) {
        var period = new Period(it.period().since(), MERGER.lastDay());
        return new Post(it.id(), it.person(), it.organisation(), it.role(), it.title(), period);
    }

    private static List<Post> at(LocalDate day, List<Post> posts) {
        return posts.stream()
                .filter(it -> it.period().contains(day))
                .map(it -> new Post(it.id(), it.person(), it.organisation(), it.role(), it.title(), Period.ALWAYS))
                .toList();
    }

    private static Set<Work> works(LocalDate day, List<Post> posts) {
        return at(day, posts).stream().map(MergerPropertiesTest::work).collect(toSet());
    }

    private static long times(LocalDate day, Work work, List<Post> posts) {
        return at(day, posts).stream().filter(it -> work(it).equals(work)).count();
    }

    private static List<Post> own(List<Post> posts) {
        return posts.stream().filter(it -> it.organisation() == SUCCESSOR).toList();
    }

    private static Work work(Post it) {
        return new Work(it.person(), it.role(), it.title());
    }

    private static Stream<LocalDate> days(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(DAY::plusDays);
    }

    @Provide
    Arbitrary<List<Post>> posts() {
        var post = Combinators.combine(
                        Arbitraries.longs().between(1, 2),
                        organisations(),
                        Arbitraries.of(Role.DIRECTOR, Role.ALDERMAN),
                        Arbitraries.of("", "manager"),
                        periods())
                .as((person, organisation, role, title, period) ->
                        new Post(0, person, organisation, role, title, period));
        return post.list().ofMaxSize(8).map(MergerPropertiesTest::numbered);
    }

    @Provide
    Arbitrary<List<Term>> terms() {
        var term = Combinators.combine(organisations(), periods()).as((at, period) -> new Term(at, at, period));
        return term.list().ofMaxSize(4);
    }

    private static List<Post> numbered(List<Post> posts) {
        return IntStream.range(0, posts.size())
                .mapToObj(i -> {
                    var it = posts.get(i);
                    return new Post(i + 1, it.person(), it.organisation(), it.role(), it.title(), it.period());
                })
                .toList();
    }

    private static Arbitrary<Long> organisations() {
        return Arbitraries.of(1L, 2L, 3L, SUCCESSOR);
    }

    private static Arbitrary<Period> periods() {
        var day = Arbitraries.integers().between(-5, 5).map(DAY::plusDays).injectNull(0.3);
        return Combinators.combine(day, day).as(Period::new).filter(it -> !it.endsBeforeItStarts());
    }
}
