package nl.bijeen.people;

import static nl.bijeen.people.Reason.What.EVERYBODY;
import static nl.bijeen.people.Reason.What.EXCEPTED;
import static nl.bijeen.people.Reason.What.NOBODY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom something is for: everybody one of the includes holds for, unless one of the excludes does. Without includes it is
 * for nobody. The same rule asked of the whole register at once is {@link Rules#holding}.
 */
public record Rule(List<Clause> includes, List<Clause> excludes) {

    public static final Rule FOR_NOBODY = new Rule(List.of(), List.of());
    public static final Rule FOR_EVERYBODY = new Rule(List.of(Clause.ANYBODY), List.of());

    public Rule {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** Whether the organisation somebody works for is a member on the day. */
    public enum Belonging {
        ANY,
        MEMBER,
        NOT_MEMBER
    }

    /** What came of judging somebody, with what it rests on. */
    public sealed interface Verdict {

        List<Reason> reasons();

        record In(List<Reason> reasons) implements Verdict {

            public In {
                reasons = List.copyOf(reasons);
            }
        }

        record Out(List<Reason> reasons) implements Verdict {

            public Out {
                reasons = List.copyOf(reasons);
            }
        }

        default boolean in() {
            return this instanceof In;
        }
    }

    /**
     * Conditions that hold together; an empty set asks nothing. Role, belonging, kind and province must hold of one and the
     * same position on the day, so that an alderman of one town who was once a director elsewhere is no director. Groups
     * are of the person, whatever they do.
     *
     * @param groups ids of groups of the association; being in one of them is enough
     */
    public record Clause(
            Set<Position.Role> roles,
            Belonging belonging,
            Set<Organisation.Kind> kinds,
            Set<String> provinces,
            Set<Long> groups) {

        public static final Clause ANYBODY = new Clause(Set.of(), Belonging.ANY, Set.of(), Set.of(), Set.of());

        public Clause {
            roles = sorted(roles);
            kinds = sorted(kinds);
            provinces = sorted(provinces);
            groups = sorted(groups);
        }

        /** Whether it asks anything about where somebody works; if not, people without any work may fit too. */
        public boolean asksForPost() {
            return !roles.isEmpty() || belonging != Belonging.ANY || !kinds.isEmpty() || !provinces.isEmpty();
        }

        Verdict judge(Standing standing, LocalDate day) {
            var held = new ArrayList<Reason>();
            var missed = new ArrayList<Reason>();
            if (asksForPost()) {
                switch (Postings.nearest(this, standing, day)) {
                    case Verdict.In(var reasons) -> held.addAll(reasons);
                    case Verdict.Out(var reasons) -> missed.addAll(reasons);
                }
            }
            if (!groups.isEmpty()) {
                var shared = groups.stream().filter(standing.groups()::contains).toList();
                if (shared.isEmpty()) missed.add(Reason.groups(Reason.What.NOT_IN_GROUP, groups));
                else held.add(Reason.groups(Reason.What.IN_GROUP, shared));
            }
            if (!missed.isEmpty()) return new Verdict.Out(missed);
            return new Verdict.In(held.isEmpty() ? List.of(Reason.of(EVERYBODY)) : held);
        }

        private static <T extends Comparable<T>> Set<T> sorted(Collection<T> values) {
            return Collections.unmodifiableSortedSet(new TreeSet<>(values));
        }
    }

    /** Whether somebody who stands so is held on this day, and why. */
    public Verdict judge(Standing standing, LocalDate day) {
        if (includes.isEmpty()) return new Verdict.Out(List.of(Reason.of(NOBODY)));
        var verdicts = includes.stream().map(it -> it.judge(standing, day)).toList();
        var in = verdicts.stream().filter(Verdict::in).findFirst();
        if (in.isEmpty())
            return new Verdict.Out(verdicts.stream()
                    .flatMap(it -> it.reasons().stream())
                    .distinct()
                    .toList());
        return excludes.stream()
                .map(it -> it.judge(standing, day))
                .filter(Verdict::in)
                .findFirst()
                .<Verdict>map(it -> new Verdict.Out(Stream.concat(Stream.of(Reason.of(EXCEPTED)), it.reasons().stream())
                        .toList()))
                .orElseGet(in::get);
    }

    /** All clauses, those that include first. */
    public List<Clause> clauses() {
        return Stream.concat(includes.stream(), excludes.stream()).toList();
    }

    /** Whether it asks for a group, or makes an exception for one. */
    boolean names(long group) {
        return clauses().stream().anyMatch(it -> it.groups().contains(group));
    }

    /** The same rule when a group is no more. What asked only for that group holds nobody, and falls away. */
    public Rule without(long group) {
        return new Rule(without(includes, group), without(excludes, group));
    }

    private static List<Clause> without(List<Clause> clauses, long group) {
        return clauses.stream()
                .filter(it -> !it.groups().equals(Set.of(group)))
                .map(it -> new Clause(it.roles(), it.belonging(), it.kinds(), it.provinces(), rest(it.groups(), group)))
                .toList();
    }

    private static Set<Long> rest(Set<Long> groups, long group) {
        return groups.stream().filter(it -> it != group).collect(Collectors.toSet());
    }
}
