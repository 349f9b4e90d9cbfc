package nl.bijeen.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The embedded PostgreSQL: a server of our own on the loopback address, on a port that only we know, with a password. */
public final class Postgres implements AutoCloseable {

    /**
     * Durability first: what a participant was told is confirmed must be on the disk. Tables are looked over every ten seconds, not
     * every minute: until then plans are kept that were made while a meeting had no participants yet.
     */
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "''",
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "shared_buffers", "64MB",
            "max_connections", "40",
            "jit", "off",
            "autovacuum_naptime", "10s",
            "log_checkpoints", "off");

    private final Cluster cluster;
    private final Programs programs;
    private final Path log;
    private final int port = freePort();

    /** Prepares the server of this folder, with PostgreSQL's programs unpacked below {@code programs}. Starts nothing. */
    public Postgres(Folder folder, Path programs) {
        this.programs = new Programs(Archive.unpack(programs));
        this.cluster = new Cluster(folder, this.programs);
        this.log = folder.resolve("database.log");
    }

    public Postgres(Folder folder) {
        this(folder, folder.resolve("programs"));
    }

    /** Starts the server, after it stopped one that was left behind. Throws {@link CannotStart} when it does not come up. */
    public Database start() {
        cluster.prepare();
        try {
            Files.deleteIfExists(log);
            control("start", "-l", log.toString(), "-o", options());
        } catch (CannotStart e) {
            throw new CannotStart("the database did not start: " + lastWords() + " (see " + log + ")", e);
        } catch (IOException e) {
            throw new CannotStart("the file " + log + " cannot be written: " + e.getMessage(), e);
        }
        return cluster.at(port);
    }

    /** Lets no new work in, undoes what was not committed, writes everything down and stops. */
    @Override
    public void close() {
        if (Files.exists(cluster.path().resolve("postmaster.pid"))) control("stop", "-m", "fast");
    }

    private void control(String action, String... options) {
        var all = new ArrayList<>(java.util.List.of(action, "-D", cluster.path().toString(), "-w", "-t", "300"));
        all.addAll(List.of(options));
        programs.run("", "pg_ctl", all.toArray(String[]::new));
    }

    private String options() {
        return "-c port=" + port + " "
                + SETTINGS.entrySet().stream()
                        .map(it -> "-c " + it.getKey() + "=" + it.getValue())
                        .collect(Collectors.joining(" "));
    }

    private String lastWords() {
        try {
            return Programs.complaint(Files.readString(log));
        } catch (IOException e) {
            return "it left no message";
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("this machine gives out no free port: " + e.getMessage(), e);
        }
    }
}
