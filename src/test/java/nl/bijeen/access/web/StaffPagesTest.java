package nl.bijeen.access.web;

import static nl.bijeen.TestSurroundings.MAIL;
import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.bijeen.AtOnce;
import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Association;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.StaffMembers;
import nl.bijeen.access.StaffMembers.Outcome;
import nl.bijeen.access.TestOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@BijeenTest
class StaffPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    StaffMembers members;

    Association association;
    Staff boss;

    @BeforeEach
    void anAssociation() {
        association = office.association();
        boss = office.staff(association, Role.ADMINISTRATOR);
    }

    @Test
    void who_is_invited_works_here_and_gets_a_letter() throws Exception {
        var email = "nieuw@" + association.slug() + ".example";

        perform("", "name", "Ada Nieuw", "email", email, "role", "READER").andExpect(status().isSeeOther());

        assertThat(members.of(boss.association()))
                .anyMatch(it -> it.name().equals("Ada Nieuw") && it.role() == Role.READER);
        assertThat(MAIL.newest(email).getSubject()).contains(association.name());
    }

    @Test
    void nobody_is_invited_twice() throws Exception {
        var known = boss.email().value().toUpperCase(Locale.ROOT);

        perform("", "name", "Nog eens", "email", known, "role", "READER")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("werkt al bij jullie vereniging")))
                .andExpect(content().string(containsString("value=\"Nog eens\"")));
    }

    @Test
    void an_invitation_with_mistakes_comes_back_as_it_was() throws Exception {
        perform("", "name", "", "email", "geen adres", "role", "BAAS")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Vul de naam van deze persoon in.")))
                .andExpect(content().string(containsString("value=\"geen adres\"")))
                .andExpect(content().string(containsString("Kies een rol.")));
    }

    @Test
    void a_role_can_be_changed() throws Exception {
        var editor = office.staff(association, Role.EDITOR);

        perform("/rol", "medewerker", "" + editor.id(), "rol", "ADMINISTRATOR").andExpect(status().isSeeOther());

        assertThat(members.find(editor.id())).map(Staff::role).contains(Role.ADMINISTRATOR);
    }

    @Test
    void the_last_administrator_stays_one() throws Exception {
        office.staff(association, Role.EDITOR);

        perform("/rol", "medewerker", "" + boss.id(), "rol", "READER")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Er moet altijd een beheerder blijven")));
        perform("/verwijderen", "medewerker", "" + boss.id()).andExpect(status().isUnprocessableContent());

        assertThat(members.find(boss.id())).map(Staff::role).contains(Role.ADMINISTRATOR);
    }

    @Test
    void two_administrators_cannot_let_each_other_go_at_the_same_time() throws Exception {
        var other = office.staff(association, Role.ADMINISTRATOR);

        var outcomes = AtOnce.all(List.<Callable<Outcome>>of(
                () -> members.remove(boss, other.id()), () -> members.remove(other, boss.id())));

        assertThat(outcomes).containsExactlyInAnyOrder(Outcome.DONE, Outcome.LAST_ADMINISTRATOR);
        assertThat(members.of(association.id())).hasSize(1);
    }

    @Test
    void who_takes_their_own_rights_away_lands_on_the_front_page() throws Exception {
        office.staff(association, Role.ADMINISTRATOR);

        perform("/rol", "medewerker", "" + boss.id(), "rol", "EDITOR")
                .andExpect(header().string("Location", "/bureau"));
    }

    @Test
    void staff_of_another_association_are_out_of_reach() throws Exception {
        var stranger = office.staff(office.association(), Role.EDITOR);

        perform("/rol", "medewerker", "" + stranger.id(), "rol", "ADMINISTRATOR");
        perform("/verwijderen", "medewerker", "" + stranger.id());

        assertThat(members.find(stranger.id())).contains(stranger);
        mvc.perform(get("/bureau/medewerkers").with(office.as(boss)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(stranger.name()))));
    }

    @Test
    void the_list_asks_the_database_as_often_for_one_as_for_three() throws Exception {
        var door = office.as(boss);
        var one = Statements.of(() -> mvc.perform(get("/bureau/medewerkers").with(door)));
        office.staff(association, Role.EDITOR);
        office.staff(association, Role.READER);

        assertThat(Statements.of(() -> mvc.perform(get("/bureau/medewerkers").with(door))))
                .isEqualTo(one);
    }

    private ResultActions perform(String act, String... fields) throws Exception {
        var request = post("/bureau/medewerkers" + act).with(office.as(boss)).with(csrf());
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return mvc.perform(request);
    }
}
