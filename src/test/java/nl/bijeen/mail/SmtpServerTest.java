package nl.bijeen.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.net.SocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpServerTest {

    @Test
    void an_address_with_everything_is_read() {
        assertThat(SmtpServer.of("smtps://post:p%40s:s+w@mail.example:4465"))
                .isEqualTo(new SmtpServer(true, "mail.example", 4465, "post", "p@s:s+w"));
    }

    @Test
    void a_port_left_out_is_the_usual_one() {
        assertThat(SmtpServer.of("smtp://mail.example").port()).isEqualTo(25);
        assertThat(SmtpServer.of("smtp://a:b@mail.example").port()).isEqualTo(587);
        assertThat(SmtpServer.of("smtps://mail.example").port()).isEqualTo(465);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.example", "http://mail.example", "smtp://", "smtp://a:geheim@ b", "smtp:mail"})
    void anything_else_is_refused_without_repeating_the_password(String url) {
        assertThatThrownBy(() -> SmtpServer.of(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("geheim")
                .hasNoCause();
    }

    @Test
    void a_password_only_travels_encrypted_except_within_this_machine() {
        assertThat(required("smtp://a:b@mail.example")).isEqualTo("true");
        assertThat(required("smtp://a:b@localhost")).isEqualTo("false");
        assertThat(required("smtp://mail.example")).isEqualTo("false");
    }

    @Test
    void a_password_is_only_told_to_the_server_that_shows_its_certificate() {
        assertThat(SmtpServer.of("smtp://a:b@mail.example")
                        .session("x")
                        .getProperty("mail.smtp.ssl.checkserveridentity"))
                .isEqualTo("true");
        assertThat(SmtpServer.of("smtps://a:b@mail.example").session("x").getProperty("mail.smtp.ssl.trust"))
                .isNull();
    }

    @Test
    void the_end_of_a_letter_does_not_wait_for_the_acknowledgement_of_its_beginning() throws Exception {
        var sockets = (SocketFactory) SmtpServer.of("smtp://mail.example")
                .session("x")
                .getProperties()
                .get("mail.smtp.socketFactory");

        try (var socket = sockets.createSocket()) {
            assertThat(socket.getTcpNoDelay()).isTrue();
        }
    }

    @Test
    void the_password_is_not_shown() {
        assertThat(SmtpServer.of("smtp://a:geheim@mail.example")).hasToString("smtp://mail.example:587");
    }

    private static String required(String url) {
        return SmtpServer.of(url).session("x").getProperty("mail.smtp.starttls.required");
    }
}
