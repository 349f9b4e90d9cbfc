package nl.bijeen.access;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import nl.bijeen.BijeenTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@BijeenTest
class BeginningsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Beginnings beginnings;

    @Autowired
    Associations associations;

    final String name = "Nieuw Beraad " + UUID.randomUUID();

    @Test
    void the_link_makes_an_association_and_signs_its_administrator_in() throws Exception {
        var link = beginnings.link();
        mvc.perform(get(link)).andExpect(status().isOk());

        var session = begin(link, "#154273")
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/bureau"))
                .andReturn()
                .getResponse()
                .getCookie("bijeen");

        assertThat(associations.bySlug(Slug.of(name))).isPresent();
        mvc.perform(get("/bureau/medewerkers").cookie(session))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Eva Begin")));
    }

    @Test
    void the_link_works_once() throws Exception {
        var link = beginnings.link();
        begin(link, "#154273").andExpect(status().isSeeOther());

        mvc.perform(get(link)).andExpect(status().isNotFound());
        begin(link, "#154273").andExpect(status().isNotFound());
    }

    @Test
    void a_new_link_makes_the_one_before_it_void() throws Exception {
        var old = beginnings.link();
        beginnings.link();

        mvc.perform(get(old)).andExpect(status().isNotFound());
        begin(old, "#154273").andExpect(status().isNotFound());
    }

    @Test
    void a_form_with_mistakes_comes_back_and_does_not_use_the_link_up() throws Exception {
        var link = beginnings.link();

        begin(link, "#ffff00")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Deze kleur is te licht")))
                .andExpect(content().string(containsString(name)));
        mvc.perform(post(link).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Vul de naam van de vereniging in.")));

        mvc.perform(get(link)).andExpect(status().isOk());
    }

    private ResultActions begin(String link, String colour) throws Exception {
        return mvc.perform(post(link)
                .param("name", name)
                .param("slug", "")
                .param("email", "bureau@beraad.example")
                .param("colour", colour)
                .param("staffName", "Eva Begin")
                .param("staffEmail", "eva@beraad.example")
                .with(csrf()));
    }
}
