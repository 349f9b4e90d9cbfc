package nl.bijeen.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import nl.bijeen.BijeenTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class OfficeDoorTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Test
    void who_is_not_signed_in_is_shown_to_the_door_and_comes_back_where_they_wanted() throws Exception {
        mvc.perform(get(URI.create("/bureau/nergens?zoek=a%26b&pagina=2")))
                .andExpect(status().isSeeOther())
                .andExpect(header().string(
                                "Location", "/bureau/aanmelden?naar=%2Fbureau%2Fnergens%3Fzoek%3Da%2526b%26pagina%3D2"))
                .andExpect(cookie().doesNotExist("bijeen"));
    }

    @Test
    void who_is_signed_in_passes() throws Exception {
        mvc.perform(get("/bureau/nergens").with(office.as(office.editor()))).andExpect(status().isNotFound());
    }

    @Test
    void a_reader_changes_nothing() throws Exception {
        var reader = office.staff(office.association(), Role.READER);

        mvc.perform(get("/bureau/nergens").with(office.as(reader))).andExpect(status().isNotFound());
        mvc.perform(post("/bureau/nergens").with(office.as(reader)).with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void a_form_from_elsewhere_is_refused() throws Exception {
        mvc.perform(post("/bureau/nergens").with(office.as(office.editor()))).andExpect(status().isForbidden());
    }
}
