package nl.bijeen.audience;

import static nl.bijeen.people.Position.Role.ALDERMAN;
import static nl.bijeen.people.Position.Role.DIRECTOR;
import static nl.bijeen.people.Position.Role.MANAGER;
import static nl.bijeen.people.Position.Role.POLICY_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.bijeen.audience.Judge.Facts;
import nl.bijeen.event.EventId;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Employers.Known;
import nl.bijeen.people.Organisation.Kind;
import nl.bijeen.people.Period;
import nl.bijeen.people.Position.Role;
import nl.bijeen.people.Reason;
import nl.bijeen.people.Reason.What;
import nl.bijeen.people.Rule;
import nl.bijeen.people.Rule.Belonging;
import nl.bijeen.people.Rule.Clause;
import nl.bijeen.people.Standing;
import nl.bijeen.people.Standing.Employer;
import nl.bijeen.people.Standing.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JudgeTest {

    static final LocalDate DAY = LocalDate.of(2026, 9, 24);
    static final Contact ASK = new Contact("Bureau", new EmailAddress("bureau@beraad.example"));
    static final EmailAddress ZOE = new EmailAddress("zoe@kruinwijk.example");

    static final Employer KRUINWIJK =
            new Employer("Gemeente Kruinwijk", Kind.MUNICIPALITY, "", Period.ALWAYS, List.of(Period.from(DAY)));
    static final Employer ELDERS = new Employer("Gemeente Elders", Kind.MUNICIPALITY, "", Period.ALWAYS, List.of());

    static final Rule MEMBERS = members(Set.of());
    static final Rule LEADERS = members(Set.of(DIRECTOR, MANAGER));

    @Test
    void who_leads_at_a_member_is_a_member_and_the_others_there_are_its_employees() {
        assertThat(judge(MEMBERS, Strength.STRICT)
                        .of(says("Kruinwijk", DIRECTOR), known(KRUINWIJK))
                        .category())
                .isEqualTo(Category.MEMBER);
        assertThat(judge(MEMBERS, Strength.STRICT)
                        .of(says("Kruinwijk", ALDERMAN), known(KRUINWIJK))
                        .category())
                .isEqualTo(Category.EMPLOYEE_OF_MEMBER);
        assertThat(judge(MEMBERS, Strength.STRICT)
                        .of(says("Elders", DIRECTOR), known(ELDERS))
                        .category())
                .isEqualTo(Category.NON_MEMBER);
    }

    @Test
    void who_is_invited_from_outside_is_a_guest_and_always_welcome() {
        var guest = new Applicant(ZOE, "Elders", DIRECTOR, Proof.INVITATION);

        for (var strength : Strength.values()) {
            var eligible = judge(MEMBERS, strength).of(guest, known(ELDERS));
            assertThat(eligible.category()).isEqualTo(Category.GUEST);
            assertThat(eligible.proof()).isEqualTo(Proof.INVITATION);
            assertThat(eligible.admission()).isEqualTo(new Admission.Welcome());
        }
    }

    @Test
    void somebody_of_the_office_is_a_host() {
        var facts = new Facts(Standing.NONE, List.of(), true);

        var eligible = judge(MEMBERS, Strength.STRICT).of(says("", null), facts);

        assertThat(eligible.category()).isEqualTo(Category.HOST);
        assertThat(eligible.admission()).isEqualTo(new Admission.Welcome());
    }

    @Test
    void a_strict_meeting_refuses_with_the_reason_and_whom_to_ask() {
        var eligible = judge(LEADERS, Strength.STRICT).of(says("Kruinwijk", POLICY_OFFICER), known(KRUINWIJK));

        assertThat(eligible.admission())
                .isEqualTo(new Admission.Refused(
                        Strength.STRICT,
                        List.of(
                                new Reason(What.WORKS, List.of("POLICY_OFFICER", "Gemeente Kruinwijk")),
                                new Reason(What.OTHER_ROLE, List.of("DIRECTOR", "MANAGER"))),
                        ASK));
    }

    @Test
    void a_checked_meeting_lets_staff_look_whatever_somebody_says() {
        assertThat(judge(MEMBERS, Strength.CHECKED)
                        .of(says("Kruinwijk", DIRECTOR), known(KRUINWIJK))
                        .toBeChecked())
                .isTrue();
        assertThat(judge(MEMBERS, Strength.CHECKED)
                        .of(says("Elders", DIRECTOR), known(ELDERS))
                        .toBeChecked())
                .isTrue();
    }

    @Test
    void an_invited_only_meeting_refuses_also_whom_the_rule_holds() {
        assertThat(judge(MEMBERS, Strength.INVITED_ONLY)
                        .of(says("Kruinwijk", DIRECTOR), known(KRUINWIJK))
                        .admission())
                .isInstanceOf(Admission.Refused.class);
    }

    @ParameterizedTest
    @EnumSource(Strength.class)
    void whom_staff_enter_is_never_refused(Strength strength) {
        var entered = new Applicant(ZOE, "", null, Proof.SIGN_IN);

        assertThat(judge(LEADERS, strength).of(entered, known()).admission()).isEqualTo(new Admission.Welcome());
    }

    @Test
    void what_the_register_knows_counts_beside_what_is_said() {
        var director = new Standing(List.of(new Post(DIRECTOR, KRUINWIJK, Period.ALWAYS)), Set.of());
        var facts = new Facts(director, List.of(), false);

        var eligible = judge(LEADERS, Strength.STRICT).of(says("Sociale dienst", POLICY_OFFICER), facts);

        assertThat(eligible.admission()).isEqualTo(new Admission.Welcome());
        assertThat(eligible.category()).isEqualTo(Category.MEMBER);
    }

    @Test
    void a_refusal_tells_nothing_the_register_knows() {
        var elsewhere = new Standing(List.of(new Post(ALDERMAN, ELDERS, Period.ALWAYS)), Set.of(7L));
        var facts = new Facts(elsewhere, List.of(), false);

        var refused = (Admission.Refused) judge(LEADERS, Strength.STRICT)
                .of(says("Bakkerij", DIRECTOR), facts)
                .admission();

        assertThat(refused.reasons().toString()).contains("Bakkerij").doesNotContain("Elders", "ALDERMAN");
    }

    @Test
    void who_does_not_say_what_they_do_gets_the_benefit_of_the_doubt() {
        assertThat(judge(LEADERS, Strength.STRICT)
                        .of(says("Kruinwijk", null), known(KRUINWIJK))
                        .admission())
                .isEqualTo(new Admission.Welcome());
    }

    @Test
    void an_address_proves_only_where_its_end_is_of() {
        var answered = new Applicant(ZOE, "Kruinwijk", DIRECTOR, Proof.CONFIRMED_ADDRESS);
        var mailed = new Facts(Standing.NONE, List.of(new Known(KRUINWIJK, true, true)), false);
        var other = new Facts(
                Standing.NONE, List.of(new Known(KRUINWIJK, true, false), new Known(ELDERS, false, true)), false);

        assertThat(judge(MEMBERS, Strength.STRICT).of(answered, mailed).proof()).isEqualTo(Proof.CONFIRMED_ADDRESS);
        assertThat(judge(MEMBERS, Strength.STRICT).of(answered, other).proof()).isEqualTo(Proof.STATED);
        assertThat(judge(MEMBERS, Strength.STRICT)
                        .of(says("Kruinwijk", DIRECTOR), mailed)
                        .proof())
                .isEqualTo(Proof.STATED);
    }

    @Test
    void who_says_no_organisation_works_where_their_address_is_of() {
        var facts = new Facts(Standing.NONE, List.of(new Known(KRUINWIJK, false, true)), false);

        assertThat(judge(MEMBERS, Strength.STRICT).of(says("", DIRECTOR), facts).category())
                .isEqualTo(Category.MEMBER);
    }

    private static Judge judge(Rule rule, Strength strength) {
        return new Judge(new Audience(new EventId(1), rule, strength, null, null), DAY, Set.of(DIRECTOR, MANAGER), ASK);
    }

    private static Rule members(Set<Role> roles) {
        return new Rule(List.of(new Clause(roles, Belonging.MEMBER, Set.of(), Set.of(), Set.of())), List.of());
    }

    private static Applicant says(String organisation, Role role) {
        return new Applicant(ZOE, organisation, role, Proof.STATED);
    }

    private static Facts known(Employer... employers) {
        return new Facts(
                Standing.NONE,
                List.of(employers).stream()
                        .map(it -> new Known(it, true, false))
                        .toList(),
                false);
    }
}
