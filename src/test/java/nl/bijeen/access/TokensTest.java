package nl.bijeen.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TokensTest {

    final Tokens tokens = new Tokens(secret('a'));

    @Test
    void a_token_is_the_same_each_time_and_has_128_bits() {
        var token = tokens.token("registration", 12, 0);

        assertThat(token).isEqualTo(tokens.token("registration", 12, 0)).matches("[A-Za-z0-9_-]{22}");
        assertThat(Base64.getUrlDecoder().decode(token)).hasSize(16);
    }

    @Test
    void another_thing_purpose_generation_or_installation_has_another_token() {
        assertThat(tokens.token("registration", 12, 0))
                .isNotEqualTo(tokens.token("registration", 13, 0))
                .isNotEqualTo(tokens.token("booking", 12, 0))
                .isNotEqualTo(tokens.token("registration", 12, 1))
                .isNotEqualTo(tokens.token("registration", 1, 20))
                .isNotEqualTo(new Tokens(secret('b')).token("registration", 12, 0));
    }

    @Test
    void what_is_stored_is_not_the_token() {
        assertThat(Tokens.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Tokens.random()).hasSize(22).isNotEqualTo(Tokens.random());
    }

    @Test
    void many_who_ask_at_once_do_not_get_in_each_others_way() {
        var expected = LongStream.range(0, 2000)
                .mapToObj(it -> tokens.token("registration", it, 0))
                .toList();

        assertThat(LongStream.range(0, 2000)
                        .parallel()
                        .mapToObj(it -> tokens.token("registration", it, 0))
                        .toList())
                .isEqualTo(expected)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_secret_that_could_be_guessed_is_refused() {
        assertThatThrownBy(() -> new Tokens("c2hvcnQ=")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String secret(char letter) {
        return Base64.getEncoder()
                .encodeToString(String.valueOf(letter).repeat(32).getBytes(UTF_8));
    }
}
