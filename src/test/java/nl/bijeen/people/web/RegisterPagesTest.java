package nl.bijeen.people.web;

import static nl.bijeen.access.TestOffice.csrf;
import static nl.bijeen.people.Position.Role.ALDERMAN;
import static nl.bijeen.people.Position.Role.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.people.Organisation;
import nl.bijeen.people.Person;
import nl.bijeen.people.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
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
    private Organisation kruinwijk;
    private Person zoe;
    private Person again;

    @BeforeEach
    void entered_twice() {
        staff = office.editor();
        kruinwijk = people.municipality(staff.association(), "Gemeente Kruinwijk");
        zoe = people.at(kruinwijk, "Zoë Gündoğan", "zoe@kruinwijk.example", DIRECTOR);
        again = people.at(kruinwijk, "Z. Gündoğan", "z.gundogan@kruinwijk.example", ALDERMAN);
    }

    @Test
    void two_who_look_alike_are_compared_merged_and_parted_again() throws Exception {
        var list = open(DOUBLES);
        assertThat(list.select("[role=status]").text()).isEqualTo("1 paar lijkt op elkaar.");
        var pair = list.select("main a.utrecht-button").attr("href");
        assertThat(open(pair).select("fieldset")).hasSize(2);

        var merged = send(post(pair).param("name", "one").param("email", "other"));
        var page = open(String.valueOf(merged.getHeader("Location")));
        assertThat(page.select("h1").text()).isEqualTo("Zoë Gündoğan");
        assertThat(page.select("main").text())
                .contains("Directeur", "Wethouder", "Ook bekend met: zoe@kruinwijk.example")
                .contains("Samengevoegd met Z. Gündoğan");
        assertThat(answer(get(Addresses.person(again))).getHeader("Location")).endsWith(Addresses.person(zoe));
        assertThat(open(DOUBLES).select("[role=status]").text()).isEqualTo("Niemand lijkt dubbel te staan.");

        var undo = page.select("a[href*=samengevoegd]").attr("href");
        assertThat(open(undo).select("main").text()).contains("worden weer twee mensen");
        send(post(undo));
        assertThat(open(Addresses.person(again)).select("h1").text()).isEqualTo("Z. Gündoğan");
        assertThat(answer(get(undo)).getStatus()).isEqualTo(404);
    }

    @Test
    void two_who_are_told_apart_are_not_asked_about_again() throws Exception {
        send(post(DOUBLES + "/" + zoe.token() + "/" + again.token() + "/verschillend"));

        assertThat(open(DOUBLES).select("[role=status]").text()).isEqualTo("Niemand lijkt dubbel te staan.");
    }

    @Test
    void somebodys_double_is_found_by_searching() throws Exception {
        var find = Addresses.person(zoe) + "/samenvoegen";

        assertThat(open(find).select("[role=status]")).isEmpty();
        assertThat(open(find + "?zoek=gundogan")
                        .select(".bijeen-list a[href*=dubbelen]")
                        .text())
                .isEqualTo("Vergelijk met Z. Gündoğan");
    }

    @Test
    void towns_go_up_in_a_new_one_after_a_look_at_what_happens() throws Exception {
        people.municipality(staff.association(), "Gemeente Zandhove");
        var form = new String[] {"ending[0]", "gemeente kruinwijk", "ending[1]", "Gemeente Zandhove"};

        var preview = send(
                with(post(MERGER), form).param("successor", "Gemeente Zandwijk").param("day", "2099-01-01"));
        assertThat(preview.getStatus()).isEqualTo(200);
        assertThat(preview.getContentAsString())
                .contains("2 mensen gaan over, met 2 functies.", "Wordt een nieuwe organisatie.");
        var again = send(with(post(MERGER), form).param("action", "more").param("successor", "Gemeente Zandwijk"));
        assertThat(Jsoup.parse(again.getContentAsString()).select("[name^=ending]"))
                .hasSize(3);

        var done = send(with(post(MERGER + "/doorvoeren"), form)
                .param("successor", "Gemeente Zandwijk")
                .param("day", "2099-01-01"));
        var page = open(String.valueOf(done.getHeader("Location")));
        assertThat(page.select("h1").text()).isEqualTo("Gemeente Zandwijk");
        assertThat(page.select("main").text()).contains("Ontstaan uit Gemeente Kruinwijk Gemeente Zandhove");
        assertThat(open(Addresses.organisation(kruinwijk)).select("main").text())
                .contains("Opgegaan in Gemeente Zandwijk");

        var twice = send(with(post(MERGER + "/doorvoeren"), form)
                .param("successor", "Gemeente Zandwijk")
                .param("day", "2099-01-01"));
        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(twice.getContentAsString()).contains("Gemeente Kruinwijk is al opgegaan in een andere organisatie.");
    }

    @Test
    void a_merger_that_cannot_be_is_refused_field_by_field() throws Exception {
        assertThat(mistakes(send(post(MERGER)))).isEqualTo("#ending-0 #successor #day");
        assertThat(mistakes(send(post(MERGER)
                        .param("ending[0]", "Nergenshuizen")
                        .param("successor", "X")
                        .param("day", "gisteren"))))
                .isEqualTo("#ending-0 #day");
        assertThat(mistakes(send(post(MERGER)
                        .param("ending[0]", "Gemeente Kruinwijk")
                        .param("successor", "Gemeente Kruinwijk")
                        .param("day", "2099-01-01"))))
                .isEqualTo("#successor");
    }

    @Test
    void an_organisation_that_went_up_in_another_keeps_an_end() throws Exception {
        var form = new String[] {"ending[0]", "Gemeente Kruinwijk", "successor", "Gemeente Nieuw", "day", "2099-01-01"};
        send(with(post(MERGER + "/doorvoeren"), form));

        var answer = send(post(Addresses.organisation(kruinwijk) + "/wijzigen")
                .param("name", "Gemeente Kruinwijk")
                .param("kind", "MUNICIPALITY"));

        assertThat(mistakes(answer)).isEqualTo("#until");
    }

    @Test
    void the_list_of_doubles_asks_the_database_as_often_for_three_as_for_one() throws Exception {
        var one = Statements.of(() -> open(DOUBLES));

        people.at(kruinwijk, "Anna Jansen", "anna@kruinwijk.example", DIRECTOR);
        people.at(kruinwijk, "A. Jansen", "a.jansen@kruinwijk.example", DIRECTOR);
        people.at(kruinwijk, "Anna Janssen", "anna.janssen@kruinwijk.example", DIRECTOR);

        assertThat(Statements.of(() -> open(DOUBLES))).isEqualTo(one);
    }

    @Test
    void a_reader_looks_and_changes_nothing() throws Exception {
        var pair = DOUBLES + "/" + zoe.token() + "/" + again.token();
        staff = office.staff(associations.get(staff.association()), Role.READER);

        assertThat(open(DOUBLES).select("main a.utrecht-button")).isEmpty();
        assertThat(open(pair).select("main form")).isEmpty();
        assertThat(send(post(pair)).getStatus()).isEqualTo(403);
        assertThat(send(post(MERGER + "/doorvoeren")).getStatus()).isEqualTo(403);
    }

    @Test
    void another_association_sees_and_changes_nothing_of_it() throws Exception {
        var pair = DOUBLES + "/" + zoe.token() + "/" + again.token();
        var merged = send(post(pair));
        assertThat(merged.getStatus()).isEqualTo(303);
        var undo = open(Addresses.person(zoe)).select("a[href*=samengevoegd]").attr("href");
        staff = office.editor();
        var own = people.person(staff.association(), "Eigen", "eigen@elders.example");

        assertThat(open(DOUBLES).select("[role=status]").text()).isEqualTo("Niemand lijkt dubbel te staan.");
        for (var path : new String[] {pair, undo, Addresses.person(again), Addresses.person(zoe) + "/samenvoegen"})
            assertThat(answer(get(path)).getStatus()).as(path).isEqualTo(404);
        for (var path :
                new String[] {pair, pair + "/verschillend", undo, DOUBLES + "/" + own.token() + "/" + zoe.token()})
            assertThat(send(post(path)).getStatus()).as(path).isEqualTo(404);
        assertThat(mistakes(send(post(MERGER + "/doorvoeren")
                        .param("ending[0]", "Gemeente Kruinwijk")
                        .param("successor", "Gemeente Kruinwijk")
                        .param("day", "2099-01-01"))))
                .isEqualTo("#ending-0");
    }

    private static MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder form, String... fields) {
        for (var i = 0; i < fields.length; i += 2) form.param(fields[i], fields[i + 1]);
        return form;
    }

    private static String mistakes(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        return String.join(
                " ",
                Jsoup.parse(answer.getContentAsString())
                        .select(".bijeen-summary a")
                        .eachAttr("href"));
    }

    private Document open(String path) throws Exception {
        var answer = answer(get(path));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder form) throws Exception {
        return answer(form.with(csrf()));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(office.as(staff))).andReturn().getResponse();
    }
}
