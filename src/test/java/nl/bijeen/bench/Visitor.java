package nl.bijeen.bench;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Somebody at the form of a meeting, over a connection of their own. The form is opened once, for its cookie and its token; after
 * that each registration is of somebody else, from a network of their own as the proxy in front would tell.
 */
final class Visitor implements Load.Client {

    private static final String QUEUE = "/aanmelden/rij/";

    /** So often somebody in the queue looks again. */
    private static final int PATIENCE = 60;

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Pattern REFRESH = Pattern.compile("data-refresh=\"(\\d+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Wire wire;
    private final String form;
    private final String cookie;
    private final String token;

    private Visitor(Wire wire, String form, String cookie, String token) {
        this.wire = wire;
        this.form = form;
        this.cookie = cookie;
        this.token = token;
    }

    /** Opens the form at the address of this meeting. */
    static Visitor at(int port, String meeting) throws IOException {
        var wire = new Wire(port);
        var form = meeting + "/aanmelden";
        var page = wire.send("GET", form, "Accept-Encoding: gzip\r\n", new byte[0]);
        var token = TOKEN.matcher(page.text());
        if (page.status() != 200 || !token.find()) throw new IOException("No form: " + page.head());
        return new Visitor(wire, form, cookie(page), token.group(1));
    }

    /** The cookie that an answer sets, to send along. */
    static String cookie(Answer page) {
        var set = page.header("Set-Cookie");
        return set.contains(";") ? set.substring(0, set.indexOf(';')) : set;
    }

    /** Registers somebody new. */
    @Override
    public void ask() throws IOException {
        register(next());
    }

    /** The number of somebody who did not come before. */
    static int next() {
        return NUMBER.incrementAndGet();
    }

    static String email(int number) {
        return "deelnemer" + number + "@kruinwijk.example";
    }

    /** Registers the person with this number; the path of the page that confirms it. */
    String register(int number) throws IOException {
        var answer = send(number);
        if (answer.header("Location").contains(QUEUE)) answer = waited(path(answer));
        var page = answer.header("Location");
        if (answer.status() == 303 && page.contains("/boeking/")) return page;
        throw new IOException("Not registered: " + answer.head() + "\n" + answer.text());
    }

    /** Sends the form of the person with this number to a desk that cannot answer; the path of the page of their turn. */
    String promised(int number) throws IOException {
        var answer = send(number);
        if (answer.header("Location").contains(QUEUE)) return path(answer);
        throw new IOException("Not promised a turn: " + answer.head() + "\n" + answer.text());
    }

    /** Where the page of a turn leads; empty while it leads nowhere. */
    String after(String queue) throws IOException {
        return wire.send("GET", queue, "", new byte[0]).header("Location");
    }

    private Answer send(int number) throws IOException {
        return wire.send("POST", form, headers(number), body(number).getBytes(UTF_8));
    }

    private static String path(Answer answer) {
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** Looks how far the queue is, and again whenever the page says; what comes after it. */
    private Answer waited(String queue) throws IOException {
        for (var looks = 0; looks < PATIENCE; looks++) {
            var page = wire.send("GET", queue, "Cookie: " + cookie + "\r\n", new byte[0]);
            var refresh = REFRESH.matcher(page.text());
            if (page.status() != 200 || !refresh.find()) return page;
            sleep(Integer.parseInt(refresh.group(1)));
        }
        throw new IOException("Still in the queue");
    }

    private static void sleep(int seconds) throws IOException {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private String headers(int number) {
        return "Cookie: " + cookie + "\r\nX-Forwarded-For: 10." + (number >> 16 & 255) + "." + (number >> 8 & 255) + "."
                + (number & 255) + "\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    }

    private String body(int number) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("_csrf", token);
        fields.put("key", UUID.randomUUID().toString());
        fields.put("name", "Deelnemer " + number);
        fields.put("email", email(number));
        fields.put("attends", "yes");
        fields.put("phone", "");
        fields.put("organisation", "Gemeente Kruinwijk");
        fields.put("position", "beleidsmedewerker");
        fields.put("dietary", "");
        fields.put("access", "");
        fields.put("action", "confirm");
        return fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + encode(it.getValue(), UTF_8))
                .collect(joining("&"));
    }

    @Override
    public void close() {
        wire.close();
    }
}
