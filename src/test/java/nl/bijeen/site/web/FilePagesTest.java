package nl.bijeen.site.web;

import static nl.bijeen.event.Meetings.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Association;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Attachments;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.TestPicture;
import nl.bijeen.event.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class FilePagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Attachments attachments;

    Association ours;

    @BeforeEach
    void begin() {
        ours = office.association();
    }

    @Test
    void a_document_is_saved_and_never_opened_as_a_page_of_ours() throws Exception {
        var file = answer(added("Stukken: één & twee", pdf()));

        assertThat(file.getContentType()).isEqualTo("application/pdf");
        assertThat(file.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("Stukken", ".pdf");
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.getHeaders("Content-Security-Policy"))
                .allMatch(it -> it.contains("default-src 'none'") && it.contains("sandbox"));
    }

    @Test
    void a_picture_is_shown_and_kept_for_good() throws Exception {
        var picture = added("Een plein", TestPicture.of());
        var file = answer(picture);

        assertThat(file.getContentType()).isEqualTo("image/png");
        assertThat(file.getHeader("Content-Disposition")).startsWith("inline");
        assertThat(file.getHeader("Cache-Control")).contains("immutable", "max-age=31536000");
        var again = web.perform(get(picture).header("If-None-Match", file.getHeader("ETag")))
                .andReturn()
                .getResponse();
        assertThat(again.getStatus()).isEqualTo(304);
    }

    @Test
    void what_is_removed_or_guessed_is_not_there() throws Exception {
        assertThat(answer("/bestand/geraden").getStatus()).isEqualTo(404);
    }

    @Test
    void the_sheet_of_an_association_holds_its_colour() throws Exception {
        var sheet = answer(ours.brand().stylesheet());

        assertThat(sheet.getContentType()).startsWith("text/css");
        assertThat(sheet.getContentAsString()).contains("--bijeen-accent:#154273");
        assertThat(sheet.getHeader("Cache-Control")).contains("immutable");
    }

    private String added(String title, Upload.Accepted file) {
        var event = meetings.open(ours.id(), "Met bijlagen");
        return attachments.add(event.id(), title, file, false, STAFF).address();
    }

    private static Upload.Accepted pdf() {
        return (Upload.Accepted) Upload.of("%PDF-1.4 proef".getBytes(StandardCharsets.US_ASCII));
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse();
    }
}
