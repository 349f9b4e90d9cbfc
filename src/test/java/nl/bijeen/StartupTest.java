package nl.bijeen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program in a process of its own, as the operator starts, stops and loses it. */
class StartupTest {

    @TempDir
    Path temp;

    @Test
    void a_setting_that_does_not_exist_gives_one_line_and_code_2() throws Exception {
        var program = start(Map.of("BIJEEN_PROT", "9000"));

        assertThat(program.inputReader().lines())
                .containsExactly("Bijeen does not start: there is no setting BIJEEN_PROT; did you mean BIJEEN_PORT?");
        assertThat(program.waitFor()).isEqualTo(2);
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void a_port_in_use_gives_one_line() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var program = start(Map.of("BIJEEN_PORT", "" + taken.getLocalPort()));

            assertThat(program.inputReader().lines())
                    .singleElement()
                    .asString()
                    .startsWith("Bijeen does not start: port " + taken.getLocalPort() + " is taken");
            assertThat(program.waitFor()).isEqualTo(1);
        }
    }

    @Test
    void a_database_that_is_not_there_gives_one_line() throws Exception {
        var program = start(Map.of(
                "BIJEEN_PORT", "" + freePort(), "BIJEEN_DATABASE_URL", "postgresql://anna:geheim@127.0.0.1:1/bijeen"));

        assertThat(program.inputReader().lines())
                .singleElement()
                .asString()
                .startsWith("Bijeen does not start: the database at 127.0.0.1:1/bijeen cannot be used")
                .doesNotContain("geheim");
        assertThat(program.waitFor()).isEqualTo(1);
    }

    @Test
    void an_installation_survives_a_kill_stops_whole_and_refuses_an_older_program() throws Exception {
        var settings = Map.of("BIJEEN_PORT", "" + freePort());
        var killed = start(settings);
        assertThat(linesUntilReady(killed))
                .last()
                .isEqualTo("Bijeen is ready at http://localhost:" + settings.get("BIJEEN_PORT"));
        sql("create table proof as select 7 as value");
        killed.destroyForcibly().waitFor();

        var next = start(settings);
        assertThat(linesUntilReady(next)).contains("Stopping the database that an earlier run left behind.");
        sql("insert into proof values (8)");
        sql("update flyway_schema_history set version = '2999.01.01', script = 'V2999_01_01__later.sql'"
                + " where installed_rank = (select max(installed_rank) from flyway_schema_history)");
        next.destroy();

        assertThat(next.waitFor()).isEqualTo(143);
        assertThat(temp.resolve("database/postmaster.pid")).doesNotExist();
        assertThat(Files.readString(temp.resolve("database.log"))).contains("database system is shut down");

        var older = start(settings);
        assertThat(older.inputReader().lines())
                .containsExactly("Bijeen does not start: the database was made by a newer Bijeen; start that one");
        assertThat(older.waitFor()).isEqualTo(1);
        assertThat(temp.resolve("database/postmaster.pid")).doesNotExist();
    }

    private Process start(Map<String, String> settings) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", classPath(), Bijeen.class.getName());
        builder.environment().keySet().removeIf(it -> it.startsWith("BIJEEN_"));
        builder.environment().put("BIJEEN_DATA", temp.toString());
        builder.environment().putAll(settings);
        return builder.redirectErrorStream(true).start();
    }

    /** Without the classes of the tests: Spring would take what helps them for parts of the program. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(it -> !it.contains("test-classes"))
                .collect(joining(File.pathSeparator));
    }

    private static List<String> linesUntilReady(Process program) throws IOException {
        var lines = new ArrayList<String>();
        var reader = new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8));
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
            if (line.startsWith("Bijeen is ready")) break;
        }
        return lines;
    }

    private void sql(String sql) throws IOException, SQLException {
        var password = Files.readString(temp.resolve("database.password")).strip();
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + postmaster(3) + "/bijeen", "bijeen", password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A line of PostgreSQL's own note: 0 is the number of its process, 3 its port. */
    private long postmaster(int line) throws IOException {
        return Long.parseLong(
                Files.readAllLines(temp.resolve("database/postmaster.pid")).get(line));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
