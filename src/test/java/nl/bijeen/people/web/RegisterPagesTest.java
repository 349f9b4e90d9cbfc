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
import nl.bijeen.people.Organisation;
import nl.bijeen.people.Person;
import nl.bijeen.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Putting the register in order: who stands in it twice, and towns that go up in another. */
@BijeenTest
class RegisterPagesTest {

    private static final String DOUBLES = "/bureau/mensen/dubbelen";
    private static final String MERGER = "/bureau/mensen/organisaties/herindeling";

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    TestPeople people;

    @Autowired
    Associations associations;

    private Staff staff;
    private Desktop desktop;
    private Organisation kruinwijk;
    private Person zoe;
    private Person again;

    @BeforeEach
    void entered_twice() {
        staff = office.editor();
        desktop = new Desktop(web, office, staff);
        kruinwijk = people.municipality(staff.association(), "Gemeente Kruinwijk");
        zoe = people.at(kruinwijk, "Zoë Gündoğan", "zoe@kruinwijk.example", DIRECTOR);
        again = people.at(kruinwijk, "Z. Gündoğan", "z.gundogan@kruinwijk.example", ALDERMAN);
    }

    @Test
    void two_who_look_alike_are_compared_merged_and_parted_again() throws Exception {
        var list = desktop.open(DOUBLES);
        assertThat(list.select("[role=status]").text()).isEqualTo("1 paar lijkt op elkaar.");
        var pair = list.select("main a.utrecht-button").attr("href");
        assertThat(desktop.open(pair).select("fieldset")).hasSize(2);

        var merged = desktop.send(pair, "name", "one", "email", "other");
        var page = desktop.open(merged.location());
        assertThat(page.select("h1").text()).isEqualTo("Zoë Gündoğan");
        assertThat(page.select("main").text())
                .contains("Directeur", "Wethouder", "Ook bekend met: zoe@kruinwijk.example")
                .contains("Samengevoegd met Z. Gündoğan");
        assertThat(desktop.answer(Addresses.person(again)).location()).endsWith(Addresses.person(zoe));
        assertThat(desktop.open(DOUBLES).select("[role=status]").text()).isEqualTo("Niemand lijkt dubbel te staan.");

        var undo = page.select("a[href*=samengevoegd]").attr("href");
        assertThat(desktop.open(undo).select("main").text()).contains("worden weer twee mensen");
        desktop.send(undo);
        assertThat(desktop.open(Addresses.person(again)).select("h1").text()).isEqualTo("Z. Gündoğan");
        assertThat(desktop.answer(undo).status()).isEqualTo(404);
    }

    @Test
    void two_who_are_told_apart_are_not_asked_about_again() throws Exception {
        desktop.send(DOUBLES + "/" + zoe.token() + "/" + again.token() + "/verschillend");

        assertThat(desktop.open(DOUBLES).select("[role=status]").eachText())
                .containsExactly(
                        "Goed, dit zijn twee verschillende mensen. We vragen het niet nog eens.",
                        "Niemand lijkt dubbel te staan.");
    }

    @Test
    void somebodys_double_is_found_by_searching() throws Exception {
        var find = Addresses.person(zoe) + "/samenvoegen";

        assertThat(desktop.open(find).select("[role=status]")).isEmpty();
        assertThat(desktop.open(find + "?zoek=gundogan")
                        .select(".bijeen-list a[href*=dubbelen]")
                        .text())
                .isEqualTo("Vergelijk met Z. Gündoğan");
    }

    @Test
    void towns_go_up_in_a_new_one_after_a_look_at_what_happens() throws Exception {
        people.municipality(staff.association(), "Gemeente Zandhove");
        var form = new String[] {"ending[0]", "gemeente kruinwijk", "ending[1]", "Gemeente Zandhove"};

        var preview = desktop.send(
                with(post(MERGER), form).param("successor", "Gemeente Zandwijk").param("day", "2099-01-01"));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.page().text())
                .contains("2 mensen gaan over, met 2 functies.", "Wordt een nieuwe organisatie.");
        var again =
                desktop.send(with(post(MERGER), form).param("action", "more").param("successor", "Gemeente Zandwijk"));
        assertThat(again.page().select("[name^=ending]")).hasSize(3);

        var done = desktop.send(with(post(MERGER + "/doorvoeren"), form)
                .param("successor", "Gemeente Zandwijk")
                .param("day", "2099-01-01"));
        var page = desktop.open(done.location());
        assertThat(page.select("h1").text()).isEqualTo("Gemeente Zandwijk");
        assertThat(page.select("main").text()).contains("Ontstaan uit Gemeente Kruinwijk Gemeente Zandhove");
        assertThat(desktop.open(Addresses.organisation(kruinwijk))
                        .select("main")
                        .text())
                .contains("Opgegaan in Gemeente Zandwijk");

        var twice = desktop.send(with(post(MERGER + "/doorvoeren"), form)
                .param("successor", "Gemeente Zandwijk")
                .param("day", "2099-01-01"));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.page().text()).contains("Gemeente Kruinwijk is al opgegaan in een andere organisatie.");
    }

    @Test
    void a_merger_that_cannot_be_is_refused_field_by_field() throws Exception {
        assertThat(desktop.send(MERGER).mistakes()).isEqualTo("#ending-0 #successor #day");
        assertThat(desktop.send(MERGER, "ending[0]", "Nergenshuizen", "successor", "X", "day", "gisteren")
                        .mistakes())
                .isEqualTo("#ending-0 #day");
        assertThat(desktop.send(
                                MERGER,
                                "ending[0]",
                                "Gemeente Kruinwijk",
                                "successor",
                                "Gemeente Kruinwijk",
                                "day",
                                "2099-01-01")
                        .mistakes())
                .isEqualTo("#successor");
    }

    @Test
    void an_organisation_that_went_up_in_another_keeps_an_end() throws Exception {
        var form = new String[] {"ending[0]", "Gemeente Kruinwijk", "successor", "Gemeente Nieuw", "day", "2099-01-01"};
        desktop.send(with(post(MERGER + "/doorvoeren"), form));

        var answer = desktop.send(
                Addresses.organisation(kruinwijk) + "/wijzigen", "name", "Gemeente Kruinwijk", "kind", "MUNICIPALITY");

        assertThat(answer.mistakes()).isEqualTo("#until");
    }

    @Test
    void the_list_of_doubles_asks_the_database_as_often_for_three_as_for_one() throws Exception {
        var one = Statements.of(() -> desktop.open(DOUBLES));

        people.at(kruinwijk, "Anna Jansen", "anna@kruinwijk.example", DIRECTOR);
        people.at(kruinwijk, "A. Jansen", "a.jansen@kruinwijk.example", DIRECTOR);
        people.at(kruinwijk, "Anna Janssen", "anna.janssen@kruinwijk.example", DIRECTOR);

        assertThat(Statements.of(() -> desktop.open(DOUBLES))).isEqualTo(one);
    }

    @Test
    void a_reader_looks_and_changes_nothing() throws Exception {
        var pair = DOUBLES + "/" + zoe.token() + "/" + again.token();
        staff = office.staff(associations.get(staff.association()), Role.READER);
        desktop = new Desktop(web, office, staff);

        assertThat(desktop.open(DOUBLES).select("main a.utrecht-button")).isEmpty();
        assertThat(desktop.open(pair).select("main form")).isEmpty();
        assertThat(desktop.send(pair).status()).isEqualTo(403);
        assertThat(desktop.send(MERGER + "/doorvoeren").status()).isEqualTo(403);
    }

    @Test
    void another_association_sees_and_changes_nothing_of_it() throws Exception {
        var pair = DOUBLES + "/" + zoe.token() + "/" + again.token();
        var merged = desktop.send(pair);
        assertThat(merged.status()).isEqualTo(303);
        var undo = desktop.open(Addresses.person(zoe))
                .select("a[href*=samengevoegd]")
                .attr("href");
        staff = office.editor();
        desktop = new Desktop(web, office, staff);
        var own = people.person(staff.association(), "Eigen", "eigen@elders.example");

        assertThat(desktop.open(DOUBLES).select("[role=status]").text()).isEqualTo("Niemand lijkt dubbel te staan.");
        for (var path : new String[] {pair, undo, Addresses.person(again), Addresses.person(zoe) + "/samenvoegen"})
            assertThat(desktop.answer(path).status()).as(path).isEqualTo(404);
        for (var path :
                new String[] {pair, pair + "/verschillend", undo, DOUBLES + "/" + own.token() + "/" + zoe.token()})
            assertThat(desktop.send(path).status()).as(path).isEqualTo(404);
        assertThat(desktop.send(
                                MERGER + "/doorvoeren",
                                "ending[0]",
                                "Gemeente Kruinwijk",
                                "successor",
                                "Gemeente Kruinwijk",
                                "day",
                                "2099-01-01")
                        .mistakes())
                .isEqualTo("#ending-0");
    }

    private static MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder form, String... fields) {
        for (var i = 0; i < fields.length; i += 2) form.param(fields[i], fields[i + 1]);
        return form;
    }
}
