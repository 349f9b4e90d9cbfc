package nl.bijeen.people.web;

import static nl.bijeen.people.Position.Role.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.people.Group;
import nl.bijeen.people.GroupMembers;
import nl.bijeen.people.Groups;
import nl.bijeen.people.TestPeople;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class ListPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    TestPeople people;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    Staff staff;
    Group group;

    @BeforeEach
    void atTheOffice() {
        staff = office.editor();
        var kruinwijk = people.municipality(staff.association(), "Gemeente Kruinwijk");
        var zoe = people.at(kruinwijk, "Zoë Gündoğan", "zoe@kruinwijk.example", DIRECTOR);
        people.person(staff.association(), "Bram Smit", "bram@kruinwijk.example");
        group = ((Groups.Saved.Done) groups.add(staff.association(), "G40", "", staff.actor())).group();
        members.join(group, zoe, staff.actor());
    }

    @Test
    void the_list_on_the_screen_is_the_list_in_the_file() throws Exception {
        var page = Jsoup.parse(answer("/bureau/mensen?zoek=zoe").getContentAsString());
        var address = page.select("main a[href*=mensen.csv]").attr("href");

        var file = answer(address);

        assertThat(address).isEqualTo("/bureau/mensen/mensen.csv?zoek=zoe");
        assertThat(file.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"mensen.csv\"");
        assertThat(file.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(file.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"Zoë Gündoğan\";\"zoe@kruinwijk.example\"", "\"Directeur\"", "\"G40\"")
                .doesNotContain("Bram");
    }

    @Test
    void every_list_comes_in_both_kinds() throws Exception {
        for (var list : lists()) {
            assertThat(answer(list + ".csv").getContentType()).startsWith("text/csv");
            var xlsx = answer(list + ".xlsx");
            assertThat(xlsx.getContentType()).contains("spreadsheetml");
            assertThat(xlsx.getContentAsByteArray()).startsWith('P', 'K');
        }
    }

    @Test
    void a_list_asks_the_database_as_often_for_three_as_for_one() throws Exception {
        var one = Statements.of(() -> answer("/bureau/mensen/mensen.csv?zoek=zoe"));

        assertThat(Statements.of(() -> answer("/bureau/mensen/mensen.csv"))).isEqualTo(one);
    }

    @Test
    void readers_take_no_lists_along() throws Exception {
        staff = office.staff(associations.get(staff.association()), Role.READER);

        for (var list : lists()) assertThat(answer(list + ".csv").getStatus()).isEqualTo(403);
        assertThat(answer("/bureau/mensen").getContentAsString()).doesNotContain("mensen.csv");
    }

    @Test
    void another_association_gets_its_own_lists_only() throws Exception {
        staff = office.editor();

        assertThat(answer(Addresses.group(group) + "/leden.csv").getStatus()).isEqualTo(404);
        assertThat(answer("/bureau/mensen/mensen.csv").getContentAsString()).doesNotContain("kruinwijk");
        assertThat(answer("/bureau/mensen/organisaties/organisaties.csv").getContentAsString())
                .doesNotContain("Kruinwijk");
    }

    private java.util.List<String> lists() {
        return java.util.List.of(
                "/bureau/mensen/mensen", "/bureau/mensen/organisaties/organisaties", Addresses.group(group) + "/leden");
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return web.perform(get(path).with(office.as(staff))).andReturn().getResponse();
    }
}
