package nl.bijeen.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.util.FileSystemUtils;

/** The files of the embedded PostgreSQL: made once, of one major version, and never by two servers at a time. */
final class Cluster {

    private static final String USER = "bijeen";

    private final Folder folder;
    private final Programs programs;
    private final Path path;

    Cluster(Folder folder, Programs programs) {
        this.folder = folder;
        this.programs = programs;
        this.path = folder.resolve("database");
    }

    Path path() {
        return path;
    }

    /** Makes the files if they are not there, and refuses those of another major version. */
    void prepare() {
        try {
            if (Files.notExists(path)) make();
            var written = Integer.parseInt(
                    Files.readString(path.resolve("PG_VERSION")).strip());
            var ours = programs.version();
            if (written != ours)
                throw new CannotStart("the folder " + path + " is of " + (written > ours ? "a newer" : "an older")
                        + " Bijeen (PostgreSQL " + written + ", this one has " + ours + ")");
            stopOrphan();
        } catch (IOException | NumberFormatException e) {
            throw new CannotStart("the database in " + path + " cannot be read: " + e.getMessage(), e);
        }
    }

    Database at(int port) {
        return new Database("jdbc:postgresql://127.0.0.1:" + port + "/" + USER, USER, password());
    }

    /** Made beside its place and moved there when it is whole, so that a crash halfway leaves nothing half made. */
    private void make() throws IOException {
        System.out.println("Making the database in " + path + ".");
        var draft = folder.resolve("database.new");
        FileSystemUtils.deleteRecursively(draft);
        initialise(draft);
        var owner = "create role " + USER + " login password '" + password() + "'\n";
        var database = "create database " + USER + " owner " + USER + "\n";
        programs.run(owner + database, "postgres", "--single", "-D", draft.toString(), "postgres");
        Files.move(draft, path, ATOMIC_MOVE);
    }

    private void initialise(Path draft) throws IOException {
        var superuser = folder.resolve("superuser");
        folder.kept("superuser", Cluster::random);
        try {
            programs.run(
                    "",
                    "initdb",
                    "--pgdata=" + draft,
                    "--username=postgres",
                    "--pwfile=" + superuser,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=icu",
                    "--icu-locale=nl");
        } finally {
            Files.delete(superuser); // nobody needs it: the program owns its database, and no more than that
        }
    }

    /** A program that was killed leaves its server running; a machine that lost power leaves only the note of it. */
    private void stopOrphan() throws IOException {
        var note = path.resolve("postmaster.pid");
        if (Files.notExists(note)) return;
        var pid = Long.parseLong(Files.readAllLines(note).getFirst().strip());
        if (ProcessHandle.of(pid).filter(this::isOurs).isPresent()) {
            System.out.println("Stopping the database that an earlier run left behind.");
            programs.run("", "pg_ctl", "stop", "-D", path.toString(), "-m", "fast", "-w", "-t", "60");
        } else {
            Files.delete(note); // by now the number may be of any other process, and PostgreSQL would wait for that one
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("/postgres")
                && process.info().commandLine().orElse(path.toString()).contains(path.toString());
    }

    private String password() {
        return folder.kept("database.password", Cluster::random);
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
