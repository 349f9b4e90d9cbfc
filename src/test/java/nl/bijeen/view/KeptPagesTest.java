package nl.bijeen.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import nl.bijeen.BijeenTest;
import nl.bijeen.database.AssociationId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What visitors notice of the pages that are kept. */
@BijeenTest
class KeptPagesTest {

    private static final AtomicLong NUMBERS = new AtomicLong(800_000);
    private static final HttpClient VISITOR = HttpClient.newHttpClient();

    @Autowired
    PublicUrl site;

    @Autowired
    PageCache cache;

    @Autowired
    TransactionTemplate transaction;

    final AssociationId association = new AssociationId(NUMBERS.incrementAndGet());
    final String path = "/stijl/bewaard?association=" + association.value();

    @Test
    void a_page_for_everybody_is_made_once_and_again_after_a_change() throws Exception {
        var first = get(path).body();

        assertThat(get(path).body()).isEqualTo(first);
        transaction.executeWithoutResult(it -> cache.outdated(association));
        assertThat(get(path).body()).isNotEqualTo(first);
    }

    @Test
    void it_holds_nothing_of_the_one_who_asked_first() throws Exception {
        var answer = get(path);

        assertThat(answer.body()).doesNotContain("private");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void somebody_with_a_session_gets_a_page_of_their_own_that_is_not_kept() throws Exception {
        var first = get(path, "Cookie", "bijeen=x").body();

        assertThat(get(path, "Cookie", "bijeen=x").body()).isNotEqualTo(first);
        assertThat(get(path, "Cookie", "other=y").body()).isNotEqualTo(first);
    }

    @Test
    void a_browser_that_has_it_already_need_not_fetch_it_again() throws Exception {
        var mark = get(path).headers().firstValue("ETag").orElseThrow();

        var again = get(path, "If-None-Match", mark);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void it_travels_packed_to_who_can_unpack_it() throws Exception {
        var plain = get(path).body();
        var packed = VISITOR.send(
                HttpRequest.newBuilder(URI.create(site.to(path)))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofByteArray());

        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .asString()
                .isEqualTo(plain);
    }

    @Test
    void pages_with_forms_are_not_kept() throws Exception {
        assertThat(get("/stijl").headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void what_lies_under_assets_is_kept_by_browsers_for_good() throws Exception {
        var sheet = get(Assets.path("bijeen.css"), "Accept-Encoding", "gzip");

        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(sheet.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(site.to(path)));
        if (headers.length > 0) request.headers(headers);
        return VISITOR.send(request.build(), BodyHandlers.ofString());
    }
}
