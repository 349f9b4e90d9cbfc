package nl.bijeen.people;

import static nl.bijeen.people.TestPeople.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.TestOffice;
import nl.bijeen.database.AssociationId;
import nl.bijeen.journal.Journal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BijeenTest
class GroupsTest {

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
    Directory directory;

    @Autowired
    Journal journal;

    AssociationId house;

    @BeforeEach
    void found() {
        house = office.association().id();
    }

    @Test
    void a_person_is_in_a_group_once_until_they_leave() {
        var zoe = people.person(house, "Zoë", "zoe@kruinwijk.example");
        var network = people.group(house, "Netwerk schulden");

        assertThat(members.join(network, zoe, STAFF)).isTrue();
        assertThat(members.join(network, zoe, STAFF)).isFalse();
        assertThat(members.lists(zoe)).containsExactly(network);
        assertThat(members(network)).containsExactly("Zoë");

        assertThat(members.leave(network, zoe, STAFF)).isTrue();
        assertThat(members.leave(network, zoe, STAFF)).isFalse();
        assertThat(members.lists(zoe)).isEmpty();
        assertThat(members(network)).isEmpty();
    }

    @Test
    void groups_come_by_name_with_how_many_are_in_them() {
        var zoe = people.person(house, "Zoë", "zoe@kruinwijk.example");
        var bram = people.person(house, "Bram", "bram@kruinwijk.example");
        var second = people.group(house, "themagroep armoede", zoe, bram);
        var first = people.group(house, "Netwerk schulden", zoe);

        assertThat(groups.all(house)).containsExactly(first, second);
        assertThat(groups.sized(house)).containsExactly(new Groups.Sized(first, 1), new Groups.Sized(second, 2));
    }

    @Test
    void a_group_has_its_name_for_itself() {
        var network = people.group(house, "Netwerk schulden");
        var other = people.group(house, "Themagroep armoede");

        assertThat(groups.add(house, "NETWERK schulden", "", STAFF)).isEqualTo(new Groups.Saved.NameTaken(network));
        assertThat(groups.change(other, "netwerk schulden", "", STAFF)).isEqualTo(new Groups.Saved.NameTaken(network));
        assertThat(groups.find(house, other.token())).contains(other);
    }

    @Test
    void a_group_that_is_removed_leaves_its_persons_and_its_history() {
        var zoe = people.person(house, "Zoë", "zoe@kruinwijk.example");
        var network = people.group(house, "Netwerk schulden", zoe);

        groups.remove(network, STAFF);
        groups.remove(network, STAFF);

        assertThat(groups.all(house)).isEmpty();
        assertThat(members.lists(zoe)).isEmpty();
        assertThat(what(zoe.subject())).containsExactly("people.group_joined", "people.person_added");
        assertThat(what(network.subject())).containsExactly("people.group_removed", "people.group_added");
    }

    @Test
    void another_association_has_no_part_in_it() {
        var network = people.group(house, "Netwerk schulden");
        var neighbour = office.association().id();
        var stranger = people.person(neighbour, "Bram", "bram@elders.example");

        assertThat(members.join(network, stranger, STAFF)).isFalse();
        assertThat(members.lists(stranger)).isEmpty();
        assertThat(groups.find(neighbour, network.token())).isEmpty();
        assertThat(groups.named(neighbour, network.name())).isEmpty();
        assertThat(groups.all(neighbour)).isEmpty();
        assertThat(groups.sized(neighbour)).isEmpty();
        assertThat(directory
                        .persons(neighbour, Directory.Sought.in(network), TODAY, 1)
                        .items())
                .isEmpty();
    }

    private List<String> members(Group group) {
        return directory.persons(house, Directory.Sought.in(group), TODAY, 1).items().stream()
                .map(it -> it.person().name())
                .toList();
    }

    private List<String> what(String subject) {
        return journal.ofSubject(house, subject, 1).entries().stream()
                .map(it -> it.note().what())
                .toList();
    }
}
