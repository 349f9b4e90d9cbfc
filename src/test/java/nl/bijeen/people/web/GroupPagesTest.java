package nl.bijeen.people.web;

import static nl.bijeen.access.TestOffice.csrf;
import static nl.bijeen.people.Position.Role.DIRECTOR;
import static nl.bijeen.people.TestPeople.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.people.GroupMembers;
import nl.bijeen.people.Groups;
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
class GroupPagesTest {

    private static final String LIST = "/bureau/mensen/groepen";

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    TestPeople people;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    Associations associations;

    private Staff staff;

    @BeforeEach
    void atTheOffice() {
        staff = office.editor();
    }

    @Test
    void a_group_is_made_filled_emptied_and_removed() throws Exception {
        var kruinwijk = people.municipality(staff.association(), "Gemeente Kruinwijk");
        var zoe = people.at(kruinwijk, "Zoë Gündoğan", "zoe@kruinwijk.example", DIRECTOR);
        people.person(staff.association(), "Bram Smit", "bram@elders.example");

        var made = send(post(LIST + "/nieuw").param("name", "Netwerk schulden").param("about", "Vier keer per jaar"));
        var address = String.valueOf(made.getHeader("Location"));
        var choice = open(address + "/toevoegen?zoek=gundogan");
        assertThat(choice.select("form[method=post] label").text()).isEqualTo("Zoë Gündoğan");
        assertThat(choice.select("form[method=post] .bijeen-choice").text()).contains("Directeur, Gemeente Kruinwijk");

        send(post(address + "/toevoegen").param("persoon", zoe.token()));
        assertThat(open(address).select("tbody tr th").text()).isEqualTo("Zoë Gündoğan");
        assertThat(open(address + "/toevoegen")
                        .select("form[method=post] label")
                        .text())
                .isEqualTo("Bram Smit");
        assertThat(open(LIST).select("tbody tr").text()).isEqualTo("Netwerk schulden 1 Vier keer per jaar");

        send(post(address + "/uithalen").param("persoon", zoe.token()));
        assertThat(open(address).select("tbody tr")).isEmpty();

        send(post(address + "/verwijderen"));
        assertThat(open(LIST).select("tbody tr")).isEmpty();
    }

    @Test
    void adding_nobody_is_a_mistake_and_a_name_that_is_taken_too() throws Exception {
        people.person(staff.association(), "Bram Smit", "bram@elders.example");
        var network = people.group(staff.association(), "Netwerk schulden");

        var nobody = send(post(Addresses.group(network) + "/toevoegen").param("zoek", "bram"));
        assertThat(nobody.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(nobody.getContentAsString());
        assertThat(page.select(".bijeen-summary a").eachAttr("href")).containsExactly("#persoon");
        assertThat(page.select("#zoek").val()).isEqualTo("bram");

        var taken = send(post(LIST + "/nieuw").param("name", "netwerk SCHULDEN"));
        assertThat(taken.getStatus()).isEqualTo(422);
        assertThat(taken.getContentAsString()).contains("Er is al een groep met deze naam.");
        assertThat(send(post(LIST + "/nieuw")).getStatus()).isEqualTo(422);
    }

    @Test
    void a_persons_groups_are_chosen_on_their_own_page() throws Exception {
        var zoe = people.person(staff.association(), "Zoë", "zoe@kruinwijk.example");
        var debts = people.group(staff.association(), "Netwerk schulden", zoe);
        var poverty = people.group(staff.association(), "Themagroep armoede");
        var choose = Addresses.person(zoe) + "/groepen";

        assertThat(open(choose).select("input[checked]").eachAttr("value")).containsExactly(debts.token());
        send(post(choose).param("groep", poverty.token()));

        assertThat(members.lists(zoe)).containsExactly(poverty);
        assertThat(open(Addresses.person(zoe)).select("main").text()).contains("Groepen Themagroep armoede");
        send(post(choose));
        assertThat(members.lists(zoe)).isEmpty();
    }

    @Test
    void lists_ask_the_database_as_often_for_three_as_for_one() throws Exception {
        var zoe = people.person(staff.association(), "Zoë", "zoe@kruinwijk.example");
        var bram = people.person(staff.association(), "Bram", "bram@kruinwijk.example");
        var carl = people.person(staff.association(), "Carl", "carl@kruinwijk.example");
        var network = people.group(staff.association(), "Netwerk schulden", zoe);
        var page = Addresses.group(network);
        var own = Addresses.person(zoe);
        var one = statements(LIST) + statements(page) + statements(page + "/toevoegen") + statements(own);

        people.group(staff.association(), "Tweede", zoe);
        people.group(staff.association(), "Derde", zoe);
        members.join(network, bram, STAFF);
        members.join(network, carl, STAFF);

        assertThat(statements(LIST) + statements(page) + statements(page + "/toevoegen") + statements(own))
                .isEqualTo(one);
    }

    @Test
    void a_reader_sees_groups_and_changes_nothing() throws Exception {
        var zoe = people.person(staff.association(), "Zoë", "zoe@kruinwijk.example");
        var page = Addresses.group(people.group(staff.association(), "Netwerk schulden", zoe));
        staff = office.staff(associations.get(staff.association()), Role.READER);

        assertThat(open(page).select("main form, main .utrecht-button")).isEmpty();
        assertThat(open(page).select("tbody tr").text()).isEqualTo("Zoë");
        assertThat(send(post(page + "/uithalen").param("persoon", zoe.token())).getStatus())
                .isEqualTo(403);
    }

    @Test
    void groups_of_another_association_are_not_there() throws Exception {
        var zoe = people.person(staff.association(), "Zoë", "zoe@kruinwijk.example");
        var page = Addresses.group(people.group(staff.association(), "Netwerk schulden", zoe));
        staff = office.editor();
        var own = people.group(staff.association(), "Eigen groep");

        for (var path : new String[] {"", "/wijzigen", "/verwijderen", "/toevoegen"})
            assertThat(answer(get(page + path)).getStatus()).as(path).isEqualTo(404);
        assertThat(send(post(page + "/wijzigen").param("name", "X")).getStatus())
                .isEqualTo(404);
        assertThat(send(post(page + "/verwijderen")).getStatus()).isEqualTo(404);
        assertThat(send(post(page + "/toevoegen").param("persoon", zoe.token())).getStatus())
                .isEqualTo(404);
        assertThat(send(post(page + "/uithalen").param("persoon", zoe.token())).getStatus())
                .isEqualTo(404);
        assertThat(send(post(Addresses.group(own) + "/toevoegen").param("persoon", zoe.token()))
                        .getStatus())
                .isEqualTo(404);
        for (var path : new String[] {"/groepen", "/brieven", "/journaal"})
            assertThat(answer(get(Addresses.person(zoe) + path)).getStatus())
                    .as(path)
                    .isEqualTo(404);
        assertThat(send(post(Addresses.person(zoe) + "/groepen").param("groep", own.token()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(open(LIST).select("tbody tr").text()).startsWith("Eigen groep");
    }

    private int statements(String path) throws Exception {
        return Statements.of(() -> open(path));
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
