package nl.bijeen.people;

import static nl.bijeen.people.Position.Role.ALDERMAN;
import static nl.bijeen.people.Position.Role.DIRECTOR;
import static nl.bijeen.people.TestPeople.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.TestOffice;
import nl.bijeen.database.AssociationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BijeenTest
class DirectoryTest {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 24);

    @Autowired
    TestOffice office;

    @Autowired
    TestPeople people;

    @Autowired
    Positions positions;

    @Autowired
    Memberships memberships;

    @Autowired
    Merges merges;

    @Autowired
    Directory directory;

    AssociationId house;

    @BeforeEach
    void found() {
        house = office.association().id();
    }

    @Test
    void people_are_found_by_name_address_or_organisation_whatever_the_accents() {
        var kruinwijk = people.municipality(house, "Gemeente Krûinwijk");
        people.at(kruinwijk, "Zoë Gündoğan", "z.g@kruinwijk.example", DIRECTOR);
        people.person(house, "Bram Smit", "bram@elders.example");

        assertThat(names("zoe gund")).containsExactly("Zoë Gündoğan");
        assertThat(names("KRUINWIJK smit")).isEmpty();
        assertThat(names("kruinwijk zoë")).containsExactly("Zoë Gündoğan");
        assertThat(names("bram@elders")).containsExactly("Bram Smit");
        assertThat(names("")).containsExactly("Bram Smit", "Zoë Gündoğan");
        assertThat(names("%")).hasSize(2);
    }

    @Test
    void one_typing_mistake_is_forgiven_where_nothing_fits_exactly() {
        var kruinwijk = people.municipality(house, "Gemeente Krûinwijk");
        people.at(kruinwijk, "Zoë Gündoğan", "z.g@kruinwijk.example", DIRECTOR);
        people.person(house, "Bram Jansen", "bram@elders.example");
        people.person(house, "Carl Janssen", "carl@elders.example");

        assertThat(names("gundogna")).containsExactly("Zoë Gündoğan");
        assertThat(names("kruniwijk zoe")).containsExactly("Zoë Gündoğan");
        assertThat(names("jansen")).containsExactly("Bram Jansen");
        assertThat(names("jannsen")).containsExactly("Bram Jansen", "Carl Janssen");
        assertThat(names("ruinwik")).isEmpty();
        assertThat(names("zoo")).isEmpty();
        assertThat(names("e.ders")).isEmpty();
        assertThat(directory
                        .persons(house, Directory.Sought.by("jannsen"), TODAY, 1)
                        .exact())
                .isFalse();
        assertThat(directory
                        .persons(house, Directory.Sought.by("jansen"), TODAY, 1)
                        .exact())
                .isTrue();
        assertThat(directory
                        .organisations(house, "gemente kruinwijk", null, TODAY, 1)
                        .items())
                .extracting(it -> it.organisation().name())
                .containsExactly("Gemeente Krûinwijk");
    }

    @Test
    void who_did_something_and_does_nothing_any_more_is_told_apart() {
        var kruinwijk = people.municipality(house, "Gemeente Kruinwijk");
        var zoe = people.at(kruinwijk, "Zoë", "zoe@kruinwijk.example", DIRECTOR);
        people.person(house, "Bram", "bram@elders.example");
        positions.add(zoe, new Positions.Held(kruinwijk, ALDERMAN, "", Period.ALWAYS), STAFF);
        var both = positions.of(zoe);

        assertThat(positions.end(zoe, both.getFirst(), TODAY.minusDays(1), STAFF))
                .isTrue();
        assertThat(left()).isEmpty();
        assertThat(positions.end(zoe, both.getLast(), TODAY.minusDays(1), STAFF))
                .isTrue();
        assertThat(left()).containsExactly("Zoë");
    }

    @Test
    void a_filter_looks_at_what_people_do_now() {
        var kruinwijk = people.municipality(house, "Gemeente Kruinwijk");
        var zandhove = people.municipality(house, "Gemeente Zandhove");
        var zoe = people.at(kruinwijk, "Zoë", "zoe@kruinwijk.example", DIRECTOR);
        people.at(zandhove, "Bram", "bram@zandhove.example", ALDERMAN);
        var before = positions.of(zoe).getFirst();
        var over = new Period(null, TODAY.minusDays(1));
        positions.change(zoe, before, new Positions.Held(kruinwijk, DIRECTOR, "", over), STAFF);
        positions.add(zoe, new Positions.Held(zandhove, DIRECTOR, "", Period.from(TODAY)), STAFF);

        assertThat(found("", kruinwijk, null)).isEmpty();
        assertThat(found("", zandhove, null)).containsExactly("Bram", "Zoë");
        assertThat(found("", zandhove, DIRECTOR)).containsExactly("Zoë");
        assertThat(found("", null, ALDERMAN)).containsExactly("Bram");
        assertThat(found("kruinwijk", null, null)).containsExactly("Zoë");
    }

    @Test
    void organisations_are_found_by_name_and_by_membership() {
        var kruinwijk = people.municipality(house, "Gemeente Kruinwijk");
        people.municipality(house, "Gemeente Zandhove");
        memberships.begin(kruinwijk, TODAY, STAFF);
        people.at(kruinwijk, "Zoë", "zoe@kruinwijk.example", DIRECTOR);

        var members = directory.organisations(house, "", true, TODAY, 1);

        assertThat(members.items()).containsExactly(new Directory.OrganisationLine(kruinwijk, true, 1));
        assertThat(directory
                        .organisations(house, "", true, TODAY.minusDays(1), 1)
                        .items())
                .isEmpty();
        assertThat(directory.organisations(house, "zand", null, TODAY, 1).total())
                .isEqualTo(1);
    }

    @Test
    void a_long_list_comes_in_pages_that_count_everybody() {
        for (var i = 0; i <= Directory.LENGTH; i++) people.person(house, "Persoon " + i, i + "@veel.example");

        assertThat(directory.persons(house, Directory.Sought.by(""), TODAY, 1).items())
                .hasSize(Directory.LENGTH);
        assertThat(directory.persons(house, Directory.Sought.by(""), TODAY, 2).items())
                .hasSize(1);
        assertThat(directory.persons(house, Directory.Sought.by(""), TODAY, 2).total())
                .isEqualTo(Directory.LENGTH + 1);
    }

    @Test
    void somebody_who_was_entered_twice_is_found_by_either_address() {
        var zoe = people.person(house, "Zoë", "zoe@kruinwijk.example");
        var again = people.person(house, "Zoë G", "z-g@thuis.example");
        merges.merge(again, zoe, zoe.profile(), STAFF);

        assertThat(names("z-g@thuis")).containsExactly("Zoë");
        assertThat(names("zoe@kruin")).containsExactly("Zoë");
    }

    private List<String> left() {
        return directory.persons(house, Directory.Sought.by(""), TODAY, 1).items().stream()
                .filter(Directory.PersonLine::left)
                .map(it -> it.person().name())
                .toList();
    }

    private List<String> names(String words) {
        return found(words, null, null);
    }

    private List<String> found(String words, Organisation at, Position.Role role) {
        var sought = new Directory.Sought(words, at == null ? null : at.token(), role, null, null);
        return directory.persons(house, sought, TODAY, 1).items().stream()
                .map(it -> it.person().name())
                .toList();
    }
}
