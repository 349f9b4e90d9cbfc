package nl.bijeen.audience;

import static nl.bijeen.people.Position.Role.ALDERMAN;
import static nl.bijeen.people.Position.Role.DIRECTOR;
import static nl.bijeen.people.TestPeople.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Association;
import nl.bijeen.access.Role;
import nl.bijeen.access.TestOffice;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.journal.Journal;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Groups;
import nl.bijeen.people.Memberships;
import nl.bijeen.people.Position;
import nl.bijeen.people.Rule;
import nl.bijeen.people.Rule.Belonging;
import nl.bijeen.people.Rule.Clause;
import nl.bijeen.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BijeenTest
class AudiencesTest {

    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    static final Rule MEMBERS =
            new Rule(List.of(new Clause(Set.of(), Belonging.MEMBER, Set.of(), Set.of(), Set.of())), List.of());

    @Autowired
    TestOffice office;

    @Autowired
    TestPeople people;

    @Autowired
    Meetings meetings;

    @Autowired
    Audiences audiences;

    @Autowired
    MemberRoles memberRoles;

    @Autowired
    Memberships memberships;

    @Autowired
    Groups groups;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient db;

    Association association;
    AssociationId house;
    Event meeting;

    @BeforeEach
    void announce() {
        association = office.association();
        house = association.id();
        meeting = meetings.open(house, "Themamiddag");
    }

    @Test
    void a_meeting_is_for_whom_staff_said_and_the_journal_tells() {
        var audience = set(MEMBERS, Strength.STRICT);

        assertThat(audiences.of(meeting.id())).contains(audience);
        assertThat(journal.ofMeeting(house, meeting.id().value(), 1)
                        .entries()
                        .getFirst()
                        .note()
                        .what())
                .isEqualTo("audience.set");
    }

    @Test
    void nobody_is_judged_where_nobody_said_whom_it_is_for() {
        assertThat(audiences.judge(meeting, says("zoe@kruinwijk.example", "Kruinwijk", DIRECTOR)))
                .isEmpty();
    }

    @Test
    void an_organisation_is_known_by_its_name_with_or_without_gemeente_and_by_its_addresses() {
        var kruinwijk = people.municipality(house, "Gemeente Kruinwijk");
        memberships.begin(kruinwijk, LONG_AGO, STAFF);
        db.sql("update organisation set mail_domains = '{kruinwijk.example}' where id = ?")
                .param(kruinwijk.id())
                .update();
        set(MEMBERS, Strength.STRICT);

        assertThat(category(says("zoe@thuis.example", "kruinwijk", DIRECTOR))).isEqualTo(Category.MEMBER);
        assertThat(category(says("zoe@thuis.example", "Gemeente  Kruinwijk", DIRECTOR)))
                .isEqualTo(Category.MEMBER);
        assertThat(category(says("zoe@kruinwijk.example", "", DIRECTOR))).isEqualTo(Category.MEMBER);
        assertThat(category(says("zoe@thuis.example", "Elders", DIRECTOR))).isEqualTo(Category.NON_MEMBER);
    }

    @Test
    void who_says_the_name_of_a_town_that_was_merged_works_for_who_went_on() {
        var old = people.municipality(house, "Gemeente Kruinwijk");
        var merged = people.municipality(house, "Gemeente Nieuwland");
        memberships.begin(merged, LONG_AGO, STAFF);
        db.sql("update organisation set until = '2020-12-31', successor_id = ? where id = ?")
                .params(merged.id(), old.id())
                .update();
        set(MEMBERS, Strength.STRICT);

        assertThat(category(says("zoe@thuis.example", "Kruinwijk", DIRECTOR))).isEqualTo(Category.MEMBER);
    }

    @Test
    void an_association_chooses_who_counts_as_a_member() {
        var kruinwijk = people.municipality(house, "Gemeente Kruinwijk");
        memberships.begin(kruinwijk, LONG_AGO, STAFF);
        people.at(kruinwijk, "Wim", "wim@kruinwijk.example", ALDERMAN);
        set(MEMBERS, Strength.STRICT);
        var wim = says("WIM@kruinwijk.example", "", null);

        assertThat(category(wim)).isEqualTo(Category.EMPLOYEE_OF_MEMBER);
        memberRoles.set(office.staff(association, Role.ADMINISTRATOR), Set.of(ALDERMAN));
        assertThat(category(wim)).isEqualTo(Category.MEMBER);
    }

    @Test
    void the_register_of_another_association_counts_for_nothing() {
        var neighbour = office.association().id();
        var theirs = people.municipality(neighbour, "Gemeente Kruinwijk");
        memberships.begin(theirs, LONG_AGO, STAFF);
        people.at(theirs, "Zoë", "zoe@kruinwijk.example", DIRECTOR);
        set(MEMBERS, Strength.STRICT);

        assertThat(category(says("zoe@kruinwijk.example", "Gemeente Kruinwijk", DIRECTOR)))
                .isEqualTo(Category.NON_MEMBER);
    }

    @Test
    void many_are_judged_in_as_many_questions_as_one_and_each_by_themselves() throws Exception {
        var kruinwijk = people.municipality(house, "Gemeente Kruinwijk", "kruinwijk.example");
        memberships.begin(kruinwijk, LONG_AGO, STAFF);
        set(MEMBERS, Strength.STRICT);
        var zoe = says("zoe@kruinwijk.example", "", DIRECTOR);
        var jan = says("jan@bakkerij.example", "Bakkerij", DIRECTOR);
        var following = new Applicant(null, "Kruinwijk", null, Proof.STATED);

        assertThat(audiences.judge(meeting, List.of(jan, zoe, following, jan)).orElseThrow())
                .extracting(Eligibility::category)
                .containsExactly(
                        Category.NON_MEMBER, Category.MEMBER, Category.EMPLOYEE_OF_MEMBER, Category.NON_MEMBER);
        assertThat(Statements.of(() -> audiences.judge(meeting, List.of(jan, zoe, following, jan))))
                .isEqualTo(Statements.of(() -> audiences.judge(meeting, List.of(jan))));
    }

    @Test
    void a_group_that_goes_never_makes_an_audience_larger() {
        var group = people.group(house, "Themagroep");
        var kept = people.group(house, "Netwerk");
        set(
                new Rule(List.of(inGroups(group.id()), inGroups(group.id(), kept.id())), List.of(inGroups(group.id()))),
                Strength.INFORMATION);

        groups.remove(group, STAFF);

        assertThat(audiences.of(meeting.id()).orElseThrow().rule())
                .isEqualTo(new Rule(List.of(inGroups(kept.id())), List.of()));
    }

    @Test
    void who_refuses_names_somebody_to_ask() {
        set(MEMBERS, Strength.STRICT);

        var refused = (Admission.Refused) audiences
                .judge(meeting, says("jan@bakkerij.example", "Bakkerij", DIRECTOR))
                .orElseThrow()
                .admission();

        assertThat(refused.contact().email().value()).startsWith("bureau@");
    }

    private Audience set(Rule rule, Strength strength) {
        var audience = new Audience(meeting.id(), rule, strength, null, null);
        audiences.set(meeting, audience, STAFF);
        return audience;
    }

    private Category category(Applicant applicant) {
        return audiences.judge(meeting, applicant).orElseThrow().category();
    }

    private static Clause inGroups(Long... groups) {
        return new Clause(Set.of(), Belonging.ANY, Set.of(), Set.of(), Set.of(groups));
    }

    private static Applicant says(String address, String organisation, Position.Role role) {
        return new Applicant(new EmailAddress(address), organisation, role, Proof.STATED);
    }
}
