package nl.bijeen.event.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Desktop;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Attachments;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class AttachmentPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Attachments attachments;

    private Staff staff;
    private Desktop desktop;
    private Event draft;
    private String address;

    @BeforeEach
    void atTheFiles() {
        staff = office.editor();
        desktop = new Desktop(web, office, staff);
        draft = meetings.draft(staff.association(), "Congres");
        address = "/bureau/bijeenkomsten/" + draft.slug() + "/bestanden";
    }

    @Test
    void several_files_are_kept_at_once() throws Exception {
        var sent = send(
                Map.of("files[0].title", "Een zaal", "files[1].title", "Handreiking", "files[1].inReport", "true"),
                file(0, picture()),
                file(1, pdf()));

        assertThat(sent.select(".bijeen-summary")).isEmpty();
        var kept = attachments.of(draft.id());
        assertThat(kept).extracting(it -> it.title()).containsExactly("Een zaal", "Handreiking");
        assertThat(kept).extracting(it -> it.inReport()).containsExactly(false, true);

        var page = desktop.open(address);
        assertThat(page.select(".bijeen-files img").attr("src"))
                .isEqualTo(kept.getFirst().address());
        assertThat(page.select("code").text())
                .isEqualTo("![Een zaal](" + kept.getFirst().address() + ")");
        assertThat(desktop.open("/bureau/bijeenkomsten/" + draft.slug() + "/verslag")
                        .select("main")
                        .text())
                .contains("Handreiking");
    }

    @Test
    void a_file_without_words_is_not_kept() throws Exception {
        var page = send(Map.of("files[0].title", " "), file(0, picture()));

        assertThat(page.select(".bijeen-summary a").eachAttr("href")).containsExactly("#files-0-title");
        assertThat(attachments.of(draft.id())).isEmpty();
    }

    @Test
    void a_web_page_is_refused_whatever_it_is_called() throws Exception {
        var page = send(Map.of("files[1].title", "Plaatje"), file(1, "<svg onload=alert(1)>".getBytes(UTF_8)));

        assertThat(page.select("#files-1-file-problem").text()).contains("geen JPG, PNG of PDF");
        assertThat(page.select("#files-1-title").attr("value")).isEqualTo("Plaatje");
        assertThat(attachments.of(draft.id())).isEmpty();
    }

    @Test
    void what_is_not_sent_as_files_is_refused_and_not_a_failure_of_ours() throws Exception {
        assertThat(desktop.send(address, Map.of("files[0].title", "Een zaal")).status())
                .isEqualTo(415);
    }

    @Test
    void nothing_chosen_is_told() throws Exception {
        assertThat(send(Map.of()).select(".bijeen-summary a").eachAttr("href")).containsExactly("#files-0-file");
    }

    @Test
    void the_editor_of_texts_gets_the_pictures_only() throws Exception {
        send(
                Map.of("files[0].title", "Een \"zaal\"", "files[1].title", "Handreiking"),
                file(0, picture()),
                file(1, pdf()));

        var json = desktop.open("/bureau/bijeenkomsten/" + draft.slug() + "/beelden.json")
                .text();

        var src = attachments.of(draft.id()).getFirst().address();
        assertThat(json).isEqualTo("[{\"src\":\"" + src + "\",\"alt\":\"Een \\\"zaal\\\"\"}]");
    }

    @Test
    void a_file_is_removed_after_a_question() throws Exception {
        send(Map.of("files[0].title", "Een zaal"), file(0, picture()));
        var path = address + "/" + attachments.of(draft.id()).getFirst().token() + "/verwijderen";

        assertThat(desktop.open(path).select("h1").text()).isEqualTo("Bestand verwijderen?");
        assertThat(desktop.send(path, Map.of()).location()).isEqualTo(address);

        assertThat(attachments.of(draft.id())).isEmpty();
        assertThat(desktop.answer(path).status()).isEqualTo(404);
    }

    private Document send(Map<String, String> fields, MockMultipartFile... files) throws Exception {
        var request = multipart(address);
        for (var file : files) request.file(file);
        fields.forEach(request::param);
        var response = web.perform(request.with(office.as(staff)).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isIn(303, 422);
        return Jsoup.parse(response.getContentAsString());
    }

    private static MockMultipartFile file(int row, byte[] bytes) {
        return new MockMultipartFile("files[" + row + "].file", "bestand.png", "image/png", bytes);
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] pdf() {
        return "%PDF-1.7".getBytes(UTF_8);
    }
}
