package nl.bijeen.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import nl.bijeen.BijeenTest;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@BijeenTest
class HeadersTest {

    @Autowired
    PublicUrl publicUrl;

    @ParameterizedTest
    @CsvSource({
        "/bureau/aanmelden, 200",
        "/bureau, 303",
        "/bureau/aanmelden/geen-bestaande-link, 404",
        "/nergens/nergens/nergens, 404",
        "/assets/nergens.css, 404",
        "/a;b=c, 400",
    })
    void every_answer_carries_them(String path, int status) throws Exception {
        carries(get(path), status);
    }

    @Test
    void a_form_without_its_token_is_refused_with_them() throws Exception {
        var answer = send(HttpRequest.newBuilder(URI.create(publicUrl.to("/bureau/aanmelden")))
                .POST(BodyPublishers.noBody()));

        carries(answer, 403);
        assertThat(answer.body()).contains("Het formulier is te oud");
    }

    /** What the server refuses before any page of ours hears of it. */
    @Test
    void an_address_that_cannot_be_read_is_refused_with_them() throws Exception {
        var url = publicUrl.value();
        try (var line = new Socket(url.getHost(), url.getPort())) {
            line.getOutputStream().write("GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(UTF_8));
            assertThat(new String(line.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("Content-Security-Policy: " + Headers.CONTENT_SECURITY_POLICY);
        }
    }

    @Test
    void a_private_address_is_told_to_nobody() throws Exception {
        assertThat(get("/mijn/abc").headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(get("/en/mijn/abc").headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(get("/begin/abc").headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(get("/aanmelding/abc").headers().firstValue("Referrer-Policy"))
                .hasValue("no-referrer");
        assertThat(get("/bureau/aanmelden/abc").headers().firstValue("Referrer-Policy"))
                .hasValue("no-referrer");
        assertThat(get("/bureau/aanmelden").headers().firstValue("Referrer-Policy"))
                .hasValue("same-origin");
    }

    @Test
    void private_pages_and_forms_are_kept_nowhere() throws Exception {
        assertThat(get("/bureau").headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(get("/bureau/aanmelden").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
        assertThat(get("/mijn/abc").headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void only_a_page_with_a_form_sets_a_cookie_and_it_is_guarded() throws Exception {
        assertThat(get("/nergens").headers().allValues("Set-Cookie")).isEmpty();
        assertThat(get("/bureau/aanmelden/gevraagd").headers().allValues("Set-Cookie"))
                .isEmpty();

        assertThat(get("/bureau/aanmelden").headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("bijeen-form=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
    }

    @Test
    void behind_tls_browsers_are_told_to_stay_there() throws Exception {
        assertThat(hsts("https://bijeen.example")).isEqualTo("max-age=31536000");
        assertThat(hsts("http://bijeen.example")).isNull();
    }

    private static String hsts(String publicUrl) throws Exception {
        var response = new MockHttpServletResponse();
        new Headers(new PublicUrl(URI.create(publicUrl)))
                .doFilter(new MockHttpServletRequest("GET", "/"), response, new MockFilterChain());
        return response.getHeader("Strict-Transport-Security");
    }

    private static void carries(HttpResponse<String> answer, int status) {
        var headers = answer.headers();
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(headers.firstValue("Content-Security-Policy")).hasValue(Headers.CONTENT_SECURITY_POLICY);
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(publicUrl.to(path))));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
