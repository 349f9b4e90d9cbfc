package nl.bijeen.adoption;

import static nl.bijeen.adoption.Fetched.Reason.*;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.bijeen.adoption.Fetched.Document;
import nl.bijeen.adoption.Fetched.Reason;
import nl.bijeen.adoption.Fetched.Refused;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.io.CloseMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Fetches the page at an address that somebody typed. Only that page: nothing it refers to, and nothing in it is run. Whatever the
 * page or its name server says, the program connects to public addresses only, at every step.
 */
@Component
class WebPages {

    /** In bytes: a page with an announcement is a fraction of it, a document of some pages with pictures just fits. */
    static final int LARGEST = 5_000_000;

    static final int MOST_REDIRECTS = 3;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final Guard guard;
    private final Duration longest;

    @Autowired
    WebPages() {
        this(Guard.PUBLIC, LONGEST);
    }

    /** @param longest for everything together, redirects included */
    WebPages(Guard guard, Duration longest) {
        this.guard = guard;
        this.longest = longest;
    }

    Fetched fetch(String typed) {
        var address = WebAddress.of(typed);
        if (address.isEmpty()) return new Refused(NOT_AN_ADDRESS);
        var late = new AtomicBoolean();
        try (var client = WebClient.of(this::open, longest)) {
            CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> {
                        late.set(true);
                        client.close(CloseMode.IMMEDIATE);
                    });
            return fetch(client, address.get());
        } catch (NotPublic e) {
            return new Refused(NOT_PUBLIC);
        } catch (UnknownHostException e) {
            return new Refused(UNKNOWN_HOST);
        } catch (SocketTimeoutException e) {
            return new Refused(TOO_SLOW);
        } catch (IOException | IllegalStateException e) {
            // Closed under its hands, the client fails in ways of its own.
            return new Refused(late.get() ? TOO_SLOW : UNREACHABLE);
        }
    }

    /** Each step is looked at like the first: a public page may send us on to a machine beside this one. */
    private Fetched fetch(CloseableHttpClient client, WebAddress first) throws IOException {
        var address = first;
        for (var step = 0; step <= MOST_REDIRECTS; step++) {
            if (!guard.opens(address.port())) return new Refused(UNUSUAL_PORT);
            var here = address;
            var answer = client.execute(new HttpGet(address.uri()), it -> answer(here, it));
            switch (answer) {
                case Answer.Whole(var fetched) -> {
                    return fetched;
                }
                case Answer.Elsewhere(var next) -> address = next;
            }
        }
        return new Refused(TOO_MANY_REDIRECTS);
    }

    private sealed interface Answer {

        record Whole(Fetched fetched) implements Answer {}

        record Elsewhere(WebAddress next) implements Answer {}
    }

    private static Answer answer(WebAddress from, ClassicHttpResponse response) throws IOException {
        var status = response.getCode();
        if (REDIRECTS.contains(status)) {
            var location = response.getFirstHeader("Location");
            var next = location == null ? Optional.<WebAddress>empty() : from.to(location.getValue());
            return next.<Answer>map(Answer.Elsewhere::new).orElse(refused(NOT_AN_ADDRESS));
        }
        if (status != 200) return refused(NOT_FOUND);
        var ending = ending(response);
        if (ending.isEmpty()) return refused(NOT_A_DOCUMENT);
        var bytes = response.getEntity().getContent().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) return refused(TOO_LARGE);
        return new Answer.Whole(
                new Document(from.host() + ending.get(), from.uri().toString(), bytes));
    }

    private static Answer refused(Reason reason) {
        return new Answer.Whole(new Refused(reason));
    }

    private static Optional<String> ending(ClassicHttpResponse response) {
        if (response.getEntity() == null) return Optional.empty();
        var type = ContentType.parseLenient(response.getEntity().getContentType());
        return switch (type == null ? "" : type.getMimeType().toLowerCase(Locale.ROOT)) {
            case "text/html", "application/xhtml+xml" -> Optional.of(".html");
            case "text/plain" -> Optional.of(".txt");
            case "text/markdown" -> Optional.of(".md");
            case "application/pdf" -> Optional.of(".pdf");
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> Optional.of(".docx");
            default -> Optional.empty();
        };
    }

    /**
     * What the client connects to, and to nothing else: a name that is looked up once more could by then lead to another machine.
     * One address that is not public refuses them all.
     */
    private InetAddress[] open(String host) throws UnknownHostException {
        var addresses = guard.addresses(host);
        for (var address : addresses) if (!guard.opens(address)) throw new NotPublic(host);
        return addresses;
    }

    private static final class NotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        NotPublic(String host) {
            super(host);
        }
    }
}
