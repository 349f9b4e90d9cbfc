package nl.bijeen.people;

import static nl.bijeen.people.Position.Role.ALDERMAN;
import static nl.bijeen.people.Position.Role.DIRECTOR;
import static nl.bijeen.people.TestPeople.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.TestOffice;
import nl.bijeen.database.AssociationId;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.mail.EmailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BijeenTest
class PeopleTest {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 24);

    @Autowired
    TestOffice office;

    @Autowired
    TestPeople people;

    @Autowired
    Organisations organisations;

    @Autowired
    Persons persons;

    @Autowired
    Positions positions;

    @Autowired
    Memberships memberships;

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
    void one_mail_address_belongs_to_one_person_of_an_association() {
        var zoe = people.person(house, "Zoë Gündoğan", "zoe@kruinwijk.example");
        var again = new Person.Profile("Zo Anders", new EmailAddress("ZOE@kruinwijk.example"), "");

        assertThat(persons.add(house, again, STAFF)).isEqualTo(new Persons.Saved.AddressTaken(zoe));
        assertThat(persons.add(office.association().id(), again, STAFF)).isInstanceOf(Persons.Saved.Done.class);
    }

    @Test
    void people_without_an_address_are_as_many_as_there_are() {
        var unknown = new Person.Profile("Jan Smit", null, "");

        assertThat(persons.add(house, unknown, STAFF)).isInstanceOf(Persons.Saved.Done.class);
        assertThat(persons.add(house, unknown, STAFF)).isInstanceOf(Persons.Saved.Done.class);
    }

    @Test
    void changing_somebody_to_the_address_of_another_is_refused() {
        var zoe = people.person(house, "Zoë", "zoe@kruinwijk.example");
        var bram = people.person(house, "Bram", "bram@kruinwijk.example");

        var refused =
                persons.change(bram, new Person.Profile("Bram", zoe.profile().email(), ""), STAFF);

        assertThat(refused).isEqualTo(new Persons.Saved.AddressTaken(zoe));
        assertThat(persons.find(house, bram.token())).contains(bram);
    }

    @Test
    void an_organisation_has_its_name_for_itself() {
        var first = people.municipality(house, "Gemeente Kruinwijk");
        var same = Organisation.Profile.of("gemeente kruinwijk", Organisation.Kind.OTHER);

        assertThat(organisations.add(house, same, STAFF)).isEqualTo(new Organisations.Saved.NameTaken(first));
    }

    @Test
    void an_organisation_is_a_member_once_at_a_time() {
        var kruinwijk = people.municipality(house, "Gemeente Kruinwijk");

        assertThat(memberships.begin(kruinwijk, TODAY.minusYears(2), STAFF)).isTrue();
        assertThat(memberships.begin(kruinwijk, TODAY, STAFF)).isFalse();
        assertThat(memberships.end(kruinwijk, TODAY.minusYears(3), STAFF)).isFalse();
        assertThat(memberships.end(kruinwijk, TODAY, STAFF)).isTrue();
        assertThat(memberships.begin(kruinwijk, TODAY, STAFF)).isFalse();
        assertThat(memberships.begin(kruinwijk, TODAY.plusDays(1), STAFF)).isTrue();
        assertThat(memberships.of(kruinwijk))
                .containsExactly(Period.from(TODAY.plusDays(1)), new Period(TODAY.minusYears(2), TODAY));
    }

    @Test
    void a_position_does_not_end_before_it_begins_nor_later_than_it_ended() {
        var kruinwijk = people.municipality(house, "Gemeente Kruinwijk");
        var zoe = people.person(house, "Zoë", "zoe@kruinwijk.example");
        positions.add(zoe, new Positions.Held(kruinwijk, ALDERMAN, "", Period.from(TODAY)), STAFF);

        assertThat(positions.end(zoe, positions.of(zoe).getFirst(), TODAY.minusDays(1), STAFF))
                .isFalse();
        assertThat(positions.end(zoe, positions.of(zoe).getFirst(), TODAY, STAFF))
                .isTrue();
        assertThat(positions.end(zoe, positions.of(zoe).getFirst(), TODAY.plusDays(1), STAFF))
                .isFalse();
        assertThat(positions.of(zoe).getFirst().period()).isEqualTo(new Period(TODAY, TODAY));
    }

    @Test
    void another_association_finds_nobody() {
        var kruinwijk = people.municipality(house, "Gemeente Kruinwijk");
        var zoe = people.at(kruinwijk, "Zoë", "zoe@kruinwijk.example", DIRECTOR);
        var neighbour = office.association().id();

        assertThat(persons.find(neighbour, zoe.token())).isEmpty();
        assertThat(persons.at(neighbour, zoe.profile().email())).isEmpty();
        assertThat(organisations.find(neighbour, kruinwijk.token())).isEmpty();
        assertThat(organisations.named(neighbour, kruinwijk.name())).isEmpty();
        assertThat(organisations.existing(neighbour, TODAY)).isEmpty();
        assertThat(directory
                        .persons(neighbour, Directory.Sought.at(kruinwijk), TODAY, 1)
                        .items())
                .isEmpty();
        assertThat(directory.organisations(neighbour, "", null, TODAY, 1).items())
                .isEmpty();
    }

    @Test
    void every_change_stands_in_the_journal() {
        var kruinwijk = people.municipality(house, "Gemeente Kruinwijk");
        var zoe = people.at(kruinwijk, "Zoë", "zoe@kruinwijk.example", DIRECTOR);
        persons.change(zoe, new Person.Profile("Zoë Gündoğan", zoe.profile().email(), ""), STAFF);

        var entries = journal.ofSubject(house, zoe.subject(), 1).entries();

        assertThat(entries)
                .extracting(it -> it.note().what())
                .containsExactly("people.person_changed", "people.position_added", "people.person_added");
        assertThat(entries.getFirst().note().changes()).containsExactly(new Change("name", "Zoë", "Zoë Gündoğan"));
    }

    @Test
    void saving_without_a_change_leaves_no_trace() {
        var zoe = people.person(house, "Zoë", "zoe@kruinwijk.example");

        persons.change(zoe, zoe.profile(), STAFF);

        assertThat(journal.ofSubject(house, zoe.subject(), 1).entries()).hasSize(1);
    }
}
