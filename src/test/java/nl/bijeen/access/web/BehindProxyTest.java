package nl.bijeen.access.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import nl.bijeen.BijeenTest;
import nl.bijeen.view.PublicUrl;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Behind a proxy everybody comes from the address of the proxy, which tells who it is. */
@BijeenTest
class BehindProxyTest {

    @Autowired
    PublicUrl publicUrl;

    final HttpClient proxy =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void one_visitor_who_asks_too_often_does_not_shut_out_the_others() throws Exception {
        for (var i = 0; i < 20; i++) assertThat(ask("203.0.113.7")).isEqualTo(303);

        assertThat(ask("203.0.113.7")).isEqualTo(429);
        assertThat(ask("203.0.113.8")).isEqualTo(303);
    }

    private int ask(String visitor) throws Exception {
        var address = URI.create(publicUrl.to("/bureau/aanmelden"));
        var form = proxy.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
        var token = Jsoup.parse(form).selectFirst("input[name=_csrf]").val();
        var body = "_csrf=" + URLEncoder.encode(token, UTF_8) + "&email=" + UUID.randomUUID() + "%40nergens.example";
        return proxy.send(
                        HttpRequest.newBuilder(address)
                                .header("X-Forwarded-For", visitor)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString())
                .statusCode();
    }
}
