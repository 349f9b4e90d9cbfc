package nl.bijeen.people;

import static nl.bijeen.people.TestPeople.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.TestOffice;
import nl.bijeen.database.AssociationId;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Directory.Sought;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BijeenTest
class PeopleListsTest {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 24);

    static final String LIST = """
            Naam;E-mailadres;Telefoonnummer;Organisatie;CBS-code;Functie;Groepen;Lid sinds;Functie sinds
            Zoë Gündoğan;zoe@kruinwijk.example;+31 6 1234 5678;Gemeente Kruinwijk;9101;Directeur "sociaal; domein";G40;1-1-2020;1-3-2024
            Zoë Gündoğan;zoe@kruinwijk.example;;Gemeente Zandhove;9102;Projectleider;Beleid, G40;;
            Bram Smit;;;Gemeente Kruinwijk;9101;Manager inkomen;;;
            """;

    @Autowired
    TestOffice office;

    @Autowired
    TestImports files;

    @Autowired
    PeopleLists lists;

    @Autowired
    Persons persons;

    AssociationId house;

    @BeforeEach
    void found() {
        house = office.association().id();
        files.imported(house, LIST.replace("\"sociaal; domein\"", "sociaal domein"));
    }

    @Test
    void what_goes_out_comes_back_in_without_a_change() {
        var people = new String(everybody().csv(), StandardCharsets.UTF_8);
        var organisations =
                new String(lists.organisations(house, "", null, TODAY).csv(), StandardCharsets.UTF_8);

        var again = files.checked(house, people);
        var places = files.checked(house, organisations);

        assertThat(again.count(ImportVerdict.Outcome.SAME)).isEqualTo(3);
        assertThat(places.count(ImportVerdict.Outcome.SAME)).isEqualTo(2);
    }

    @Test
    void every_column_that_goes_out_is_known_when_it_comes_in() {
        assertThat(ImportMapping.guess(everybody().header()).columns()).doesNotContainNull();
        assertThat(ImportMapping.guess(
                                lists.organisations(house, "", null, TODAY).header())
                        .columns())
                .doesNotContainNull();
    }

    @Test
    void only_those_that_are_looked_for_go_out() {
        assertThat(lists.persons(house, Sought.by("bram"), TODAY).rows())
                .containsExactly(List.of(
                        "Bram Smit", "", "", "Gemeente Kruinwijk", "Manager inkomen", "Leidinggevende", "", "", ""));
        assertThat(lists.organisations(house, "", true, TODAY).rows())
                .containsExactly(List.of("Gemeente Kruinwijk", "9101", "", "2020-01-01", ""));
        assertThat(lists.persons(office.association().id(), Sought.by(""), TODAY)
                        .rows())
                .isEmpty();
    }

    @Test
    void a_cell_never_becomes_a_formula() throws Exception {
        var profile = new Person.Profile("=HYPERLINK(\"https://elders.example\")", new EmailAddress("x@k.example"), "");
        persons.add(house, profile, STAFF);

        assertThat(new String(everybody().csv(), StandardCharsets.UTF_8))
                .contains("\"'=HYPERLINK(\"\"https://elders.example\"\")\"", "\"'+31 6 1234 5678\"");
        try (var book =
                new ReadableWorkbook(new ByteArrayInputStream(everybody().xlsx()))) {
            assertThat(book.getFirstSheet().read().get(1).getCell(0).getFormula())
                    .isNull();
        }
    }

    private nl.bijeen.view.Spreadsheet everybody() {
        return lists.persons(house, Sought.by(""), TODAY);
    }
}
