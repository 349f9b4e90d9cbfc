package nl.bijeen.adoption.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.Map;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.adoption.TestPiles;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class HandingInPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    TestPiles piles;

    Staff staff;
    Forms forms;

    @BeforeEach
    void atTheOffice() {
        staff = office.editor();
        forms = new Forms(web, office.as(staff));
    }

    @Test
    void of_several_files_each_has_a_result_and_one_that_fails_takes_no_other_down() throws Exception {
        var answer = web.perform(multipart("/bureau/overnemen/bestanden")
                        .file(new MockMultipartFile(
                                "files", "een.txt", "text/plain", AdoptionPagesTest.TEXT.getBytes(UTF_8)))
                        .file(new MockMultipartFile("files", "stuk.docx", null, "PK niets".getBytes(UTF_8)))
                        .file(new MockMultipartFile("files", "foto.png", null, "x".getBytes(UTF_8)))
                        .with(office.as(staff))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        var address = answer.getRedirectedUrl();
        piles.finish(address.substring(address.lastIndexOf('/') + 1));

        var pile = forms.open(address);
        assertThat(pile.select("main .bijeen-list > li").eachText())
                .hasSize(3)
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("Dag van de nieuwe wijk Gelezen"),
                        it -> assertThat(it).startsWith("stuk.docx Niet gelezen Dit bestand is beschadigd"),
                        it -> assertThat(it).startsWith("foto.png Niet gelezen Dit soort bestand"));
        assertThat(pile.select("main .bijeen-list a")).hasSize(1);
    }

    @Test
    void what_could_not_be_read_is_thrown_away_in_one_go_and_the_rest_stays() throws Exception {
        var pile = Addresses.pile(piles.pile(staff, AdoptionPagesTest.TEXT, " ", " "));
        var others = new Forms(web, office.as(office.editor()));
        others.posted(pile + "/niet-gelezen", Map.of());

        assertThat(forms.open(pile).select("main button").text())
                .isEqualTo("Gooi de 2 bestanden weg die niet gelezen zijn");
        assertThat(forms.posted(pile + "/niet-gelezen", Map.of()).getRedirectedUrl())
                .isEqualTo(pile);
        var left = forms.open(pile);
        assertThat(left.select("main .bijeen-list > li").eachText())
                .singleElement()
                .asString()
                .startsWith("Dag van de nieuwe wijk");
        assertThat(left.select("main button")).isEmpty();
    }

    @Test
    void a_pile_of_nothing_but_failures_ends_where_one_hands_in() throws Exception {
        var pile = Addresses.pile(piles.pile(staff, " ", " "));

        assertThat(forms.posted(pile + "/niet-gelezen", Map.of()).getRedirectedUrl())
                .isEqualTo(Addresses.START);
    }

    @Test
    void a_text_too_long_for_one_announcement_is_refused_in_words() throws Exception {
        var answer = forms.posted("/bureau/overnemen/tekst", Map.of("text", "Een dag. ".repeat(120_000)));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select("#text-problem")
                        .text())
                .contains("te lang");
    }

    @Test
    void a_refusal_is_told_at_the_field_and_keeps_what_was_typed() throws Exception {
        var answer = forms.posted("/bureau/overnemen/adres", Map.of("address", "http://localhost/geheim"));

        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#address-problem").text()).contains("niet op het openbare internet");
        assertThat(page.select("#address").attr("value")).isEqualTo("http://localhost/geheim");
        assertThat(forms.posted("/bureau/overnemen/tekst", Map.of("text", " ")).getStatus())
                .isEqualTo(422);
        assertThat(forms.posted("/bureau/overnemen/bestanden", Map.of()).getStatus())
                .isEqualTo(422);
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
}
