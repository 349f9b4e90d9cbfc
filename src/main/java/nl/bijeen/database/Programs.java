package nl.bijeen.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** PostgreSQL's own programs: initdb, pg_ctl and postgres. */
final class Programs {

    private static final Pattern COMPLAINT = Pattern.compile("(?:error|FATAL|PANIC): +(.*)");

    private final Path folder;
    private final List<String> asOrdinaryUser;

    Programs(Path folder) {
        this.folder = folder;
        this.asOrdinaryUser = new UnixSystem().getUid() == 0 ? namespace() : List.of();
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody in particular. */
    private static List<String> namespace() {
        try {
            var attempt = new ProcessBuilder("unshare", "-U", "true").start();
            if (attempt.waitFor() == 0) return List.of("unshare", "-U");
        } catch (IOException e) {
            // No such program on this machine: the same to the operator as one that does not work.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new CannotStart(
                "PostgreSQL refuses to run as root, and root may not make a user namespace here (unshare -U);"
                        + " start Bijeen as an ordinary user or give a database with BIJEEN_DATABASE_URL");
    }

    /** The major version of PostgreSQL these programs are of, such as 18. */
    int version() {
        var answer = run("", "postgres", "--version");
        return Integer.parseInt(answer.replaceAll("(?s)^\\D+(\\d+).*", "$1"));
    }

    /** Runs one program to its end with this text as input. Throws {@link CannotStart} with its complaint when it fails. */
    String run(String input, String program, String... arguments) {
        var command = new ArrayList<String>(asOrdinaryUser);
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().keySet().removeIf(it -> it.startsWith("PG"));
            builder.environment().put("LC_ALL", "C");
            var process = builder.start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(UTF_8));
            }
            var output = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) throw new CannotStart("PostgreSQL (" + program + "): " + complaint(output));
            return output;
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL's program " + program + " cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted while " + program + " ran", e);
        }
    }

    /** The line that says what is wrong; PostgreSQL follows it with lines about tidying up. */
    static String complaint(String output) {
        if (output.contains("No space left on device")) return "the disk is full";
        var found = COMPLAINT.matcher(output);
        return found.find() ? found.group(1) : output.strip().replaceAll("(?s).*\n", "");
    }
}
