package nl.bijeen.people;

import static nl.bijeen.people.Reason.What.A_MEMBER;
import static nl.bijeen.people.Reason.What.NOT_A_MEMBER;
import static nl.bijeen.people.Reason.What.NOT_THEN;
import static nl.bijeen.people.Reason.What.NO_POST;
import static nl.bijeen.people.Reason.What.OTHER_KIND;
import static nl.bijeen.people.Reason.What.OTHER_PROVINCE;
import static nl.bijeen.people.Reason.What.OTHER_ROLE;
import static nl.bijeen.people.Reason.What.WORKS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.bijeen.people.Rule.Clause;
import nl.bijeen.people.Rule.Verdict;
import nl.bijeen.people.Standing.Post;

/** Which of somebody's posts answers a clause best: the one that fits, or else the one of which the least is wrong. */
final class Postings {

    private Postings() {}

    static Verdict nearest(Clause clause, Standing standing, LocalDate day) {
        return standing.posts().stream()
                .filter(it -> it.heldOn(day))
                .map(it -> judged(clause, it, day))
                .min(Comparator.comparing(Verdict::in)
                        .reversed()
                        .thenComparingInt(it -> it.reasons().size()))
                .orElseGet(() -> absent(clause, standing));
    }

    private static Verdict judged(Clause clause, Post post, LocalDate day) {
        var missed = misses(clause, post, day);
        if (!missed.isEmpty()) {
            missed.addFirst(Reason.work(WORKS, post));
            return new Verdict.Out(missed);
        }
        return switch (clause.belonging()) {
            case ANY -> new Verdict.In(List.of(Reason.work(WORKS, post)));
            case MEMBER -> new Verdict.In(List.of(Reason.work(WORKS, post), Reason.at(A_MEMBER, post)));
            case NOT_MEMBER -> new Verdict.In(List.of(Reason.work(WORKS, post), Reason.at(NOT_A_MEMBER, post)));
        };
    }

    private static List<Reason> misses(Clause clause, Post post, LocalDate day) {
        var missed = new ArrayList<Reason>();
        var employer = post.employer();
        var member = employer.memberOn(day);
        if (!clause.roles().isEmpty() && !clause.roles().contains(post.role()))
            missed.add(Reason.of(OTHER_ROLE, clause.roles()));
        if (clause.belonging() == Rule.Belonging.MEMBER && !member) missed.add(Reason.at(NOT_A_MEMBER, post));
        if (clause.belonging() == Rule.Belonging.NOT_MEMBER && member) missed.add(Reason.at(A_MEMBER, post));
        if (!clause.kinds().isEmpty() && !clause.kinds().contains(employer.kind()))
            missed.add(Reason.of(OTHER_KIND, clause.kinds()));
        if (!clause.provinces().isEmpty() && !clause.provinces().contains(employer.province()))
            missed.add(Reason.of(OTHER_PROVINCE, clause.provinces()));
        return missed;
    }

    /** Who once did what is asked, or will, is told so: that is what staff would else look for. */
    private static Verdict absent(Clause clause, Standing standing) {
        return standing.posts().stream()
                .filter(it -> clause.roles().isEmpty() || clause.roles().contains(it.role()))
                .findFirst()
                .map(it -> new Verdict.Out(List.of(Reason.work(NOT_THEN, it))))
                .orElseGet(() -> new Verdict.Out(List.of(Reason.of(NO_POST))));
    }
}
