package nl.bijeen.access;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import nl.bijeen.BijeenTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@BijeenTest
class OfficeDoorTest {

    private record Door(HttpMethod method, String path) {

        boolean looksOnly() {
            return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
        }

        boolean forAdministrators() {
            return path.startsWith("/bureau/instellingen") || path.startsWith("/bureau/medewerkers");
        }
    }

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping pages;

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
        mvc.perform(post("/bureau/nergens").with(office.as(office.editor())).with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_form_from_elsewhere_is_refused() throws Exception {
        mvc.perform(post("/bureau/nergens").with(office.as(office.editor())))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("Het formulier is te oud")));
    }

    @Test
    void a_refusal_names_your_role() throws Exception {
        var reader = office.staff(office.association(), Role.READER);

        mvc.perform(post("/bureau/nergens").with(office.as(reader)).with(csrf()))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("Je rol is lezer")));
    }

    @Test
    void a_role_that_changed_counts_at_once(@Autowired StaffMembers members) throws Exception {
        var association = office.association();
        var boss = office.staff(association, Role.ADMINISTRATOR);
        var editor = office.staff(association, Role.EDITOR);
        var door = office.as(editor);
        mvc.perform(post("/bureau/nergens").with(door).with(csrf())).andExpect(status().isNotFound());

        members.changeRole(boss, editor.id(), Role.READER);

        mvc.perform(post("/bureau/nergens").with(door).with(csrf())).andExpect(status().isForbidden());
    }

    @Test
    void every_page_of_the_office_is_shut_for_who_is_not_signed_in() throws Exception {
        for (var door : doors()) {
            mvc.perform(request(door.method(), door.path()).with(csrf()))
                    .andExpect(it -> assertThat(it.getResponse().getHeader("Location"))
                            .as(door.toString())
                            .startsWith("/bureau/aanmelden"));
        }
    }

    @Test
    void every_page_of_the_office_that_changes_something_is_shut_for_readers() throws Exception {
        var reader = office.as(office.staff(office.association(), Role.READER));
        var shut = doors().stream().filter(it -> !it.looksOnly()).toList();

        assertThat(shut).isNotEmpty();
        for (var door : shut) refuses(door, reader);
    }

    @Test
    void staff_and_settings_are_shut_for_all_but_administrators() throws Exception {
        var association = office.association();
        var shut = doors().stream().filter(Door::forAdministrators).toList();

        assertThat(shut).hasSizeGreaterThan(4);
        for (var role : List.of(Role.READER, Role.EDITOR)) {
            var staff = office.as(office.staff(association, role));
            for (var door : shut) refuses(door, staff);
        }
    }

    @Test
    void each_role_may_see_what_is_its_own() throws Exception {
        var association = office.association();
        for (var role : Role.values()) {
            var staff = office.as(office.staff(association, role));
            var administers = role == Role.ADMINISTRATOR;
            mvc.perform(get("/bureau/journaal").with(staff)).andExpect(status().isOk());
            mvc.perform(get("/bureau/journaal/controle").with(staff)).andExpect(status().isOk());
            for (var page : List.of("/bureau/medewerkers", "/bureau/instellingen"))
                mvc.perform(get(page).with(staff)).andExpect(status().is(administers ? 200 : 403));
        }
    }

    private void refuses(Door door, RequestPostProcessor staff) throws Exception {
        mvc.perform(request(door.method(), door.path()).with(staff).with(csrf()))
                .andExpect(it -> assertThat(it.getResponse().getStatus())
                        .as(door.toString())
                        .isEqualTo(403));
    }

    /** Every way into the office that some page maps, also those of modules this test never heard of. */
    private List<Door> doors() {
        return pages.getHandlerMethods().keySet().stream()
                .flatMap(it -> it.getPatternValues().stream()
                        .flatMap(path -> it.getMethodsCondition().getMethods().isEmpty()
                                ? Stream.of(new Door(HttpMethod.GET, path), new Door(HttpMethod.POST, path))
                                : it.getMethodsCondition().getMethods().stream()
                                        .map(method -> new Door(method.asHttpMethod(), path))))
                .filter(it -> it.path().equals("/bureau") || it.path().startsWith("/bureau/"))
                .filter(it ->
                        !it.path().startsWith("/bureau/aanmelden") && !it.path().equals("/bureau/afmelden"))
                .map(it -> new Door(it.method(), it.path().replaceAll("\\{[^}]*}", "x")))
                .toList();
    }
}
