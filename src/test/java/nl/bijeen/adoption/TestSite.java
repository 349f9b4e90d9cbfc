package nl.bijeen.adoption;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A web site on this machine, and the guard that lets a test go there. */
final class TestSite implements AutoCloseable, Guard {

    private final HttpServer server;
    private final Map<String, String> hosts;

    /** The paths that were asked for, in order. */
    final List<String> asked = new ArrayList<>();

    /** @param hosts where each name leads, by its literal address; any other name is this site's */
    TestSite(Map<String, String> hosts) throws IOException {
        this.hosts = hosts;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Thread::startVirtualThread);
        server.start();
    }

    interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    TestSite page(String path, Page page) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            try (exchange) {
                page.answer(exchange);
            }
        });
        return this;
    }

    TestSite page(String path, String type, String body) {
        return page(path, it -> send(it, type, body.getBytes(UTF_8)));
    }

    TestSite redirect(String path, String location) {
        return page(path, it -> {
            it.getResponseHeaders().set("Location", location);
            it.sendResponseHeaders(302, -1);
        });
    }

    static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    /** A page of this site under a name it does not have elsewhere. */
    String at(String path) {
        return at("site.example", path);
    }

    String at(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    @Override
    public boolean opens(int port) {
        return port == server.getAddress().getPort();
    }

    /** This site itself, and what is public as ever. */
    @Override
    public boolean opens(InetAddress address) {
        return address.equals(server.getAddress().getAddress()) || PublicAddress.is(address);
    }

    @Override
    public InetAddress[] addresses(String host) throws UnknownHostException {
        if (host.equals("nowhere.example")) throw new UnknownHostException(host);
        var literal = hosts.get(host);
        return new InetAddress[] {literal == null ? server.getAddress().getAddress() : InetAddress.ofLiteral(literal)};
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
