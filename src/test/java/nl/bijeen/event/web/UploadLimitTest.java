package nl.bijeen.event.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.unit.DataSize;

@BijeenTest
class UploadLimitTest {

    @Autowired
    PublicUrl site;

    @Value("${spring.servlet.multipart.max-request-size}")
    DataSize largest;

    @Test
    void who_sends_too_large_a_file_reads_what_to_do_about_it() throws Exception {
        var body = new byte[(int) largest.toBytes() + 1];

        told("/bureau/bijeenkomsten/congres/bestanden", "multipart/form-data; boundary=grens", body);
    }

    @Test
    void who_pastes_too_long_a_text_reads_what_to_do_about_it() throws Exception {
        var body = "text=" + "Een+dag.+".repeat(300_000);

        told("/bureau/overnemen/tekst", "application/x-www-form-urlencoded", body.getBytes(UTF_8));
    }

    private void told(String path, String kind, byte[] body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(site.to(path)))
                .header("Content-Type", kind)
                .POST(BodyPublishers.ofByteArray(body))
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .contains("Het bestand of de tekst is te groot", "Maak het bestand kleiner", "href=\"/bureau\"");
        Browser.showsNoMistakesInHtml(answer.body());
    }
}
