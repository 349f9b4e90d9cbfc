package nl.bijeen.people;

import static nl.bijeen.people.Organisation.Kind.MINISTRY;
import static nl.bijeen.people.Organisation.Kind.MUNICIPALITY;
import static nl.bijeen.people.Position.Role.ALDERMAN;
import static nl.bijeen.people.Position.Role.DIRECTOR;
import static nl.bijeen.people.Position.Role.MANAGER;
import static nl.bijeen.people.Position.Role.POLICY_OFFICER;
import static nl.bijeen.people.Rule.Belonging.ANY;
import static nl.bijeen.people.Rule.Belonging.MEMBER;
import static nl.bijeen.people.Rule.Belonging.NOT_MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.bijeen.people.Reason.What;
import nl.bijeen.people.Rule.Clause;
import nl.bijeen.people.Standing.Employer;
import nl.bijeen.people.Standing.Post;
import org.junit.jupiter.api.Test;

class RuleTest {

    static final LocalDate DAY = LocalDate.of(2026, 9, 24);
    static final Clause MEMBERS = new Clause(Set.of(), MEMBER, Set.of(), Set.of(), Set.of());
    static final Clause LEADERS = new Clause(Set.of(DIRECTOR, MANAGER), ANY, Set.of(), Set.of(), Set.of());
    static final Clause LEADERS_OF_MEMBERS =
            new Clause(Set.of(DIRECTOR, MANAGER), MEMBER, Set.of(), Set.of(), Set.of());

    static final Employer KRUINWIJK = new Employer(
            "Gemeente Kruinwijk", MUNICIPALITY, "Utrecht", Period.ALWAYS, List.of(Period.from(DAY.minusYears(1))));
    static final Employer ELDERS = new Employer("Ministerie van Elders", MINISTRY, "Drenthe", Period.ALWAYS, List.of());

    @Test
    void whoever_works_at_a_member_in_the_role_asked_for_is_held_and_the_reason_says_so() {
        var verdict = only(LEADERS_OF_MEMBERS).judge(at(KRUINWIJK, DIRECTOR), DAY);

        assertThat(verdict)
                .isEqualTo(new Rule.Verdict.In(List.of(
                        new Reason(What.WORKS, List.of("DIRECTOR", "Gemeente Kruinwijk")),
                        new Reason(What.A_MEMBER, List.of("Gemeente Kruinwijk")))));
    }

    @Test
    void all_that_is_asked_must_hold_of_the_same_position() {
        var alderman = new Post(ALDERMAN, KRUINWIJK, Period.ALWAYS);
        var director = new Post(DIRECTOR, ELDERS, Period.ALWAYS);

        var verdict = only(LEADERS_OF_MEMBERS).judge(new Standing(List.of(alderman, director), Set.of()), DAY);

        assertThat(verdict.in()).isFalse();
    }

    @Test
    void why_not_names_the_position_of_which_the_least_is_wrong() {
        var far = new Post(POLICY_OFFICER, ELDERS, Period.ALWAYS);
        var near = new Post(POLICY_OFFICER, KRUINWIJK, Period.ALWAYS);

        var verdict = only(LEADERS_OF_MEMBERS).judge(new Standing(List.of(far, near), Set.of()), DAY);

        assertThat(verdict.reasons())
                .containsExactly(
                        new Reason(What.WORKS, List.of("POLICY_OFFICER", "Gemeente Kruinwijk")),
                        new Reason(What.OTHER_ROLE, List.of("DIRECTOR", "MANAGER")));
    }

    @Test
    void a_position_that_ended_the_day_before_no_longer_counts() {
        var until = new Standing(List.of(new Post(DIRECTOR, KRUINWIJK, new Period(null, DAY.minusDays(1)))), Set.of());

        assertThat(only(LEADERS).judge(until, DAY.minusDays(1)).in()).isTrue();
        assertThat(only(LEADERS).judge(until, DAY).reasons())
                .containsExactly(new Reason(What.NOT_THEN, List.of("DIRECTOR", "Gemeente Kruinwijk")));
    }

    @Test
    void a_membership_counts_on_its_first_and_last_day() {
        var quarter = new Period(DAY, DAY.plusMonths(3));
        var member = new Employer("X", MUNICIPALITY, "", Period.ALWAYS, List.of(quarter));

        assertThat(only(MEMBERS).judge(at(member, ALDERMAN), DAY).in()).isTrue();
        assertThat(only(MEMBERS).judge(at(member, ALDERMAN), DAY.plusMonths(3)).in())
                .isTrue();
        assertThat(only(MEMBERS).judge(at(member, ALDERMAN), DAY.minusDays(1)).in())
                .isFalse();
        assertThat(only(MEMBERS)
                        .judge(at(member, ALDERMAN), DAY.plusMonths(3).plusDays(1))
                        .in())
                .isFalse();
    }

    @Test
    void nobody_works_for_an_organisation_that_is_no_more() {
        var merged =
                new Employer("X", MUNICIPALITY, "", new Period(null, DAY), List.of(Period.from(DAY.minusYears(9))));

        assertThat(only(MEMBERS).judge(at(merged, DIRECTOR), DAY).in()).isTrue();
        assertThat(only(MEMBERS).judge(at(merged, DIRECTOR), DAY.plusDays(1)).in())
                .isFalse();
    }

    @Test
    void an_exception_wins_and_is_named() {
        var rule = new Rule(List.of(MEMBERS), List.of(LEADERS));

        var verdict = rule.judge(at(KRUINWIJK, DIRECTOR), DAY);

        assertThat(rule.judge(at(KRUINWIJK, ALDERMAN), DAY).in()).isTrue();
        assertThat(verdict.in()).isFalse();
        assertThat(verdict.reasons().getFirst().what()).isEqualTo(What.EXCEPTED);
    }

    @Test
    void one_of_several_includes_is_enough() {
        var outsiders = new Clause(Set.of(), NOT_MEMBER, Set.of(MINISTRY), Set.of(), Set.of());

        assertThat(new Rule(List.of(MEMBERS, outsiders), List.of())
                        .judge(at(ELDERS, DIRECTOR), DAY)
                        .in())
                .isTrue();
    }

    @Test
    void a_group_is_of_the_person_whatever_they_do() {
        var group = new Clause(Set.of(), ANY, Set.of(), Set.of(), Set.of(7L));

        assertThat(only(group).judge(new Standing(List.of(), Set.of(7L)), DAY).in())
                .isTrue();
        assertThat(only(group).judge(at(KRUINWIJK, DIRECTOR), DAY).reasons())
                .containsExactly(new Reason(What.NOT_IN_GROUP, List.of("7")));
    }

    @Test
    void a_province_and_a_kind_are_of_the_organisation() {
        var clause = new Clause(Set.of(), ANY, Set.of(MUNICIPALITY), Set.of("Drenthe"), Set.of());

        assertThat(only(clause).judge(at(KRUINWIJK, DIRECTOR), DAY).reasons())
                .contains(new Reason(What.OTHER_PROVINCE, List.of("Drenthe")));
        assertThat(only(clause).judge(at(ELDERS, DIRECTOR), DAY).reasons())
                .contains(new Reason(What.OTHER_KIND, List.of("MUNICIPALITY")));
    }

    @Test
    void without_includes_it_is_for_nobody_and_without_conditions_for_everybody() {
        assertThat(Rule.FOR_NOBODY.judge(at(KRUINWIJK, DIRECTOR), DAY).in()).isFalse();
        assertThat(Rule.FOR_EVERYBODY.judge(Standing.NONE, DAY).in()).isTrue();
    }

    private static Rule only(Clause clause) {
        return new Rule(List.of(clause), List.of());
    }

    private static Standing at(Employer employer, Position.Role role) {
        return new Standing(List.of(new Post(role, employer, Period.ALWAYS)), Set.of());
    }
}
