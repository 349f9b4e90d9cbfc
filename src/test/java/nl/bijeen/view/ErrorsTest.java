package nl.bijeen.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser;
import nl.bijeen.Browser.Screen;
import nl.bijeen.Tour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@BijeenTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorsTest {

    @Autowired
    PublicUrl site;

    @Test
    void an_unknown_address_gets_a_page_that_leads_on() throws Exception {
        var answer = get("/bestaat/echt/niet");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("Deze pagina is er niet", "href=\"/\"")
                .doesNotContain("Noem dit nummer");
        Browser.showsNoMistakesInHtml(answer.body());
    }

    @Test
    void the_english_side_answers_in_english() throws Exception {
        assertThat(get("/en/does/not/exist").body()).contains("This page does not exist", "lang=\"en\"");
    }

    @Test
    void a_failure_of_ours_gets_a_number_that_the_log_knows_without_query_and_private_address(CapturedOutput log)
            throws Exception {
        var answer = get("/stijl/stuk/dK3v9fQbT2mXz8LwPq4RnA?naam=Jasper");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Er ging iets mis").doesNotContain("the reason", "IllegalState");
        var number = Pattern.compile("<strong>(\\w{8})</strong>").matcher(answer.body());
        assertThat(number.find()).isTrue();
        assertThat(log.getAll())
                .contains("Failure " + number.group(1) + " on GET /stijl/stuk/…", "the reason")
                .doesNotContain("Jasper", "dK3v9fQbT2mXz8LwPq4RnA");
    }

    @Test
    void who_comes_while_all_connections_are_in_use_is_asked_to_try_again_in_a_moment() throws Exception {
        var answer = get("/stijl/druk");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("30");
        assertThat(answer.body()).contains("Het is nu te druk");
    }

    @Test
    void a_way_of_asking_that_a_page_does_not_know_is_told() throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(site.to("/stijl/fout")))
                                .method("PUT", BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).isIn(403, 405);
        assertThat(answer.body()).contains("<h1>");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void it_looks_like_the_other_pages(Screen screen) {
        try (var tour = Tour.of(site.to(""), screen)) {
            tour.see("/bestaat/niet", "view-404", 404);
            tour.see("/en/does/not/exist", "view-404-en", 404);
            tour.see("/stijl/stuk", "view-500", 500);
            tour.see("/stijl/druk", "view-503", 503);
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(site.to(path))).build(), BodyHandlers.ofString());
    }
}
