package nl.bijeen.people;

import static nl.bijeen.people.Position.Role.ALDERMAN;
import static nl.bijeen.people.Position.Role.DIRECTOR;
import static nl.bijeen.people.TestPeople.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.TestOffice;
import nl.bijeen.database.AssociationId;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Partings.Parted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BijeenTest
class MergesTest {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 24);

    @Autowired
    TestOffice office;

    @Autowired
    TestPeople people;

    @Autowired
    Persons persons;

    @Autowired
    Positions positions;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    Directory directory;

    @Autowired
    Standings standings;

    @Autowired
    Rules rules;

    @Autowired
    Merges merges;

    @Autowired
    Partings partings;

    @Autowired
    JdbcClient db;

    AssociationId house;
    Organisation kruinwijk;
    Person zoe;
    Person again;
    Group debts;
    Group poverty;

    @BeforeEach
    void entered_twice() {
        house = office.association().id();
        kruinwijk = people.municipality(house, "Gemeente Kruinwijk");
        zoe = people.at(kruinwijk, "Zoë Gündoğan", "zoe@kruinwijk.example", DIRECTOR);
        again = people.at(kruinwijk, "Z. Gündoğan", "z.gundogan@kruinwijk.example", DIRECTOR);
        positions.add(again, new Positions.Held(kruinwijk, ALDERMAN, "", Period.from(TODAY)), STAFF);
        debts = people.group(house, "Netwerk schulden", zoe, again);
        poverty = people.group(house, "Themagroep armoede", again);
    }

    @Test
    void all_of_the_one_moves_to_the_other_and_what_both_had_stays_once() {
        var left = merges.merge(again, zoe, zoe.profile(), STAFF).orElseThrow();

        assertThat(positions.of(left)).extracting(Position::role).containsExactlyInAnyOrder(DIRECTOR, ALDERMAN);
        assertThat(members.lists(left)).containsExactly(debts, poverty);
        assertThat(persons.find(house, again.token())).isEmpty();
        assertThat(persons.heir(house, again.token())).contains(left);
        assertThat(names()).containsExactly("Zoë Gündoğan");
    }

    @Test
    void the_address_that_is_not_kept_still_leads_to_them_and_to_nobody_else() {
        var kept = new Person.Profile("Zoë Gündoğan", again.profile().email(), "06 1");

        var left = merges.merge(again, zoe, kept, STAFF).orElseThrow();

        assertThat(left.profile()).isEqualTo(kept);
        assertThat(persons.at(house, new EmailAddress("ZOE@kruinwijk.example"))).contains(left);
        assertThat(standings.at(house, List.of("zoe@kruinwijk.example"), TODAY)).hasSize(1);
        assertThat(rules.holding(house, Rule.FOR_EVERYBODY, TODAY)).containsExactly(left);
        assertThat(persons.addresses(left))
                .containsExactly(again.profile().email(), zoe.profile().email());
        assertThat(persons.add(house, new Person.Profile("Nieuw", zoe.profile().email(), ""), STAFF))
                .isEqualTo(new Persons.Saved.AddressTaken(left));
    }

    @Test
    void undoing_it_restores_exactly_what_was() {
        var before = List.of(positions.of(zoe), positions.of(again), members.lists(zoe), members.lists(again));
        var left = merges.merge(
                        again, zoe, new Person.Profile("Anders", again.profile().email(), "06 1"), STAFF)
                .orElseThrow();

        var parted = partings.part(left, merges.of(left).getFirst().token(), STAFF);

        assertThat(parted).isEqualTo(new Parted.Done(again, zoe));
        assertThat(List.of(positions.of(zoe), positions.of(again), members.lists(zoe), members.lists(again)))
                .isEqualTo(before);
        assertThat(persons.addresses(zoe)).containsExactly(zoe.profile().email());
        assertThat(merges.of(zoe)).isEmpty();
    }

    @Test
    void undoing_it_keeps_what_was_changed_since() {
        var left = merges.merge(again, zoe, zoe.profile(), STAFF).orElseThrow();
        var renamed = new Person.Profile("Zoë Anders", left.profile().email(), "");
        persons.change(left, renamed, STAFF);
        members.leave(poverty, left, STAFF);

        partings.part(left, merges.of(left).getFirst().token(), STAFF);

        assertThat(persons.find(house, zoe.token()).orElseThrow().name()).isEqualTo("Zoë Anders");
        assertThat(members.lists(zoe)).containsExactly(debts);
        assertThat(members.lists(again)).containsExactly(debts, poverty);
    }

    @Test
    void of_two_mergings_the_last_is_undone_first() {
        var third = people.person(house, "Zo Gündoğan", "zo@elders.example");
        var left = merges.merge(again, zoe, zoe.profile(), STAFF).orElseThrow();
        var first = merges.of(left).getFirst().token();
        var last = merges.merge(left, third, third.profile(), STAFF).orElseThrow();

        assertThat(persons.heir(house, again.token())).contains(last);
        assertThat(partings.part(left, first, STAFF)).isEqualTo(new Parted.MergedOn());
        assertThat(persons.addresses(last))
                .containsExactlyInAnyOrder(
                        third.profile().email(),
                        zoe.profile().email(),
                        again.profile().email());

        partings.part(last, merges.of(last).getFirst().token(), STAFF);
        assertThat(persons.addresses(third)).containsExactly(third.profile().email());
        assertThat(persons.heir(house, again.token())).contains(zoe);
        assertThat(partings.part(left, first, STAFF)).isEqualTo(new Parted.Done(again, zoe));
    }

    @Test
    void after_thirty_days_it_stays_and_what_moved_is_wiped() {
        var left = merges.merge(again, zoe, zoe.profile(), STAFF).orElseThrow();
        var token = merges.of(left).getFirst().token();
        db.sql("update person_merge set merged_at = ? where token = ?")
                .params(OffsetDateTime.now(ZoneOffset.UTC).minusDays(31), token)
                .update();

        partings.wipe();

        assertThat(merges.of(left)).isEmpty();
        assertThat(partings.part(left, token, STAFF)).isEqualTo(new Parted.TooLate());
        assertThat(db.sql("select moved is null from person_merge where token = ?")
                        .param(token)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void it_is_done_once_and_never_with_somebody_of_another_association() {
        var stranger = people.person(office.association().id(), "Zoë", "zoe@kruinwijk.example");

        assertThat(merges.merge(stranger, zoe, zoe.profile(), STAFF)).isEmpty();
        assertThat(merges.merge(zoe, zoe, zoe.profile(), STAFF)).isEmpty();
        var left = merges.merge(again, zoe, zoe.profile(), STAFF).orElseThrow();
        assertThat(merges.merge(again, zoe, zoe.profile(), STAFF)).isEmpty();
        assertThat(partings.part(stranger, merges.of(left).getFirst().token(), STAFF))
                .isEqualTo(new Parted.TooLate());
    }

    private List<String> names() {
        return directory.persons(house, Directory.Sought.by(""), TODAY, 1).items().stream()
                .map(it -> it.person().name())
                .toList();
    }
}
