package nl.bijeen.audience.web;

import static nl.bijeen.access.TestOffice.csrf;
import static nl.bijeen.people.TestPeople.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Association;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.audience.Audiences;
import nl.bijeen.audience.MemberRoles;
import nl.bijeen.audience.Strength;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.people.Memberships;
import nl.bijeen.people.Organisation;
import nl.bijeen.people.Position;
import nl.bijeen.people.Rule;
import nl.bijeen.people.Rule.Belonging;
import nl.bijeen.people.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class AudiencePagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    TestPeople people;

    @Autowired
    Memberships memberships;

    @Autowired
    Audiences audiences;

    @Autowired
    MemberRoles memberRoles;

    Association association;
    Staff editor;
    Event event;
    Organisation kruinwijk;

    @BeforeEach
    void announce() {
        association = office.association();
        editor = office.staff(association, Role.EDITOR);
        event = meetings.open(association.id(), "Themamiddag");
        kruinwijk = people.municipality(association.id(), "Gemeente Kruinwijk");
        memberships.begin(kruinwijk, LocalDate.of(2020, 1, 1), STAFF);
    }

    @Test
    void what_is_ticked_becomes_the_audience() throws Exception {
        var group = people.group(association.id(), "Themagroep");

        var saved = send(
                editor,
                "includes[0].belonging",
                "MEMBER",
                "includes[0].roles",
                "DIRECTOR",
                "includes[0].groups",
                group.token(),
                "strength",
                "STRICT",
                "act",
                "save");

        assertThat(saved.getStatus()).isEqualTo(303);
        var audience = audiences.of(event.id()).orElseThrow();
        var clause = audience.rule().includes().getFirst();
        assertThat(audience.strength()).isEqualTo(Strength.STRICT);
        assertThat(clause.roles()).isEqualTo(Set.of(Position.Role.DIRECTOR));
        assertThat(clause.belonging()).isEqualTo(Belonging.MEMBER);
        assertThat(clause.groups()).isEqualTo(Set.of(group.id()));
        assertThat(Jsoup.parse(page(editor).getContentAsString()).text())
                .contains("Voor directeuren bij leden uit de groep Themagroep.");
    }

    @Test
    void a_group_of_another_association_is_no_group_here() throws Exception {
        var theirs = people.group(office.association().id(), "Themagroep");

        send(
                editor,
                "includes[0].belonging",
                "ANY",
                "includes[0].groups",
                theirs.token(),
                "strength",
                "INFORMATION",
                "act",
                "save");

        assertThat(audiences
                        .of(event.id())
                        .orElseThrow()
                        .rule()
                        .includes()
                        .getFirst()
                        .groups())
                .isEmpty();
    }

    @Test
    void a_row_is_added_and_taken_away_and_nothing_is_saved_by_that() throws Exception {
        var added =
                Jsoup.parse(send(editor, "includes[0].belonging", "MEMBER", "strength", "STRICT", "act", "ADD excludes")
                        .getContentAsString());
        assertThat(added.select("fieldset.bijeen-clause")).hasSize(2);
        assertThat(added.select("[name='includes[0].belonging'] option[selected]")
                        .val())
                .isEqualTo("MEMBER");

        var taken = Jsoup.parse(send(editor, "includes[0].belonging", "MEMBER", "act", "REMOVE includes[0]")
                .getContentAsString());
        assertThat(taken.select("fieldset.bijeen-clause")).isEmpty();
        assertThat(taken.text()).contains("Voor niemand.");
        assertThat(audiences.of(event.id())).isEmpty();
    }

    /** What a browser sends without scripts: the fields of the form as they stand, and the button that was pressed. */
    @Test
    void the_form_works_with_nothing_but_its_own_fields_and_buttons() throws Exception {
        var page = Jsoup.parse(page(editor).getContentAsString());
        page.selectFirst("[name='includes[0].roles'][value=DIRECTOR]").attr("checked", true);
        page = Jsoup.parse(press(page, "ADD includes").getContentAsString());
        assertThat(page.select("[name='includes[0].roles'][checked]").eachAttr("value"))
                .containsExactly("DIRECTOR");
        page.selectFirst("[name='includes[1].roles'][value=ALDERMAN]").attr("checked", true);
        page = Jsoup.parse(press(page, "ADD excludes").getContentAsString());
        page = Jsoup.parse(press(page, "REMOVE excludes[0]").getContentAsString());
        page = Jsoup.parse(press(page, "look").getContentAsString());
        assertThat(page.text()).contains("Voor directeuren. En ook voor wethouders.");
        page.selectFirst("[name=strength][value=STRICT]").attr("checked", true);
        page.selectFirst("[name=strength][value=INFORMATION]").removeAttr("checked");

        assertThat(press(page, "save").getStatus()).isEqualTo(303);

        var audience = audiences.of(event.id()).orElseThrow();
        assertThat(audience.strength()).isEqualTo(Strength.STRICT);
        assertThat(audience.rule().includes())
                .extracting(Rule.Clause::roles)
                .containsExactly(Set.of(Position.Role.DIRECTOR), Set.of(Position.Role.ALDERMAN));
    }

    private MockHttpServletResponse press(Document page, String act) throws Exception {
        var form = (FormElement) page.selectFirst("form:has([name=act][value='" + act + "'])");
        assertThat(form.attr("method")).isEqualTo("post");
        assertThat(form.attr("action")).isEqualTo(path());
        assertThat(form.select("[name=act][value='" + act + "']").last().attr("type"))
                .isEqualTo("submit");
        var fields = new ArrayList<String>();
        for (var field : form.formData())
            if (!field.key().equals("_csrf")) fields.addAll(List.of(field.key(), field.value()));
        fields.addAll(List.of("act", act));
        return send(editor, fields.toArray(String[]::new));
    }

    @Test
    void the_page_asks_the_database_no_more_for_three_people_than_for_one() throws Exception {
        people.at(kruinwijk, "Anna", "anna@kruinwijk.example", Position.Role.DIRECTOR);
        send(editor, "includes[0].belonging", "MEMBER", "strength", "STRICT", "act", "save");
        var one = Statements.of(() -> page(editor));
        people.at(kruinwijk, "Bram", "bram@kruinwijk.example", Position.Role.DIRECTOR);
        people.at(kruinwijk, "Carl", "carl@kruinwijk.example", Position.Role.DIRECTOR);

        assertThat(Statements.of(() -> page(editor))).isEqualTo(one);
        assertThat(page(editor).getContentAsString()).contains("horen 3 mensen erbij");
    }

    @Test
    void staff_of_another_association_find_no_such_meeting() throws Exception {
        var neighbour = office.editor();

        assertThat(page(neighbour).getStatus()).isEqualTo(404);
        assertThat(send(neighbour, "includes[0].belonging", "ANY", "strength", "STRICT", "act", "save")
                        .getStatus())
                .isEqualTo(404);
        assertThat(audiences.of(event.id())).isEmpty();
    }

    @Test
    void a_reader_may_not_see_who_is_in_which_group() throws Exception {
        assertThat(page(office.staff(association, Role.READER)).getStatus()).isEqualTo(403);
    }

    @Test
    void only_administrators_say_who_counts_as_a_member() throws Exception {
        var path = "/bureau/instellingen/leden";
        var administrator = office.staff(association, Role.ADMINISTRATOR);
        assertThat(mvc.perform(post(path).with(office.as(editor)).with(csrf()).param("roles", "ALDERMAN"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);

        assertThat(mvc.perform(post(path).with(office.as(administrator)).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        mvc.perform(post(path).with(office.as(administrator)).with(csrf()).param("roles", "ALDERMAN"));

        assertThat(memberRoles.of(association.id())).isEqualTo(Set.of(Position.Role.ALDERMAN));
        assertThat(memberRoles.of(office.association().id()))
                .isEqualTo(Set.of(Position.Role.DIRECTOR, Position.Role.MANAGER));
    }

    private MockHttpServletResponse page(Staff staff) throws Exception {
        return mvc.perform(get(path()).with(office.as(staff))).andReturn().getResponse();
    }

    private MockHttpServletResponse send(Staff staff, String... fields) throws Exception {
        var request = post(path()).with(office.as(staff)).with(csrf());
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return mvc.perform(request).andReturn().getResponse();
    }

    private String path() {
        return "/bureau/bijeenkomsten/" + event.slug() + "/doelgroep";
    }
}
