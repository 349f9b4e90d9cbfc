package nl.bijeen.people.web;

import static nl.bijeen.access.TestOffice.csrf;
import static nl.bijeen.people.Position.Role.ALDERMAN;
import static nl.bijeen.people.Position.Role.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.people.Groups;
import nl.bijeen.people.Rule;
import nl.bijeen.people.Rule.Belonging;
import nl.bijeen.people.Rule.Clause;
import nl.bijeen.people.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BijeenTest
class RuledGroupPagesTest {

    private static final String LIST = "/bureau/mensen/groepen";
    private static final String NEW = LIST + "/regel";

    private static final Rule DIRECTORS =
            new Rule(List.of(new Clause(Set.of(DIRECTOR), Belonging.ANY, Set.of(), Set.of(), Set.of())), List.of());

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    TestPeople people;

    @Autowired
    Groups groups;

    @Autowired
    Associations associations;

    private Staff staff;

    @BeforeEach
    void atTheOffice() {
        staff = office.editor();
        var kruinwijk = people.municipality(staff.association(), "Gemeente Kruinwijk");
        people.at(kruinwijk, "Zoë Gündoğan", "zoe@kruinwijk.example", DIRECTOR);
        people.at(kruinwijk, "Bram Smit", "bram@kruinwijk.example", ALDERMAN);
    }

    @Test
    void a_rule_is_ticked_looked_at_saved_and_changed() throws Exception {
        assertThat(open(LIST).select("a[href$=/groepen/regel]")).hasSize(1);
        assertThat(open(NEW).select("main").text()).contains("Voor iedereen.").contains("horen 2 mensen erbij");

        var looked = page(send(directors(NEW).param("act", "look")));
        assertThat(looked.select("#name").val()).isEqualTo("Directeuren");
        assertThat(looked.select("main").text())
                .contains("Voor directeuren.")
                .contains("Zo is het als je dit opslaat.");
        assertThat(looked.select("tbody tr th").text()).isEqualTo("Zoë Gündoğan");
        assertThat(groups.all(staff.association())).isEmpty();

        var address = String.valueOf(send(directors(NEW).param("act", "save")).getHeader("Location"));
        var change = open(address).select("a[href*=/groepen/regel/]").attr("href");
        assertThat(open(address).select("main").text()).contains("Voor directeuren.");
        assertThat(open(address).select("tbody tr th").text()).isEqualTo("Zoë Gündoğan");
        assertThat(open(LIST).select("tbody tr").text()).isEqualTo("Directeuren 1 houdt zichzelf bij");

        var row = page(send(directors(change).param("act", "ADD excludes")));
        assertThat(row.select("fieldset.bijeen-clause")).hasSize(2);
        send(post(change)
                .param("name", "Iedereen")
                .param("includes[0].belonging", "ANY")
                .param("act", "save"));
        assertThat(open(LIST).select("tbody tr").text()).isEqualTo("Iedereen 2 houdt zichzelf bij");
    }

    @Test
    void the_group_says_of_anybody_why_or_why_not() throws Exception {
        var address = Addresses.group(people.group(staff.association(), "Directeuren", DIRECTORS));

        assertThat(open(address + "?zoek=zoe").select("#waarom ~ ul").text())
                .contains("Hoort erbij")
                .contains("Is directeur bij Gemeente Kruinwijk.");
        assertThat(open(address + "?zoek=bram").select("#waarom ~ ul").text())
                .contains("Hoort er niet bij")
                .contains("Gevraagd wordt: directeur.");
    }

    @Test
    void a_persons_page_names_the_group_and_their_choice_of_lists_does_not() throws Exception {
        var directors = people.group(staff.association(), "Directeuren", DIRECTORS);
        var zoe = Addresses.person(people.person(staff.association(), "Carl", "carl@kruinwijk.example"));
        people.group(staff.association(), "Iedereen", Rule.FOR_EVERYBODY);

        assertThat(open(zoe).select("main").text()).contains("Iedereen (houdt zichzelf bij)");
        assertThat(open(zoe).select("main").text()).doesNotContain("Directeuren");
        assertThat(open(zoe + "/groepen").select("input[name=groep]")).isEmpty();
        assertThat(answer(get(Addresses.group(directors) + "/toevoegen")).getStatus())
                .isEqualTo(404);
        assertThat(answer(get(Addresses.rule(people.group(staff.association(), "Lijst"))))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_rule_that_asks_for_a_group_by_rule_is_refused_with_what_to_do() throws Exception {
        people.group(staff.association(), "Lijst");
        var ruled = people.group(staff.association(), "Directeuren", DIRECTORS);
        assertThat(open(NEW).select("[name='includes[0].groups']")).hasSize(1);

        var refused = send(post(NEW)
                .param("name", "Tweede")
                .param("includes[0].belonging", "ANY")
                .param("includes[0].groups", ruled.token())
                .param("act", "save"));

        assertThat(refused.getStatus()).isEqualTo(422);
        var page = page(refused);
        assertThat(page.select(".bijeen-summary a").attr("href")).isEqualTo("#includes-0-groups");
        assertThat(page.select("#includes-0-groups")).hasSize(1);
        assertThat(page.text()).contains("De groep Directeuren heeft zelf ook een regel.");
    }

    @Test
    void what_is_wrong_is_said_and_what_was_ticked_stays() throws Exception {
        people.group(staff.association(), "Bezet");

        var nameless = page(send(post(NEW)
                .param("includes[0].belonging", "MEMBER")
                .param("includes[0].roles", "ALDERMAN")
                .param("act", "save")));
        assertThat(nameless.select(".bijeen-summary a").attr("href")).isEqualTo("#name");
        assertThat(nameless.select("input[checked]").eachAttr("value")).containsExactly("ALDERMAN");

        var taken = send(post(NEW).param("name", "bezet").param("act", "save"));
        assertThat(taken.getStatus()).isEqualTo(422);
    }

    @Test
    void pages_ask_the_database_as_often_for_three_as_for_one() throws Exception {
        var address = Addresses.group(people.group(staff.association(), "Een", DIRECTORS));
        var one = Statements.of(() -> open(LIST)) + Statements.of(() -> open(address));

        people.group(staff.association(), "Twee", DIRECTORS);
        people.group(staff.association(), "Drie", Rule.FOR_EVERYBODY);
        var zandhove = people.municipality(staff.association(), "Gemeente Zandhove");
        people.at(zandhove, "Dirk", "dirk@zandhove.example", DIRECTOR);
        people.at(zandhove, "Eva", "eva@zandhove.example", DIRECTOR);

        assertThat(Statements.of(() -> open(LIST)) + Statements.of(() -> open(address)))
                .isEqualTo(one);
    }

    @Test
    void a_reader_sees_who_is_in_it_and_not_why_and_a_neighbour_sees_nothing() throws Exception {
        var directors = people.group(staff.association(), "Directeuren", DIRECTORS);
        var address = Addresses.group(directors);
        staff = office.staff(associations.get(staff.association()), Role.READER);
        assertThat(open(address).select("tbody tr th").text()).isEqualTo("Zoë Gündoğan");
        assertThat(open(address).select("#waarom, main .utrecht-button")).isEmpty();
        assertThat(answer(get(address + "?zoek=zoe")).getStatus()).isEqualTo(403);
        assertThat(answer(get(NEW)).getStatus()).isEqualTo(403);

        staff = office.editor();
        assertThat(answer(get(address)).getStatus()).isEqualTo(404);
        assertThat(answer(get(Addresses.rule(directors))).getStatus()).isEqualTo(404);
        assertThat(send(directors(Addresses.rule(directors)).param("act", "save"))
                        .getStatus())
                .isEqualTo(404);
    }

    private static MockHttpServletRequestBuilder directors(String path) {
        return post(path)
                .param("name", "Directeuren")
                .param("includes[0].belonging", "ANY")
                .param("includes[0].roles", "DIRECTOR");
    }

    private Document open(String path) throws Exception {
        var answer = answer(get(path));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return page(answer);
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder form) throws Exception {
        return answer(form.with(csrf()));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(office.as(staff))).andReturn().getResponse();
    }
}
