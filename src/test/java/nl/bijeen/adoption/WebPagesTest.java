package nl.bijeen.adoption;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static nl.bijeen.adoption.Fetched.Reason.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import nl.bijeen.adoption.Fetched.Document;
import nl.bijeen.adoption.Fetched.Reason;
import nl.bijeen.adoption.Fetched.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebPagesTest {

    /** Names that lead where nobody may go. */
    static final Map<String, String> HOSTS =
            Map.of("inside.example", "10.0.0.1", "metadata.example", "169.254.169.254");

    TestSite site;

    @BeforeEach
    void aSite() throws Exception {
        site = new TestSite(HOSTS);
    }

    @AfterEach
    void theSiteCloses() {
        site.close();
    }

    private Fetched fetch(String address) {
        return new WebPages(site, Duration.ofSeconds(20)).fetch(address);
    }

    private static Refused refused(Reason reason) {
        return new Refused(reason);
    }

    @Test
    void a_page_is_fetched_with_what_it_is() {
        site.page("/", "text/html; charset=utf-8", "<h1>Congres</h1>");

        assertThat(fetch(site.at("/"))).isInstanceOfSatisfying(Document.class, it -> {
            assertThat(it.name()).isEqualTo("site.example.html");
            assertThat(new String(it.bytes(), UTF_8)).isEqualTo("<h1>Congres</h1>");
        });
    }

    @Test
    void redirects_are_followed_three_times() {
        site.redirect("/1", "/2").redirect("/2", "/3").redirect("/3", site.at("other.example", "/4"));
        site.page("/4", "text/plain", "Congres");

        assertThat(fetch(site.at("/1"))).isInstanceOf(Document.class);
    }

    @Test
    void a_fourth_redirect_is_not() {
        site.redirect("/", "/again");

        assertThat(fetch(site.at("/"))).isEqualTo(refused(TOO_MANY_REDIRECTS));
        assertThat(site.asked).hasSize(1 + WebPages.MOST_REDIRECTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inside.example", "metadata.example"})
    void a_name_that_leads_inside_is_refused(String host) {
        assertThat(fetch(site.at(host, "/"))).isEqualTo(refused(NOT_PUBLIC));
        assertThat(site.asked).isEmpty();
    }

    @Test
    void a_page_that_sends_us_inside_is_not_followed() {
        site.redirect("/", site.at("inside.example", "/secret"));

        assertThat(fetch(site.at("/"))).isEqualTo(refused(NOT_PUBLIC));
    }

    /** The name server says something else each time it is asked; the client connects to what was looked at. */
    @Test
    void a_name_is_looked_up_once_for_each_connection() {
        site.page("/", "text/plain", "Congres");
        var turning = new Guard() {
            int lookups;

            @Override
            public boolean opens(int port) {
                return true;
            }

            @Override
            public boolean opens(java.net.InetAddress address) {
                return site.opens(address);
            }

            @Override
            public java.net.InetAddress[] addresses(String host) throws java.net.UnknownHostException {
                return site.addresses(++lookups == 1 ? "site.example" : "inside.example");
            }
        };

        assertThat(new WebPages(turning, Duration.ofSeconds(20)).fetch(site.at("/")))
                .isInstanceOf(Document.class);
        assertThat(turning.lookups).isEqualTo(1);
    }

    /** As the program runs, without a guard of a test. */
    @ParameterizedTest
    @CsvSource({
        "http://localhost/, NOT_PUBLIC",
        "http://127.0.0.1/, NOT_PUBLIC",
        "http://[::1]/, NOT_PUBLIC",
        "http://[::ffff:127.0.0.1]/, NOT_PUBLIC",
        "http://169.254.169.254/latest/, NOT_PUBLIC",
        "http://127.1/, NOT_PUBLIC",
        "http://2130706433/, NOT_PUBLIC",
        "http://localhost:8080/, UNUSUAL_PORT",
        "http://127.0.0.1:22/, UNUSUAL_PORT",
        "file:///etc/passwd, NOT_AN_ADDRESS",
        "ftp://site.example/, NOT_AN_ADDRESS",
        "javascript:alert(1), NOT_AN_ADDRESS",
        "http://staff:secret@site.example/, NOT_AN_ADDRESS",
        "http:///pad, NOT_AN_ADDRESS",
        "geen adres, NOT_AN_ADDRESS",
    })
    void the_program_itself_goes_to_the_public_internet_only(String address, Reason reason) {
        var fetched = new WebPages().fetch(address);

        // What a number alone means is for the machine's own resolver to say; it never leads inside.
        if (address.contains("127.1") || address.contains("2130706433"))
            assertThat(fetched).isIn(refused(reason), refused(UNKNOWN_HOST), refused(NOT_AN_ADDRESS));
        else assertThat(fetched).isEqualTo(refused(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/json", "application/zip", "nonsense"})
    void what_is_no_document_is_refused(String type) {
        site.page("/", type, "Congres");

        assertThat(fetch(site.at("/"))).isEqualTo(refused(NOT_A_DOCUMENT));
    }

    @Test
    void what_is_too_large_is_refused() {
        site.page("/", it -> TestSite.send(it, "text/plain", new byte[WebPages.LARGEST + 1]));

        assertThat(fetch(site.at("/"))).isEqualTo(refused(TOO_LARGE));
    }

    @Test
    void a_page_that_is_not_there_and_a_name_nobody_has_are_told_apart() {
        assertThat(fetch(site.at("/niets"))).isEqualTo(refused(NOT_FOUND));
        assertThat(fetch(site.at("nowhere.example", "/"))).isEqualTo(refused(UNKNOWN_HOST));
    }

    /** A byte now and then keeps every connection alive; only a limit on all of it together helps. */
    private static void drip(OutputStream page, CountDownLatch tested) throws IOException {
        try {
            for (var drop = 0; drop < 100 && !tested.await(50, MILLISECONDS); drop++) {
                page.write('<');
                page.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_page_that_never_ends_is_given_up() {
        var tested = new CountDownLatch(1);
        site.page("/", it -> {
            it.getResponseHeaders().set("Content-Type", "text/html");
            it.sendResponseHeaders(200, 0);
            drip(it.getResponseBody(), tested);
        });

        assertThat(new WebPages(site, Duration.ofSeconds(2)).fetch(site.at("/")))
                .isEqualTo(refused(TOO_SLOW));
        tested.countDown();
    }
}
