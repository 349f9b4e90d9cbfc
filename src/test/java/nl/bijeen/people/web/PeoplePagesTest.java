package nl.bijeen.people.web;

import static nl.bijeen.people.Position.Role.ALDERMAN;
import static nl.bijeen.people.Position.Role.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Desktop;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Persons;
import nl.bijeen.people.Positions;
import nl.bijeen.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class PeoplePagesTest {

    private static final String LIST = "/bureau/mensen";
    private static final String ORGANISATIONS = "/bureau/mensen/organisaties";

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    TestPeople people;

    @Autowired
    Associations associations;

    @Autowired
    Persons persons;

    @Autowired
    Positions positions;

    private Staff staff;
    private Desktop desktop;

    @BeforeEach
    void atTheOffice() {
        staff = office.editor();
        desktop = new Desktop(web, office, staff);
    }

    @Test
    void the_list_tells_what_people_do_and_where() throws Exception {
        var kruinwijk = people.municipality(staff.association(), "Gemeente Kruinwijk");
        people.at(kruinwijk, "Zoë Gündoğan", "zoe@kruinwijk.example", DIRECTOR);

        var list = desktop.open(LIST + "?zoek=gundogan");

        assertThat(list.select("[role=status]").text()).startsWith("1 persoon");
        assertThat(list.select("tbody tr").text())
                .isEqualTo("Zoë Gündoğan Directeur, Gemeente Kruinwijk zoe@kruinwijk.example");
    }

    @Test
    void lists_ask_the_database_as_often_for_three_as_for_one() throws Exception {
        var kruinwijk = people.municipality(staff.association(), "Gemeente Kruinwijk");
        people.at(kruinwijk, "Een", "een@kruinwijk.example", DIRECTOR);
        var one = statements(LIST) + statements(ORGANISATIONS) + statements(Addresses.organisation(kruinwijk));

        people.at(people.municipality(staff.association(), "Zandhove"), "Twee", "twee@z.example", ALDERMAN);
        people.at(kruinwijk, "Drie", "drie@kruinwijk.example", DIRECTOR);
        people.municipality(staff.association(), "Waterzande");
        var three = statements(LIST) + statements(ORGANISATIONS) + statements(Addresses.organisation(kruinwijk));

        assertThat(three).isEqualTo(one);
    }

    @Test
    void a_person_is_added_with_a_position() throws Exception {
        people.municipality(staff.association(), "Gemeente Kruinwijk");

        var answer = desktop.send(post(LIST + "/nieuw")
                .param("name", "Zoë Gündoğan")
                .param("email", "zoe@kruinwijk.example")
                .param("organisation", "gemeente kruinwijk")
                .param("role", "MANAGER")
                .param("title", "Manager inkomen")
                .param("since", "2024-03-01"));

        assertThat(answer.status()).isEqualTo(303);
        var page = desktop.open(answer.location());
        assertThat(page.select("h1").text()).isEqualTo("Zoë Gündoğan");
        assertThat(page.select("main .bijeen-list").text())
                .contains("Manager inkomen, Gemeente Kruinwijk", "Leidinggevende · sinds 1 maart 2024");
    }

    @Test
    void a_form_with_mistakes_keeps_what_was_typed_and_says_how_to_put_it_right() throws Exception {
        var answer = desktop.send(post(LIST + "/nieuw")
                .param("name", "")
                .param("email", "zoe@")
                .param("organisation", "Nergenshuizen")
                .param("since", "2024-03-01")
                .param("until", "2024-02-01"));

        assertThat(answer.status()).isEqualTo(422);
        var page = answer.page();
        assertThat(page.select(".bijeen-summary a").eachAttr("href"))
                .containsExactly("#name", "#email", "#organisation", "#role", "#until");
        assertThat(page.select("#organisation").val()).isEqualTo("Nergenshuizen");
        assertThat(page.select("#since").val()).isEqualTo("2024-03-01");
    }

    @Test
    void an_address_that_somebody_has_is_refused_with_their_name() throws Exception {
        var zoe = people.person(staff.association(), "Zoë", "zoe@kruinwijk.example");
        var bram = people.person(staff.association(), "Bram", "bram@kruinwijk.example");

        var answer =
                desktop.send(Addresses.person(bram) + "/wijzigen", "name", "Bram", "email", "zoe@kruinwijk.example");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("Dit e-mailadres hoort al bij Zoë.");
        assertThat(persons.at(staff.association(), new EmailAddress("zoe@kruinwijk.example")))
                .contains(zoe);
    }

    @Test
    void a_position_ends_on_the_day_that_is_filled_in_and_that_shows() throws Exception {
        var kruinwijk = people.municipality(staff.association(), "Gemeente Kruinwijk");
        var zoe = people.at(kruinwijk, "Zoë", "zoe@kruinwijk.example", DIRECTOR);
        var position = Addresses.person(zoe) + "/functies/"
                + positions.of(zoe).getFirst().token();

        assertThat(desktop.open(position + "/beeindigen").select("#day").val()).isNotEmpty();
        assertThat(desktop.send(position + "/beeindigen", "day", "31-12").status())
                .isEqualTo(422);
        desktop.send(position + "/beeindigen", "day", "2020-12-31");

        var page = desktop.open(Addresses.person(zoe));
        assertThat(page.select("main").text())
                .contains("Heeft geen functie meer. De laatste dag was 31 december 2020.", "Eerdere functies");
        assertThat(page.select("a[href$=beeindigen]")).isEmpty();
        assertThat(desktop.open(LIST).select("tbody tr").text()).contains("Geen functie meer");
        assertThat(desktop.send(position + "/beeindigen", "day", "2021-01-01").status())
                .isEqualTo(422);
    }

    @Test
    void a_reader_reads_and_changes_nothing() throws Exception {
        var zoe = people.person(staff.association(), "Zoë", "zoe@kruinwijk.example");
        assertThat(desktop.open(Addresses.person(zoe)).select("main a[href$=wijzigen]"))
                .hasSize(1);
        staff = office.staff(associations.get(staff.association()), Role.READER);
        desktop = new Desktop(web, office, staff);

        assertThat(desktop.open(Addresses.person(zoe)).select("main a[href$=wijzigen]"))
                .isEmpty();
        assertThat(desktop.open(LIST).select("main a[href$=nieuw]")).isEmpty();
        assertThat(desktop.send(Addresses.person(zoe) + "/wijzigen", "name", "Anders")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void people_of_another_association_are_not_there() throws Exception {
        var kruinwijk = people.municipality(staff.association(), "Gemeente Kruinwijk");
        var zoe = people.at(kruinwijk, "Zoë", "zoe@kruinwijk.example", DIRECTOR);
        staff = office.editor();
        desktop = new Desktop(web, office, staff);

        assertThat(desktop.answer(Addresses.person(zoe)).status()).isEqualTo(404);
        assertThat(desktop.answer(Addresses.organisation(kruinwijk)).status()).isEqualTo(404);
        assertThat(desktop.send(Addresses.person(zoe) + "/wijzigen", "name", "X")
                        .status())
                .isEqualTo(404);
        assertThat(desktop.send(Addresses.organisation(kruinwijk) + "/lidmaatschap", "day", "2024-01-01")
                        .status())
                .isEqualTo(404);
        assertThat(desktop.open(LIST).select("tbody tr")).isEmpty();
        assertThat(desktop.open(LIST + "?organisatie=" + kruinwijk.token()).select("tbody tr"))
                .isEmpty();
    }

    private int statements(String path) throws Exception {
        return Statements.of(() -> desktop.open(path));
    }
}
