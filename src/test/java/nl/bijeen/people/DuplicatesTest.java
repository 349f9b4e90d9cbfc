package nl.bijeen.people;

import static nl.bijeen.people.Likeness.Reason.SAME_ADDRESS;
import static nl.bijeen.people.Likeness.Reason.SIMILAR_NAME;
import static nl.bijeen.people.Position.Role.DIRECTOR;
import static nl.bijeen.people.TestPeople.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.TestOffice;
import nl.bijeen.database.AssociationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BijeenTest
class DuplicatesTest {

    @Autowired
    TestOffice office;

    @Autowired
    TestPeople people;

    @Autowired
    Organisations organisations;

    @Autowired
    Duplicates duplicates;

    AssociationId house;
    Organisation kruinwijk;

    @BeforeEach
    void found() {
        house = office.association().id();
        kruinwijk = people.municipality(house, "Gemeente Kruinwijk");
    }

    @Test
    void who_reads_one_mailbox_under_two_domains_of_an_organisation_is_suggested() {
        var profile = new Organisation.Profile(
                kruinwijk.name(),
                Organisation.Kind.MUNICIPALITY,
                Organisation.Numbers.NONE,
                Organisation.Address.UNKNOWN,
                List.of("kruinwijk.example", "gemeentekruinwijk.example"),
                Period.ALWAYS);
        organisations.change(kruinwijk, profile, STAFF);
        var one = people.person(house, "Zoë", "zoe@kruinwijk.example");
        var other = people.person(house, "Z. Gündoğan", "zoe+werk@gemeentekruinwijk.example");
        people.person(house, "Zoë", "zoe@elders.example");

        assertThat(duplicates.suggested(house)).singleElement().satisfies(it -> {
            assertThat(it.reason()).isEqualTo(SAME_ADDRESS);
            assertThat(it.one().person()).isEqualTo(one);
            assertThat(it.other().person()).isEqualTo(other);
        });
    }

    @Test
    void who_has_nearly_the_same_name_at_one_organisation_is_suggested_until_they_are_told_apart() {
        var zandhove = people.municipality(house, "Gemeente Zandhove");
        var one = people.at(kruinwijk, "Zoë Gündoğan", "zoe@kruinwijk.example", DIRECTOR);
        var other = people.at(kruinwijk, "Z. Gundogan", "z.gundogan@kruinwijk.example", DIRECTOR);
        people.at(zandhove, "Zoe Gundogan", "zoe@zandhove.example", DIRECTOR);

        assertThat(duplicates.suggested(house)).singleElement().satisfies(it -> {
            assertThat(it.reason()).isEqualTo(SIMILAR_NAME);
            assertThat(it.one().organisations()).containsExactly("Gemeente Kruinwijk");
        });

        duplicates.tellApart(other, one);
        duplicates.tellApart(one, other);
        assertThat(duplicates.suggested(house)).isEmpty();
    }

    @Test
    void another_association_is_not_looked_at() {
        people.at(kruinwijk, "Zoë Gündoğan", "zoe@kruinwijk.example", DIRECTOR);
        people.at(kruinwijk, "Z. Gundogan", "z.gundogan@kruinwijk.example", DIRECTOR);

        assertThat(duplicates.suggested(office.association().id())).isEmpty();
    }
}
