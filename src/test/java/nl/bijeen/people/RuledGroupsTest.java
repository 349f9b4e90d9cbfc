package nl.bijeen.people;

import static nl.bijeen.people.Position.Role.ALDERMAN;
import static nl.bijeen.people.Position.Role.DIRECTOR;
import static nl.bijeen.people.TestPeople.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.TestOffice;
import nl.bijeen.database.AssociationId;
import nl.bijeen.people.Rule.Belonging;
import nl.bijeen.people.Rule.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BijeenTest
class RuledGroupsTest {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 24);

    @Autowired
    TestOffice office;

    @Autowired
    TestPeople people;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    Rules rules;

    @Autowired
    PeopleLists lists;

    AssociationId house;
    Person zoe;
    Person bram;

    @BeforeEach
    void found() {
        house = office.association().id();
        var kruinwijk = people.municipality(house, "Gemeente Kruinwijk");
        zoe = people.at(kruinwijk, "Zoë", "zoe@kruinwijk.example", DIRECTOR);
        bram = people.at(kruinwijk, "Bram", "bram@kruinwijk.example", ALDERMAN);
    }

    @Test
    void it_holds_whoever_the_rule_holds_and_nobody_is_put_in_it() {
        var directors = people.group(house, "Directeuren", directors());

        assertThat(members.join(directors, bram, STAFF)).isFalse();
        assertThat(members.all(directors, TODAY)).containsExactly(zoe);
        assertThat(members.ids(house, directors.id(), TODAY)).containsExactly(zoe.id());
        assertThat(members.page(directors, TODAY, 1).total()).isEqualTo(1);
        assertThat(members.of(zoe, TODAY)).containsExactly(directors);
        assertThat(members.of(bram, TODAY)).isEmpty();
        assertThat(members.lists(zoe)).isEmpty();
        assertThat(lists.members(directors, TODAY).rows())
                .extracting(List::getFirst)
                .containsExactly("Zoë");
    }

    @Test
    void each_is_as_large_as_its_rule_says_also_when_that_is_nobody() {
        var listed = people.group(house, "Aaa", zoe, bram);
        var directors = people.group(house, "Directeuren", directors());
        var everybody = people.group(house, "Iedereen", Rule.FOR_EVERYBODY);
        var nobody = people.group(house, "Niemand", Rule.FOR_NOBODY);

        assertThat(groups.sized(house))
                .containsExactly(
                        new Groups.Sized(listed, 2),
                        new Groups.Sized(directors, 1),
                        new Groups.Sized(everybody, 2),
                        new Groups.Sized(nobody, 0));
    }

    @Test
    void a_rule_that_asks_for_such_a_group_holds_whom_that_holds() {
        var directors = people.group(house, "Directeuren", directors());

        assertThat(rules.holding(house, in(directors), TODAY)).containsExactly(zoe);
        assertThat(rules.judge(zoe, in(directors), TODAY).reasons())
                .containsExactly(new Reason(Reason.What.IN_GROUP, List.of("Directeuren")));
    }

    @Test
    void a_rule_of_a_group_asks_for_lists_and_never_for_a_group_by_rule_not_even_itself() {
        var list = people.group(house, "Lijst", bram);
        var first = people.group(house, "Eerste", in(list));

        assertThat(members.all(first, TODAY)).containsExactly(bram);
        assertThat(groups.addByRule(house, "Tweede", "", in(first), STAFF))
                .isEqualTo(new Groups.Saved.RuleOnRule(first));
        assertThat(groups.changeByRule(first, "Eerste", "", in(first), STAFF))
                .isEqualTo(new Groups.Saved.RuleOnRule(first));
        assertThat(groups.changeByRule(
                        first,
                        "Eerste",
                        "",
                        new Rule(List.of(Clause.ANYBODY), in(first).includes()),
                        STAFF))
                .isEqualTo(new Groups.Saved.RuleOnRule(first));
        assertThat(groups.find(house, first.token())).contains(first);
    }

    @Test
    void when_a_list_goes_the_rule_that_asked_for_it_holds_nobody_more() {
        var list = people.group(house, "Lijst", bram);
        var ruled = people.group(house, "Met regel", in(list));

        groups.remove(list, STAFF);

        var left = groups.find(house, ruled.token()).orElseThrow();
        assertThat(left.rule()).isEqualTo(Rule.FOR_NOBODY);
        assertThat(members.all(left, TODAY)).isEmpty();
    }

    @Test
    void another_association_has_no_part_in_it() {
        var directors = people.group(house, "Directeuren", directors());
        var neighbour = office.association().id();

        assertThat(members.ids(neighbour, directors.id(), TODAY)).isEmpty();
        assertThat(groups.sized(neighbour)).isEmpty();
        assertThat(rules.holding(neighbour, in(directors), TODAY)).isEmpty();
    }

    private static Rule directors() {
        return rule(new Clause(Set.of(DIRECTOR), Belonging.ANY, Set.of(), Set.of(), Set.of()));
    }

    private static Rule in(Group group) {
        return rule(new Clause(Set.of(), Belonging.ANY, Set.of(), Set.of(), Set.of(group.id())));
    }

    private static Rule rule(Clause clause) {
        return new Rule(List.of(clause), List.of());
    }
}
