package nl.bijeen;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Walks through the pages of a program that just started, as a visitor would, from link to link. */
final class Rehearsal {

    private static final int ENOUGH = 30;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    private Rehearsal() {}

    /** Visits the site at this address, without a slash at the end. */
    static void visit(String site) {
        var waiting = new ArrayDeque<>(List.of("/", "/bureau"));
        var seen = new HashSet<>(waiting);
        try (var client =
                HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()) {
            for (var visits = 0; visits < ENOUGH && !waiting.isEmpty(); visits++) {
                var request = HttpRequest.newBuilder(URI.create(site + waiting.remove()))
                        .build();
                var page = client.sendAsync(request, BodyHandlers.ofString())
                        .join()
                        .body();
                LINK.matcher(page)
                        .results()
                        .map(it -> it.group(1))
                        .filter(seen::add)
                        .forEach(waiting::add);
            }
        }
    }
}
