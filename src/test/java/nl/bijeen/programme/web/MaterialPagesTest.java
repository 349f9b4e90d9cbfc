package nl.bijeen.programme.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.bijeen.BijeenTest;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Session.Kind;
import nl.bijeen.programme.Sessions;
import nl.bijeen.programme.TestProgramme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Staff add links and files to a session, and lose nothing they filled in on the way. */
@BijeenTest
class MaterialPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Programmes programmes;

    @Autowired
    Sessions sessions;

    @Autowired
    TestProgramme made;

    Staff editor;
    Event event;
    Session.Id opening;
    String address;
    String one;

    @BeforeEach
    void aSession() {
        editor = office.editor();
        event = meetings.open(editor.association(), "Congres");
        made.start(event);
        opening = made.session(event, Kind.PLENARY, "Opening", "10:00", "11:00");
        address = "/bureau/bijeenkomsten/" + event.slug() + "/programma";
        one = address + "/onderdeel/" + session().token();
    }

    @Test
    void whoever_goes_on_to_the_materials_saves_what_they_filled_in() throws Exception {
        var forms = page(get(one)).select("main form");
        assertThat(forms).hasSize(1);
        forms.select("[name=title]").val("Welkom");

        var request = post(one).param("verder", "stukken");
        for (var it : ((FormElement) forms.getFirst()).formData()) request.param(it.key(), it.value());

        assertThat(answer(request).getRedirectedUrl()).isEqualTo(one + "/stukken");
        assertThat(session().title()).isEqualTo("Welkom");
    }

    @Test
    void a_link_is_added_and_taken_away() throws Exception {
        var mistaken = page(material("Verslag", "verslag"));
        assertThat(mistaken.select("#link-problem")).hasSize(1);
        assertThat(mistaken.select("[name=materialTitle]").val()).isEqualTo("Verslag");

        assertThat(answer(material("Verslag", "https://voorbeeld.example/verslag"))
                        .getRedirectedUrl())
                .isEqualTo(one + "/stukken");
        assertThat(page(get(one)).select("#stukken ~ ul a").eachText()).containsExactly("Verslag");
        var token = session().materials().getFirst().token();
        answer(post(one + "/stukken/weg").param("stuk", token));
        assertThat(session().materials()).isEmpty();
    }

    @Test
    void nothing_is_added_to_what_a_colleague_removed() throws Exception {
        sessions.remove(event.id(), opening, Meetings.STAFF);

        var gone = answer(material("Verslag", "https://voorbeeld.example/verslag"));

        assertThat(gone.getRedirectedUrl()).isEqualTo(address);
    }

    private AbstractMockHttpServletRequestBuilder<?> material(String title, String link) {
        return multipart(one + "/stukken").param("materialTitle", title).param("link", link);
    }

    private Session session() {
        return programmes.of(event.id()).sessions().getFirst();
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return Jsoup.parse(answer(request).getContentAsString(), "http://localhost");
    }

    private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(office.as(editor)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
