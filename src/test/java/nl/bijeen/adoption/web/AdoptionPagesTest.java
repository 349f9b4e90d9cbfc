package nl.bijeen.adoption.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.adoption.TestPiles;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Events;
import nl.bijeen.event.Fate;
import nl.bijeen.event.Relations;
import nl.bijeen.event.Updates;
import nl.bijeen.event.When;
import nl.bijeen.registration.Desks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class AdoptionPagesTest {

    static final String TEXT = """
            Dag van de nieuwe wijk

            Wanneer: vrijdag 9 oktober 2026, 13.00 tot 17.00 uur
            Waar: De Zaal, Kade 12, 1234 AB Waterstad
            Aanmelden: tot en met 1 oktober 2026
            Maximaal 80 deelnemers
            Kosten: € 95 (excl. btw)

            Programma
            13.00 uur Welkom door dagvoorzitter Anna Berg
            14.00 uur Subsessies
            1. Wonen
            2. Leren
            16.00 uur Borrel

            Update 3 september 2026: Wegens te weinig aanmeldingen gaat deze bijeenkomst niet door.
            Deze dag vervangt de eerder aangekondigde Wijkendag.
            """;

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    TestPiles piles;

    @Autowired
    Events events;

    @Autowired
    Updates updates;

    @Autowired
    Relations relations;

    @Autowired
    Decisions decisions;

    @Autowired
    Desks desks;

    Staff staff;

    @BeforeEach
    void atTheOffice() {
        staff = office.editor();
    }

    @Test
    void what_is_pasted_becomes_a_draft_with_all_that_was_read() throws Exception {
        var address = pasted(TEXT);
        var saved = save(address, fields(open(address)));

        var event = events.find(staff.association(), slug(saved)).orElseThrow();
        var it = event.announcement();
        assertThat(event.fate()).isEqualTo(Fate.DRAFT);
        assertThat(it.title()).isEqualTo("Dag van de nieuwe wijk");
        assertThat(it.when().firstDay()).isEqualTo(LocalDate.of(2026, 10, 9));
        assertThat(it.where().city()).isEqualTo("Waterstad");
        assertThat(it.programme()).hasSize(3);
        assertThat(it.programme().get(1).parallel()).hasSize(2);
        assertThat(relations.namedBy(event.id())).hasSize(1);
        assertThat(When.local(event.window().closes())).isEqualTo("2026-10-01T23:59");
        assertThat(desks.of(event.id()).capacity()).isEqualTo(80);
        assertThat(updates.of(event.id())).singleElement().satisfies(update -> {
            assertThat(update.text()).contains("gaat deze bijeenkomst niet door");
            assertThat(When.local(update.told()).toLocalDate()).isEqualTo("2026-09-03");
        });
    }

    @Test
    void a_meeting_that_is_off_is_published_as_one_that_is_off() throws Exception {
        var address = pasted(TEXT);
        var event = events.find(staff.association(), slug(save(address, fields(open(address)))))
                .orElseThrow();

        assertThat(open("/bureau/bijeenkomsten/" + event.slug() + "/publiceren").text())
                .contains("niet doorgaat")
                .contains("te weinig aanmeldingen")
                .doesNotContain("Mensen kunnen zich aanmelden");
        decisions.publish(event.id(), staff.actor());

        assertThat(events.get(event.id()).fate()).isEqualTo(Fate.CALLED_OFF);
        assertThat(events.get(event.id()).reason()).containsIgnoringCase("te weinig aanmeldingen");
    }

    @Test
    void each_field_leads_to_the_words_it_came_from() throws Exception {
        var page = open(pasted(TEXT));

        var link = page.select("#city-origin a");
        assertThat(link.text()).isEqualTo("“Waterstad”");
        assertThat(page.select(link.attr("href")).text()).isEqualTo("Waterstad");
        assertThat(page.select("#city").attr("aria-describedby")).contains("city-origin");
        assertThat(page.select(".bijeen-source").first().wholeText()).isEqualTo(TEXT);
    }

    @Test
    void what_was_read_is_shown_as_text_and_never_as_html() throws Exception {
        var page = open(pasted("Congres <script>alert(1)</script> & \"meer\"\n\nWanneer: 12 mei 2026\n"));

        assertThat(page.select("main script:not([src])")).isEmpty();
        assertThat(page.select(".bijeen-source").text()).contains("<script>alert(1)</script>");
    }

    @Test
    void rows_are_moved_with_the_words_they_came_from() throws Exception {
        var address = pasted(TEXT);
        var form = fields(open(address));
        form.put("act", "UP programme[2]");

        var moved = Jsoup.parse(posted(address, form).getContentAsString());

        assertThat(moved.select("#programme-1-title").attr("value")).isEqualTo("Borrel");
        assertThat(moved.select("#programme-1 .bijeen-origin a").first().text()).contains("Borrel");
    }

    @Test
    void a_mistake_comes_back_with_everything_that_was_typed() throws Exception {
        var address = pasted(TEXT);
        var form = fields(open(address));
        form.put("capacity", "veel");
        form.put("city", "Bergdorp");

        var answer = posted(address, form);

        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#capacity-problem").text()).contains("getal");
        assertThat(page.select("#city").attr("value")).isEqualTo("Bergdorp");
    }

    @Test
    void pressing_save_twice_makes_one_meeting() throws Exception {
        var address = pasted(TEXT);
        var form = fields(open(address));
        var first = save(address, form);

        assertThat(save(address, form)).isEqualTo(first);
        assertThat(events.all(staff.association())).hasSize(1);
    }

    @Test
    void the_text_is_gone_once_it_is_saved_or_thrown_away() throws Exception {
        var address = pasted(TEXT);
        save(address, fields(open(address)));
        assertThat(answer(address).getStatus()).isEqualTo(303);

        var other = pasted(TEXT);
        assertThat(posted(other + "/weggooien", Map.of()).getRedirectedUrl()).isEqualTo("/bureau/overnemen");
        assertThat(answer(other).getStatus()).isEqualTo(404);
    }

    @Test
    void a_meeting_that_is_there_already_is_pointed_out() throws Exception {
        var first = pasted(TEXT);
        save(first, fields(open(first)));

        assertThat(open(pasted(TEXT)).select(".utrecht-alert--warning a").text())
                .isEqualTo("Dag van de nieuwe wijk");
    }

    @Test
    void of_several_files_each_has_a_result_and_one_that_fails_takes_no_other_down() throws Exception {
        var answer = web.perform(multipart("/bureau/overnemen/bestanden")
                        .file(new MockMultipartFile("files", "een.txt", "text/plain", TEXT.getBytes(UTF_8)))
                        .file(new MockMultipartFile("files", "stuk.docx", null, "PK niets".getBytes(UTF_8)))
                        .file(new MockMultipartFile("files", "foto.png", null, "x".getBytes(UTF_8)))
                        .with(office.as(staff))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        var address = answer.getRedirectedUrl();
        piles.finish(address.substring(address.lastIndexOf('/') + 1));

        var pile = open(address);
        assertThat(pile.select("main .bijeen-list > li").eachText())
                .hasSize(3)
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("Dag van de nieuwe wijk Gelezen"),
                        it -> assertThat(it).startsWith("stuk.docx Niet gelezen Dit bestand is beschadigd"),
                        it -> assertThat(it).startsWith("foto.png Niet gelezen Dit soort bestand"));
        assertThat(pile.select("main .bijeen-list a")).hasSize(1);
    }

    @Test
    void a_refusal_is_told_at_the_field_and_keeps_what_was_typed() throws Exception {
        var answer = posted("/bureau/overnemen/adres", Map.of("address", "http://localhost/geheim"));

        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#address-problem").text()).contains("niet op het openbare internet");
        assertThat(page.select("#address").attr("value")).isEqualTo("http://localhost/geheim");
        assertThat(posted("/bureau/overnemen/tekst", Map.of("text", " ")).getStatus())
                .isEqualTo(422);
        assertThat(posted("/bureau/overnemen/bestanden", Map.of()).getStatus()).isEqualTo(422);
    }

    @Test
    void who_only_reads_takes_nothing_over() throws Exception {
        var reader = office.staff(office.association(), Role.READER);

        assertThat(web.perform(get("/bureau/overnemen").with(office.as(reader)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    private String pasted(String text) throws Exception {
        return posted("/bureau/overnemen/tekst", Map.of("text", text)).getRedirectedUrl();
    }

    /** What a browser sends of a form as it stands. */
    private static Map<String, String> fields(Document page) {
        var fields = new LinkedHashMap<String, String>();
        page.select("form[data-origins]").forms().getFirst().formData().forEach(it -> fields.put(it.key(), it.value()));
        fields.remove("_csrf");
        return fields;
    }

    private String save(String address, Map<String, String> fields) throws Exception {
        return posted(address, fields).getRedirectedUrl();
    }

    private static String slug(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private MockHttpServletResponse posted(String address, Map<String, String> fields) throws Exception {
        var request = post(address).with(office.as(staff)).with(csrf());
        fields.forEach(request::param);
        return web.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return web.perform(get(address).with(office.as(staff))).andReturn().getResponse();
    }

    private Document open(String address) throws Exception {
        return Jsoup.parse(answer(address).getContentAsString(UTF_8));
    }
}
