package nl.bijeen.bench;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.bijeen.Bijeen;
import nl.bijeen.TestSurroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real program is killed while people register, and its database with it every other time, as when the power fails. Whoever
 * was told that they are registered, is; whoever was promised their turn, gets it. Twice in the suite; ten times with
 * {@code -Dkills=10}.
 */
class CrashTest {

    static final int KILLS = Integer.getInteger("kills", 2);
    static final int VISITORS = 8;
    static final int SEATS = 200;

    /** So many hear that they are registered before the next kill, at other moments of a round each time. */
    static final int HEARD = 60;

    @TempDir
    Path temp;

    /** The numbers of those who were told that they are registered. */
    final Set<Integer> told = ConcurrentHashMap.newKeySet();

    @Test
    void after_a_kill_what_people_were_told_and_promised_still_holds() throws Exception {
        var program = Program.start(
                command(),
                temp,
                Map.of("BIJEEN_SMTP_URL", TestSurroundings.MAIL.url(), "BIJEEN_MAIL_FROM", "bijeen@kruinwijk.example"));
        try {
            long association;
            try (var db = program.database()) {
                var ground = new Ground(db);
                association = ground.association("netwerk");
                ground.meeting(association, "druk", SEATS);
            }
            for (var kill = 1; kill <= KILLS; kill++) {
                Promises promises;
                try (var busy = program.database()) {
                    promises = Promises.at(program.port(), busy, association, "rij-" + kill);
                    registerUntilKilled(program, kill % 2 == 0);
                }
                program = program.again();
                try (var db = program.database()) {
                    promises.areKept(program.port(), db);
                    whatWasToldHolds(db);
                }
            }
        } finally {
            program.close();
        }
    }

    private void registerUntilKilled(Program program, boolean withDatabase) throws Exception {
        var enough = told.size() + HEARD;
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, VISITORS).forEach(_ -> visitors.execute(() -> register(program.port())));
            for (var waited = 0; told.size() < enough && waited < 60_000; waited++) TimeUnit.MILLISECONDS.sleep(1);
            if (withDatabase) program.killDatabase();
            program.kill();
        }
        assertThat(told.size()).as("people who were told").isGreaterThanOrEqualTo(enough);
    }

    /** One after the other, until nobody answers any more. */
    private void register(int port) {
        try (var visitor = Visitor.at(port, "/netwerk/bijeenkomsten/druk")) {
            while (true) {
                var number = Visitor.next();
                visitor.register(number);
                told.add(number);
            }
        } catch (IOException e) {
            // Killed. Whoever waited for an answer now does not know, and may or may not be registered.
        }
    }

    private void whatWasToldHolds(Connection db) throws SQLException {
        var ground = new Ground(db);
        var addresses =
                db.createArrayOf("text", told.stream().map(Visitor::email).toArray());
        assertThat(ground.count("select count(*) from registration where email = any (?)", addresses))
                .as("registrations of those who were told")
                .isEqualTo(told.size());
        assertThat(ground.count("""
                        select count(*)
                        from registration
                        where (select count(*) from letter
                               where recipient = email and state in ('WAITING', 'SENT') and method is not distinct from
                                     case status when 'CONFIRMED' then 'REQUEST' end) <> 1
                           or (select count(*) from journal_entry where subject = 'registration:' || registration.id) <> 1
                        """))
                .as("registrations without exactly one letter and one entry of the journal")
                .isZero();
        assertThat(ground.count("select count(*) from letter where recipient not in (select email from registration)"))
                .as("letters to people who are not registered")
                .isZero();
        assertThat(ground.count("select count(*) from registration where status = 'CONFIRMED'"))
                .as("seats given")
                .isEqualTo(ground.count("select sum(taken) from desk"));
        assertThat(ground.count("select count(*) from desk where taken > capacity"))
                .as("meetings with more seats given than there are")
                .isZero();
    }

    /** Without the classes of the tests: Spring would take what helps them for parts of the program. */
    private static List<String> command() {
        var classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(it -> !it.contains("test-classes"))
                .collect(joining(File.pathSeparator));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath, Bijeen.class.getName());
    }
}
