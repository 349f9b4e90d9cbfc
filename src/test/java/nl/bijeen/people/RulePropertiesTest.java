package nl.bijeen.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import nl.bijeen.people.Rule.Belonging;
import nl.bijeen.people.Rule.Clause;
import nl.bijeen.people.Standing.Employer;
import nl.bijeen.people.Standing.Post;

/** What holds for any rule and anybody. */
@Domain(RulePropertiesTest.Anything.class)
@Domain(DomainContext.Global.class)
class RulePropertiesTest {

    static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Property
    void an_exception_takes_away_exactly_whom_it_would_hold_as_a_rule(
            @ForAll Rule rule, @ForAll Standing somebody, @ForAll @IntRange(max = 60) int days) {
        var day = START.plusDays(days);
        var included = new Rule(rule.includes(), List.of()).judge(somebody, day).in();
        var excepted = new Rule(rule.excludes(), List.of()).judge(somebody, day).in();

        assertThat(rule.judge(somebody, day).in()).isEqualTo(included && !excepted);
    }

    @Property
    void who_has_one_job_is_at_a_member_or_not_but_never_both(
            @ForAll Clause clause, @ForAll Post post, @ForAll @IntRange(max = 60) int days) {
        var one = new Standing(List.of(post), Set.of(1L, 2L, 3L));
        var day = START.plusDays(days);

        var atMember = holds(with(clause, Belonging.MEMBER), one, day);
        var elsewhere = holds(with(clause, Belonging.NOT_MEMBER), one, day);

        assertThat(atMember && elsewhere).isFalse();
        if (post.heldOn(day)) assertThat(atMember || elsewhere).isEqualTo(holds(with(clause, Belonging.ANY), one, day));
    }

    @Property
    void a_verdict_always_has_a_reason(
            @ForAll Rule rule, @ForAll Standing somebody, @ForAll @IntRange(max = 60) int days) {
        assertThat(rule.judge(somebody, START.plusDays(days)).reasons()).isNotEmpty();
    }

    @Property
    void asking_more_never_holds_more(
            @ForAll Clause clause, @ForAll Standing somebody, @ForAll @IntRange(max = 60) int days) {
        var less = new Clause(Set.of(), clause.belonging(), clause.kinds(), clause.provinces(), Set.of());
        var day = START.plusDays(days);

        if (holds(clause, somebody, day)) assertThat(holds(less, somebody, day)).isTrue();
    }

    @Property
    void what_is_past_or_still_to_come_makes_no_difference(
            @ForAll Rule rule, @ForAll Standing somebody, @ForAll @IntRange(max = 60) int days) {
        var day = START.plusDays(days);
        var now = new Standing(somebody.on(day), somebody.groups());

        assertThat(rule.judge(now, day).in())
                .isEqualTo(rule.judge(somebody, day).in());
    }

    @Property
    void an_organisation_that_is_not_there_that_day_employs_nobody(
            @ForAll Rule rule, @ForAll Post post, @ForAll @IntRange(max = 60) int days) {
        var day = START.plusDays(days);
        if (post.employer().existence().contains(day)) return;
        var groups = Set.of(1L);

        assertThat(rule.judge(new Standing(List.of(post), groups), day).in())
                .isEqualTo(rule.judge(new Standing(List.of(), groups), day).in());
    }

    @Property
    void a_merger_between_alike_organisations_changes_nobodys_verdict_on_any_day(
            @ForAll Rule rule,
            @ForAll Standing somebody,
            @ForAll @IntRange(max = 60) int mergedOn,
            @ForAll @IntRange(max = 60) int days) {
        var day = START.plusDays(days);
        var merged = new Standing(
                somebody.posts().stream()
                        .flatMap(it -> afterMerger(it, START.plusDays(mergedOn)))
                        .toList(),
                somebody.groups());

        assertThat(rule.judge(merged, day).in())
                .isEqualTo(rule.judge(somebody, day).in());
    }

    /** The post until the day before the merger, and the same post at the successor from that day on. */
    private static Stream<Post> afterMerger(Post post, LocalDate merger) {
        var before = new Period(null, merger.minusDays(1));
        var after = new Period(merger, null);
        return Stream.of(before, after)
                .map(half -> new Post(post.role(), half(post.employer(), half), both(post.period(), half)))
                .filter(it -> !it.period().endsBeforeItStarts());
    }

    private static Employer half(Employer whole, Period half) {
        return new Employer(
                whole.name() + (half.since() == null ? "" : " (nieuw)"),
                whole.kind(),
                whole.province(),
                both(whole.existence(), half),
                whole.memberships().stream()
                        .map(it -> both(it, half))
                        .filter(it -> !it.endsBeforeItStarts())
                        .toList());
    }

    private static Period both(Period one, Period other) {
        var since =
                one.since() == null || (other.since() != null && other.since().isAfter(one.since()))
                        ? other.since()
                        : one.since();
        var until =
                one.until() == null || (other.until() != null && other.until().isBefore(one.until()))
                        ? other.until()
                        : one.until();
        return new Period(since, until);
    }

    private static boolean holds(Clause clause, Standing somebody, LocalDate day) {
        return new Rule(List.of(clause), List.of()).judge(somebody, day).in();
    }

    private static Clause with(Clause clause, Belonging belonging) {
        return new Clause(clause.roles(), belonging, clause.kinds(), clause.provinces(), clause.groups());
    }

    /** Rules and people over two months, three provinces and three groups, so that they meet often. */
    static class Anything extends DomainContextBase {

        @Provide
        Arbitrary<Clause> clauses() {
            return Combinators.combine(
                            Arbitraries.of(Position.Role.class).set().ofMaxSize(3),
                            Arbitraries.of(Belonging.class),
                            Arbitraries.of(Organisation.Kind.class).set().ofMaxSize(2),
                            Arbitraries.of("Utrecht", "Drenthe", "").set().ofMaxSize(2),
                            Arbitraries.of(1L, 2L, 3L).set().ofMaxSize(2))
                    .as(Clause::new);
        }

        @Provide
        Arbitrary<Rule> rules() {
            return Combinators.combine(
                            clauses().list().ofMaxSize(3), clauses().list().ofMaxSize(2))
                    .as(Rule::new);
        }

        @Provide
        Arbitrary<Post> posts() {
            return Combinators.combine(Arbitraries.of(Position.Role.class), employers(), periods())
                    .as(Post::new);
        }

        @Provide
        Arbitrary<Standing> standings() {
            return Combinators.combine(
                            posts().list().ofMaxSize(3),
                            Arbitraries.of(1L, 2L, 3L).set().ofMaxSize(3))
                    .as(Standing::new);
        }

        static Arbitrary<Employer> employers() {
            return Combinators.combine(
                            Arbitraries.of("Kruinwijk", "Zandhove"),
                            Arbitraries.of(Organisation.Kind.class),
                            Arbitraries.of("Utrecht", "Drenthe", ""),
                            periods(),
                            periods().list().ofMaxSize(2))
                    .as(Employer::new);
        }

        static Arbitrary<Period> periods() {
            var days =
                    Arbitraries.integers().between(0, 60).map(START::plusDays).injectNull(0.3);
            return Combinators.combine(days, days).as(Period::new).filter(it -> !it.endsBeforeItStarts());
        }
    }
}
