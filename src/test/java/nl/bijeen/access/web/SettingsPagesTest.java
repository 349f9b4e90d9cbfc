package nl.bijeen.access.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.bijeen.BijeenTest;
import nl.bijeen.access.Association;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@BijeenTest
class SettingsPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Journal journal;

    Association association;
    Staff boss;

    @BeforeEach
    void anAssociation() {
        association = office.association();
        boss = office.staff(association, Role.ADMINISTRATOR);
    }

    @Test
    void what_is_saved_is_shown_and_noted() throws Exception {
        change("Nieuwe Naam", "#0b5351", "https://www.beraad.example").andExpect(status().isSeeOther());

        var changed = associations.get(association.id());
        assertThat(changed.name()).isEqualTo("Nieuwe Naam");
        assertThat(changed.website()).isEqualTo("https://www.beraad.example");
        assertThat(changed.slug()).isEqualTo(association.slug());
        assertThat(journal.ofAssociation(association.id(), 1)
                        .entries()
                        .getFirst()
                        .note()
                        .changes())
                .contains(
                        new Change("name", association.name(), "Nieuwe Naam"),
                        new Change("colour", "#154273", "#0b5351"));
        mvc.perform(get("/bureau/instellingen").with(office.as(boss)))
                .andExpect(content().string(containsString("value=\"Nieuwe Naam\"")));
    }

    @Test
    void a_colour_too_light_is_refused_and_the_contrast_named() throws Exception {
        change("Naam", "#777777", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("het contrast met wit is 4,47 op 1, en 4,5 op 1 is nodig")))
                .andExpect(content().string(containsString("value=\"#777777\"")));

        assertThat(associations.get(association.id())).isEqualTo(association);
    }

    @Test
    void a_website_is_one() throws Exception {
        for (var website : new String[] {"javascript:alert(1)", "www.beraad.example", "https://", "https://a b"}) {
            change("Naam", "#154273", website).andExpect(status().isUnprocessableContent());
        }
    }

    @Test
    void saving_without_a_change_notes_nothing() throws Exception {
        var before = journal.ofAssociation(association.id(), 1).entries().size();

        mvc.perform(post("/bureau/instellingen")
                        .param("name", association.name())
                        .param("email", association.email().value())
                        .param("colour", "#154273")
                        .with(office.as(boss))
                        .with(csrf()))
                .andExpect(status().isSeeOther());

        assertThat(journal.ofAssociation(association.id(), 1).entries()).hasSize(before);
    }

    private ResultActions change(String name, String colour, String website) throws Exception {
        return mvc.perform(post("/bureau/instellingen")
                .param("name", name)
                .param("email", "bureau@beraad.example")
                .param("phone", "070 123 45 67")
                .param("website", website)
                .param("about", "Eerste alinea.\r\n\r\nTweede alinea.")
                .param("colour", colour)
                .with(office.as(boss))
                .with(csrf()));
    }
}
