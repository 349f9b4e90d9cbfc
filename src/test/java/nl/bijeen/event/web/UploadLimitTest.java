package nl.bijeen.event.web;

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
    void who_sends_too_much_reads_what_to_do_about_it() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(site.to("/bureau/bijeenkomsten/congres/bestanden")))
                .header("Content-Type", "multipart/form-data; boundary=grens")
                .POST(BodyPublishers.ofByteArray(new byte[(int) largest.toBytes() + 1]))
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Het bestand is te groot", "Maak het bestand kleiner", "href=\"/bureau\"");
        Browser.showsNoMistakesInHtml(answer.body());
    }
}
