package nl.bijeen.people;

import static nl.bijeen.people.Position.Role.ALDERMAN;
import static nl.bijeen.people.Position.Role.DIRECTOR;
import static nl.bijeen.people.Rule.Belonging.ANY;
import static nl.bijeen.people.Rule.Belonging.MEMBER;
import static nl.bijeen.people.TestPeople.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.TestOffice;
import nl.bijeen.database.AssociationId;
import nl.bijeen.people.Rule.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@BijeenTest
class RulesTest {

    static final LocalDate DAY = LocalDate.of(2026, 9, 24);

    @Autowired
    TestOffice office;

    @Autowired
    TestPeople people;

    @Autowired
    Memberships memberships;

    @Autowired
    Standings standings;

    @Autowired
    Rules rules;

    @Autowired
    JdbcClient db;

    @Autowired
    JsonMapper json;

    AssociationId house;

    @BeforeEach
    void found() {
        house = office.association().id();
    }

    /** Each seed is another register; a failure names the seed, the rule and the day. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_whole_register_is_judged_as_each_person_is(long seed) {
        var random = new Random(seed);
        var register = new RandomRegister(random, db, json, house);
        for (var i = 0; i < 40; i++) {
            var rule = register.rule();
            var day = register.day();
            var alone = register.standings(day).entrySet().stream()
                    .filter(it -> rule.judge(it.getValue(), day).in())
                    .map(it -> it.getKey())
                    .toList();

            assertThat(rules.holding(house, rule, day))
                    .as("seed %d, %s on %s", seed, rule, day)
                    .extracting(Person::id)
                    .containsExactlyInAnyOrderElementsOf(alone);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void somebody_stands_as_the_register_says(long seed) {
        var register = new RandomRegister(new Random(seed), db, json, house);
        var day = register.day();

        register.standings(day).forEach((id, standing) -> {
            var person = new Person(id, house, "", new Person.Profile("", null, ""));
            var read = standings.of(person, day);
            assertThat(read.groups()).as("groups of %d", id).isEqualTo(standing.groups());
            assertThat(read.posts()).as("posts of %d", id).containsExactlyInAnyOrderElementsOf(standing.posts());
        });
    }

    @Test
    void people_are_told_by_name_and_counted_over_all_pages() {
        var kruinwijk = people.municipality(house, "Gemeente Kruinwijk");
        memberships.begin(kruinwijk, DAY, STAFF);
        people.at(kruinwijk, "Zoë", "zoe@kruinwijk.example", DIRECTOR);
        people.at(kruinwijk, "Bram", "bram@kruinwijk.example", ALDERMAN);
        people.at(people.municipality(house, "Gemeente Zandhove"), "Anna", "anna@zandhove.example", DIRECTOR);
        var members = only(new Clause(Set.of(), MEMBER, Set.of(), Set.of(), Set.of()));

        assertThat(rules.holding(house, members, DAY)).extracting(Person::name).containsExactly("Bram", "Zoë");
        assertThat(rules.count(house, members, DAY)).isEqualTo(2);
        assertThat(rules.count(house, members, DAY.minusDays(1))).isZero();
        assertThat(rules.page(house, members, DAY, 1).items().getFirst().jobs())
                .extracting(Directory.Job::role)
                .containsExactly(ALDERMAN);
    }

    @Test
    void a_reason_calls_a_group_by_its_name() {
        var zoe = people.person(house, "Zoë", "zoe@kruinwijk.example");
        var group = RandomRegister.group(db, house, "Themagroep inkomen", null);
        db.sql("insert into group_member values (?, ?)").params(group, zoe.id()).update();
        var rule = only(new Clause(Set.of(), ANY, Set.of(), Set.of(), Set.of(group)));

        assertThat(rules.judge(zoe, rule, DAY))
                .isEqualTo(
                        new Rule.Verdict.In(List.of(new Reason(Reason.What.IN_GROUP, List.of("Themagroep inkomen")))));
    }

    @Test
    void who_was_entered_twice_is_held_once_and_known_by_both_addresses() {
        var kruinwijk = people.municipality(house, "Gemeente Kruinwijk");
        var zoe = people.at(kruinwijk, "Zoë", "zoe@kruinwijk.example", DIRECTOR);
        var again = people.person(house, "Zoë G", "zoe@thuis.example");
        db.sql("update person set merged_into = ?, email = null where id = ?")
                .params(zoe.id(), again.id())
                .update();
        db.sql("insert into person_address values (?, ?, 'zoe@thuis.example')")
                .params(house.value(), zoe.id())
                .update();

        assertThat(rules.holding(house, Rule.FOR_EVERYBODY, DAY)).containsExactly(zoe);
        assertThat(standings
                        .at(house, Set.of("ZOE@thuis.example"), DAY)
                        .get("zoe@thuis.example")
                        .posts())
                .hasSize(1);
    }

    @Test
    void another_association_holds_nobody_of_ours_not_even_by_our_group() {
        var zoe = people.person(house, "Zoë", "zoe@kruinwijk.example");
        var group = RandomRegister.group(db, house, "Themagroep inkomen", null);
        db.sql("insert into group_member values (?, ?)").params(group, zoe.id()).update();
        var byGroup = only(new Clause(Set.of(), ANY, Set.of(), Set.of(), Set.of(group)));
        var neighbour = office.association().id();

        assertThat(rules.holding(neighbour, byGroup, DAY)).isEmpty();
        assertThat(rules.holding(neighbour, Rule.FOR_EVERYBODY, DAY)).isEmpty();
        assertThat(standings.at(neighbour, Set.of("zoe@kruinwijk.example"), DAY))
                .isEmpty();
    }

    @Test
    void many_people_cost_as_many_questions_as_one() throws Exception {
        var kruinwijk = people.municipality(house, "Gemeente Kruinwijk");
        people.at(kruinwijk, "Zoë", "zoe@kruinwijk.example", DIRECTOR);
        var one = Statements.of(() -> standings.at(house, Set.of("ZOE@kruinwijk.example"), DAY));
        people.at(kruinwijk, "Bram", "bram@kruinwijk.example", ALDERMAN);
        people.at(kruinwijk, "Anna", "anna@kruinwijk.example", ALDERMAN);
        var all = Set.of("zoe@kruinwijk.example", "bram@kruinwijk.example", "anna@kruinwijk.example");

        assertThat(Statements.of(() -> standings.at(house, all, DAY))).isEqualTo(one);
        assertThat(standings.at(house, all, DAY)).hasSize(3);
    }

    private static Rule only(Clause clause) {
        return new Rule(List.of(clause), List.of());
    }
}
