package nl.bijeen.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.web.firewall.StrictHttpFirewall.ALLOWED_HEADER_VALUES;
import static org.springframework.security.web.firewall.StrictHttpFirewall.ALLOWED_PARAMETER_NAMES;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The framework says what is refused; we only say it faster. */
class FirewallTest {

    @Test
    void what_the_framework_refuses_in_a_name_is_refused_and_nothing_else() {
        agree(Security::legible, ALLOWED_PARAMETER_NAMES);
    }

    @Test
    void what_the_framework_refuses_in_a_header_is_refused_and_nothing_else() {
        agree(Security::legibleOrTab, ALLOWED_HEADER_VALUES);
    }

    private static void agree(Predicate<String> ours, Predicate<String> theirs) {
        var differing = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .mapToObj(it -> "a" + Character.toString(it) + "b")
                .filter(it -> ours.test(it) != theirs.test(it));

        assertThat(differing).isEmpty();
        assertThat(ours.test("")).isEqualTo(theirs.test(""));
    }
}
