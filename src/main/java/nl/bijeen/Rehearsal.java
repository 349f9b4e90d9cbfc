package nl.bijeen;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Walks through the pages of a program that just started, as a visitor would, from link to link, and registers people where that
 * is asked: what the build notes down of it is what later starts need not find out again while the first people wait.
 */
final class Rehearsal {

    private static final int ENOUGH = 30;

    /** So many that Java notes of the desk how it is used, and not only that it is: it counts in hundreds. */
    private static final int PEOPLE = 3000;

    private static final int AT_ONCE = 16;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String site;
    private final HttpClient client;

    private Rehearsal(String site, HttpClient client) {
        this.site = site;
        this.client = client;
    }

    /** Visits the site at this address, without a slash at the end. */
    static void visit(String site) {
        try (var client = HttpClient.newBuilder()
                .followRedirects(Redirect.NORMAL)
                .cookieHandler(new CookieManager())
                .build()) {
            var rehearsal = new Rehearsal(site, client);
            rehearsal.walk();
        }
    }

    private void walk() {
        var waiting = new ArrayDeque<>(List.of("/", "/bureau"));
        var seen = new HashSet<>(waiting);
        for (var visits = 0; visits < ENOUGH && !waiting.isEmpty(); visits++) {
            var page = read(HttpRequest.newBuilder(at(waiting.remove())));
            LINK.matcher(page)
                    .results()
                    .map(it -> it.group(1))
                    .filter(seen::add)
                    .forEach(waiting::add);
        }
        var forms = seen.stream()
                .filter(it -> it.matches("/[^/]+/bijeenkomsten/[^/]+/aanmelden"))
                .toList();
        forms.forEach(it -> register(it, PEOPLE / forms.size()));
    }

    /** Each from a network of their own, as a proxy on this machine would tell: one network may not register so many. */
    private void register(String form, int count) {
        var token = TOKEN.matcher(read(HttpRequest.newBuilder(at(form))));
        if (!token.find()) return;
        try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var person = 0; person < count; person++) {
                var number = person;
                people.execute(() -> register(form, token.group(1), number));
            }
        }
    }

    private void register(String form, String token, int person) {
        var fields = "_csrf=" + URLEncoder.encode(token, UTF_8) + "&key=" + UUID.randomUUID()
                + "&attends=yes&action=confirm&name=Bezoeker&email=bezoeker" + person + "%40oefening.example";
        read(HttpRequest.newBuilder(at(form))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", "10.0." + person / 256 + "." + person % 256)
                .POST(BodyPublishers.ofString(fields)));
    }

    private URI at(String path) {
        return URI.create(site + path);
    }

    private String read(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofString()).join().body();
    }
}
