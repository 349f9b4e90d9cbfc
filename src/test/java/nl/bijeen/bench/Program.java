package nl.bijeen.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The program in a process of its own on a folder of its own, with the database that it brings along. */
final class Program implements AutoCloseable {

    private final List<String> command;
    private final Map<String, String> settings;
    private final Path folder;
    private final int port;
    private final Process process;
    private final Thread reader;
    private final double seconds;

    private Program(List<String> command, Path folder, int port, Map<String, String> settings) throws IOException {
        this.command = command;
        this.settings = settings;
        this.folder = folder;
        this.port = port;
        var begun = System.nanoTime();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(it -> it.startsWith("BIJEEN_"));
        builder.environment().put("BIJEEN_DATA", folder.toString());
        builder.environment().put("BIJEEN_PORT", "" + port);
        builder.environment().putAll(settings);
        process = builder.start();
        reader = awaitReady();
        firstPage();
        seconds = (System.nanoTime() - begun) / 1e9;
    }

    /** Starts it on this folder, and returns when it answered with its first page. */
    static Program start(List<String> command, Path folder, Map<String, String> settings) throws IOException {
        return new Program(command, folder, freePort(), settings);
    }

    /** Starts it again on the same folder, once this one has ended. */
    Program again() throws IOException {
        return new Program(command, folder, port, settings);
    }

    int port() {
        return port;
    }

    /** From the start of the process to the end of the first page. */
    double secondsToFirstPage() {
        return seconds;
    }

    private Thread awaitReady() throws IOException {
        var lines = process.inputReader(UTF_8);
        var said = new StringBuilder();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith("Bijeen is ready"))
                return Thread.ofPlatform().daemon().start(() -> passOn(lines));
        }
        throw new IOException("The program did not start:\n" + said);
    }

    /** Of what it says later, only what goes wrong is of interest. */
    private static void passOn(BufferedReader lines) {
        lines.lines()
                .filter(it -> it.contains("ERROR") || it.contains("WARN") || it.contains("OutOfMemory"))
                .forEach(System.err::println);
    }

    private void firstPage() throws IOException {
        try (var wire = new Wire(port)) {
            var page = wire.send("GET", "/", "", new byte[0]);
            if (page.status() >= 500) throw new IOException("The first page failed: " + page.head());
        }
    }

    /** A connection to its database. Closed by the caller. */
    Connection database() throws IOException, SQLException {
        var note = Files.readAllLines(folder.resolve("database/postmaster.pid"));
        var password = Files.readString(folder.resolve("database.password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + note.get(3).strip() + "/bijeen?reWriteBatchedInserts=true",
                "bijeen",
                password);
    }

    /** What the process holds in memory now, in megabytes. The database is not part of it. */
    long residentMegabytes() throws IOException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", "" + process.pid()).start();
        return Long.parseLong(new String(ps.getInputStream().readAllBytes(), UTF_8).strip()) / 1024;
    }

    /** The processor time that the program and its database took until now, in seconds. */
    double processorSeconds() throws IOException {
        var server = server();
        return Stream.concat(Stream.of(process.toHandle(), server), server.descendants())
                .flatMap(it -> it.info().totalCpuDuration().stream())
                .mapToDouble(it -> it.toNanos() / 1e9)
                .sum();
    }

    private ProcessHandle server() throws IOException {
        var note = Files.readAllLines(folder.resolve("database/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(note.getFirst().strip())).orElseThrow();
    }

    /** As {@code kill -9}. Its database stays behind; the next start stops it. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Kills its database too, and all processes of that. */
    void killDatabase() throws IOException {
        var server = server();
        var all = Stream.concat(Stream.of(server), server.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(it -> it.onExit().join());
    }

    /** Stops it as an operator does, and its database with it. */
    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
            reader.join();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
