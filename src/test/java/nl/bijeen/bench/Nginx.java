package nl.bijeen.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** The web server that others are measured by, serving the bytes of one page from a file, packed beforehand and with the same headers. */
final class Nginx implements AutoCloseable {

    private static final List<String> PLACES =
            List.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx");

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Where it is installed; empty when it is not. */
    static Optional<String> program() {
        return PLACES.stream().filter(it -> Files.isExecutable(Path.of(it))).findFirst();
    }

    /** Starts it with this page, below this folder. */
    static Nginx serving(Answer page, byte[] html, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("logs"));
        Files.write(folder.resolve("page.html"), html);
        Files.write(folder.resolve("page.html.gz"), packed(html));
        var port = freePort();
        var configuration = Files.writeString(folder.resolve("nginx.conf"), configuration(page, folder, port));
        var command = new ProcessBuilder(
                program().orElseThrow(),
                "-e",
                folder.resolve("error.log").toString(),
                "-p",
                folder.toString(),
                "-c",
                configuration.toString());
        var nginx = new Nginx(command.redirectErrorStream(true).start(), port);
        nginx.await();
        return nginx;
    }

    int port() {
        return port;
    }

    private void await() throws IOException, InterruptedException {
        for (var attempt = 0; ; attempt++) {
            try (var wire = new Wire(port)) {
                wire.send("GET", "/page.html", "", new byte[0]);
                return;
            } catch (IOException e) {
                if (attempt == 100 || !process.isAlive())
                    throw new IOException(
                            "nginx did not start: "
                                    + new String(process.getInputStream().readNBytes(2000), UTF_8),
                            e);
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
    }

    private static String configuration(Answer page, Path folder, int port) {
        var headers = page.head()
                .lines()
                .skip(1)
                .filter(
                        it -> it.matches(
                                "(?i)(content-security-policy|x-|referrer-policy|permissions-policy|cross-origin|cache-control).*"))
                .map(it -> it.split(": ", 2))
                .map(it -> "add_header " + it[0] + " \"" + it[1] + "\";")
                .collect(Collectors.joining("\n"));
        return """
                daemon off;
                %4$s
                worker_processes auto;
                pid %1$s/nginx.pid;
                events { worker_connections 1024; }
                http {
                    access_log off;
                    sendfile on;
                    tcp_nopush on;
                    open_file_cache max=10;
                    keepalive_requests 1000000;
                    types { text/html html; }
                    charset utf-8;
                    client_body_temp_path %1$s/t1; proxy_temp_path %1$s/t2; fastcgi_temp_path %1$s/t3;
                    uwsgi_temp_path %1$s/t4; scgi_temp_path %1$s/t5;
                    server {
                        listen 127.0.0.1:%2$d;
                        root %1$s;
                        gzip_static on;
                        gzip_vary on;
                        %3$s
                    }
                }
                """.formatted(folder, port, headers, user());
    }

    /** Started by root it would work as somebody who may not read the folder. */
    private static String user() {
        return System.getProperty("user.name").equals("root") ? "user root;" : "";
    }

    private static byte[] packed(byte[] html) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(html);
        }
        return bytes.toByteArray();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
