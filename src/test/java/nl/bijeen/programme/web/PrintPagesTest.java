package nl.bijeen.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Association;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.programme.Session.Kind;
import nl.bijeen.programme.TestProgramme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The printed programme, judged by veraPDF. */
@BijeenTest
class PrintPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    TestProgramme made;

    @Autowired
    JdbcClient db;

    Association ours;
    Event event;

    @BeforeEach
    void aMeetingWithAProgramme() {
        ours = office.association();
        event = meetings.open(ours.id(), "Café Bestaanszekerheid");
        made.cafe(event);
        made.session(event, Kind.DRINKS, "Borrel", "15:30", "17:00");
        db.sql(
                        "update session set text = 'Wat **werkt**, en wat niet?\n\n- één\n- twee' where event_id = ? and title = 'Werk'")
                .param(event.id().value())
                .update();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_A"})
    void everybody_can_read_it_and_it_can_be_kept(PDFAFlavour norm) throws Exception {
        for (var language : new String[] {"", "/en"})
            assertThat(failures(answer(language).getContentAsByteArray(), norm)).isEmpty();
    }

    @Test
    void it_tells_the_whole_programme() throws Exception {
        var bytes = answer("").getContentAsByteArray();

        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Café Bestaanszekerheid", "Opening & welkom", "Werk", "Zaal 1", "Sam Proef")
                    .contains("donderdag 24 september 2099", "2 sessies, kies er één", "1 / 1");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Programma van Café Bestaanszekerheid");
            keep(bytes);
        }
    }

    @Test
    void who_has_it_already_does_not_get_it_again() throws Exception {
        var mark = answer("").getHeader("ETag");

        var again = web.perform(get(path("")).header("If-None-Match", String.valueOf(mark)))
                .andReturn()
                .getResponse();

        assertThat(mark).isNotNull();
        assertThat(again.getStatus()).isEqualTo(304);
    }

    /** A picture of it to look at, when pictures are asked for. */
    private static void keep(byte[] bytes) throws IOException {
        if (System.getProperty("pictures") == null) return;
        var folder = Files.createDirectories(Path.of("target/pictures"));
        try (var pdf = Loader.loadPDF(bytes)) {
            var image = new PDFRenderer(pdf).renderImageWithDPI(0, 80);
            ImageIO.write(image, "png", folder.resolve("programme-print.png").toFile());
        }
    }

    private static List<String> failures(byte[] bytes, PDFAFlavour norm) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), norm);
                var validator = Foundries.defaultInstance().createValidator(norm, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                    .map(it -> it.getRuleId().getClause() + " " + it.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private String path(String language) {
        return language + "/" + ours.slug() + "/bijeenkomsten/" + event.slug() + "/programma.pdf";
    }

    private MockHttpServletResponse answer(String language) throws Exception {
        return web.perform(get(path(language))).andReturn().getResponse();
    }
}
