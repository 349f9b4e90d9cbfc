package nl.bijeen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    static final Path PROGRAMS = Path.of("target/programs").toAbsolutePath();

    @TempDir
    Path temp;

    Folder folder;
    Postgres postgres;

    @BeforeEach
    void prepare() {
        folder = Folder.claim(temp);
        postgres = new Postgres(folder, PROGRAMS);
    }

    @AfterEach
    void stop() throws IOException {
        postgres.close();
        folder.close();
    }

    @Test
    void what_was_committed_is_on_the_disk_and_the_server_is_ours_alone() throws SQLException {
        var database = postgres.start();

        assertThat(ask(
                        database,
                        "select current_setting('fsync') || current_setting('synchronous_commit')"
                                + "|| current_setting('full_page_writes')"))
                .isEqualTo("ononon");
        assertThat(ask(database, "select current_setting('listen_addresses')")).isEqualTo("127.0.0.1");
        assertThat(ask(database, "select usesuper from pg_user where usename = current_user"))
                .isEqualTo("f");
        assertThat(ask(database, "select lower('ÉÏ')")).isEqualTo("éï");
    }

    @Test
    void nobody_comes_in_without_the_password() throws IOException {
        var database = postgres.start();

        for (var user : List.of("bijeen", "postgres")) {
            for (var password : List.of("", "wrong")) {
                assertThatThrownBy(() -> ask(new Database(database.jdbcUrl(), user, password), "select 1"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password");
            }
        }
        assertThat(Files.readString(temp.resolve("database/pg_hba.conf"))).doesNotContainPattern("(?m)^[^#].*trust");
        assertThat(Files.getPosixFilePermissions(temp.resolve("database.password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(temp.resolve("superuser")).doesNotExist();
    }

    @Test
    void the_next_start_finds_what_was_written() throws SQLException {
        change(postgres.start(), "create table proof as select 7 as value");
        postgres.close();

        assertThat(ask(postgres.start(), "select value from proof")).isEqualTo("7");
    }

    @Test
    void a_server_that_a_killed_program_left_behind_is_stopped_and_nothing_is_lost() throws SQLException, IOException {
        var orphan = postgres.start();
        change(orphan, "create table proof as select 7 as value");

        var next = new Postgres(folder, PROGRAMS);
        try (next) {
            assertThat(ask(next.start(), "select value from proof")).isEqualTo("7");
            assertThatThrownBy(() -> ask(orphan, "select 1")).hasMessageContaining("refused");
        }
    }

    @Test
    void a_server_that_lost_its_power_recovers() throws SQLException, IOException {
        change(postgres.start(), "create table proof as select 7 as value");
        var server = ProcessHandle.of(pid()).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();

        assertThat(ask(postgres.start(), "select value from proof")).isEqualTo("7");
    }

    @Test
    void a_process_that_only_has_the_number_of_an_old_server_is_left_alone() throws SQLException, IOException {
        postgres.start();
        postgres.close();
        var ourselves = ProcessHandle.current().pid();
        Files.writeString(temp.resolve("database/postmaster.pid"), ourselves + "\n" + temp + "/database\n");

        assertThat(ask(postgres.start(), "select 1")).isEqualTo("1");
    }

    @Test
    void a_folder_of_a_newer_version_is_refused_and_left_as_it_was() throws IOException {
        postgres.start();
        postgres.close();
        Files.writeString(temp.resolve("database/PG_VERSION"), "99\n");

        assertThatThrownBy(postgres::start)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("a newer Bijeen (PostgreSQL 99, this one has 18)");
        assertThat(temp.resolve("database/PG_VERSION")).hasContent("99");
        assertThat(temp.resolve("database/postmaster.pid")).doesNotExist();
    }

    @Test
    void a_database_that_was_half_made_is_made_anew() throws SQLException, IOException {
        Files.createDirectories(temp.resolve("database.new/base"));

        assertThat(ask(postgres.start(), "select 1")).isEqualTo("1");
        assertThat(temp.resolve("database.new")).doesNotExist();
    }

    @Test
    void a_damaged_database_is_told_in_one_line() throws IOException {
        postgres.start();
        postgres.close();
        Files.delete(temp.resolve("database/global/pg_control"));

        assertThatThrownBy(postgres::start)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("did not start")
                .hasMessageContaining("pg_control")
                .hasMessageNotContaining("\n");
    }

    @Test
    void of_what_a_program_says_only_the_complaint_is_passed_on() {
        assertThat(Programs.complaint("creating ... ok\ninitdb: error: could not write: No space left on device\nbye"))
                .isEqualTo("the disk is full");
        assertThat(Programs.complaint("LOG:  starting\nFATAL:  lock file exists\nHINT:  wait"))
                .isEqualTo("lock file exists");
        assertThat(Programs.complaint("one\ntwo\n")).isEqualTo("two");
    }

    private long pid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(temp.resolve("database/postmaster.pid")).getFirst());
    }

    private static String ask(Database database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void change(Database database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
