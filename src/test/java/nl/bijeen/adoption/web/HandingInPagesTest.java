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
