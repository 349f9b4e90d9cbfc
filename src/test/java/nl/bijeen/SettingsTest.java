package nl.bijeen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    static final Path HERE = Path.of("data");
    static final String SECRET = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    @Test
    void without_settings_everything_is_local() {
        var settings = Settings.read(Map.of("PATH", "/bin"), HERE);

        assertThat(settings.data()).isEqualTo(HERE);
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.publicUrl()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(settings.database()).isEmpty();
        assertThat(settings.smtpUrl()).isEmpty();
        assertThat(settings.secret()).isEmpty();
    }

    @Test
    void the_public_address_follows_the_port_unless_it_is_given() {
        assertThat(Settings.read(Map.of("BIJEEN_PORT", "9000"), HERE).publicUrl())
                .isEqualTo(URI.create("http://localhost:9000"));
        assertThat(Settings.read(
                                Map.of("BIJEEN_PORT", "9000", "BIJEEN_PUBLIC_URL", "https://bijeen.example.org/"), HERE)
                        .publicUrl())
                .isEqualTo(URI.create("https://bijeen.example.org"));
    }

    @Test
    void an_empty_value_counts_as_not_set() {
        assertThat(Settings.read(Map.of("BIJEEN_PORT", " ", "BIJEEN_DATABASE_URL", ""), HERE))
                .isEqualTo(Settings.read(Map.of(), HERE));
    }

    @ParameterizedTest
    @CsvSource({
        "BIJEEN_PROT, BIJEEN_PORT",
        "BIJEEN_DATA_DIR, BIJEEN_DATA",
        "BIJEEN_DB_URL, BIJEEN_DATABASE_URL",
        "BIJEEN_URL, BIJEEN_SMTP_URL",
        "BIJEEN_MAILFROM, BIJEEN_MAIL_FROM",
        "bijeen_port, BIJEEN_PORT",
    })
    void an_unknown_name_is_refused_and_the_nearest_known_one_named(String name, String nearest) {
        assertThatThrownBy(() -> Settings.read(Map.of(name, "1"), HERE))
                .isInstanceOf(Settings.Wrong.class)
                .hasMessageContaining("no setting " + name + ";")
                .hasMessageContaining(nearest + "?");
    }

    @ParameterizedTest
    @CsvSource({
        "BIJEEN_PORT, 0",
        "BIJEEN_PORT, 65536",
        "BIJEEN_PORT, http",
        "BIJEEN_DATA, 'a\0b'",
        "BIJEEN_PUBLIC_URL, bijeen.example.org",
        "BIJEEN_PUBLIC_URL, ftp://bijeen.example.org",
        "BIJEEN_PUBLIC_URL, https://bijeen.example.org/site",
        "BIJEEN_PUBLIC_URL, https://bijeen.example.org?a=b",
        "BIJEEN_PUBLIC_URL, https://",
        "BIJEEN_DATABASE_URL, mysql://user:geheim@host/name",
        "BIJEEN_DATABASE_URL, postgresql://user:geheim@host",
        "BIJEEN_DATABASE_URL, postgresql://user:geheim%zz@host/name",
        "BIJEEN_MAIL_FROM, bijeen",
        "BIJEEN_SECRET, geheim",
        "BIJEEN_SECRET, Z2VoZWlt",
    })
    void a_malformed_value_is_refused_without_repeating_it(String name, String value) {
        assertThatThrownBy(() -> Settings.read(Map.of(name, value), HERE))
                .isInstanceOf(Settings.Wrong.class)
                .hasMessageStartingWith(name + " should be ")
                .hasMessageNotContainingAny("geheim", "Z2VoZWlt", "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"smtp://", "mail.example.org:587", "http://u:geheim@mail.example.org"})
    void a_mail_server_is_given_by_an_smtp_address(String value) {
        var environment = Map.of("BIJEEN_SMTP_URL", value, "BIJEEN_MAIL_FROM", "bijeen@example.org");

        assertThatThrownBy(() -> Settings.read(environment, HERE))
                .hasMessageStartingWith("BIJEEN_SMTP_URL should be ")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void a_mail_server_asks_for_a_sender() {
        var server = "smtps://user:word@mail.example.org:465";

        assertThatThrownBy(() -> Settings.read(Map.of("BIJEEN_SMTP_URL", server), HERE))
                .hasMessageContaining("BIJEEN_MAIL_FROM");
        assertThat(Settings.read(Map.of("BIJEEN_SMTP_URL", server, "BIJEEN_MAIL_FROM", "a@example.org"), HERE)
                        .smtpUrl())
                .contains(server);
    }

    @Test
    void a_secret_of_32_bytes_is_enough() {
        assertThat(Settings.read(Map.of("BIJEEN_SECRET", SECRET), HERE).secret())
                .contains(SECRET);
    }
}
