package nl.bijeen.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentifiersTest {

    @Test
    void an_oin_of_an_rsin_passes_the_check_on_eleven() {
        assertThat(Identifiers.isOin("00000001123456782000")).isTrue();
        assertThat(Identifiers.isOin("00000001123456783000")).isFalse();
        assertThat(Identifiers.isOin("00000001123456782001")).isFalse();
    }

    @Test
    void an_oin_of_another_register_has_twenty_digits_and_says_which() {
        assertThat(Identifiers.isOin("00000003123456780000")).isTrue();
        assertThat(Identifiers.isOin("00000000123456780000")).isFalse();
        assertThat(Identifiers.isOin("10000003123456780000")).isFalse();
        assertThat(Identifiers.isOin("0000000312345678000")).isFalse();
    }

    @Test
    void the_chamber_of_commerce_gives_eight_digits_and_statistics_four() {
        assertThat(Identifiers.isKvk("01234567")).isTrue();
        assertThat(Identifiers.isKvk("1234567")).isFalse();
        assertThat(Identifiers.isCbsCode("0363")).isTrue();
        assertThat(Identifiers.isCbsCode("363")).isFalse();
    }

    @Test
    void a_postcode_is_written_as_the_post_wants_it() {
        assertThat(Identifiers.postcode("1234ab")).contains("1234 AB");
        assertThat(Identifiers.postcode("0234 AB")).isEmpty();
        assertThat(Identifiers.postcode("1234")).isEmpty();
    }

    @Test
    void a_mail_domain_may_be_typed_with_its_at_sign() {
        assertThat(Identifiers.mailDomain(" @Kruinwijk.Example ")).contains("kruinwijk.example");
        assertThat(Identifiers.mailDomain("kruinwijk")).isEmpty();
        assertThat(Identifiers.mailDomain("bram@kruinwijk.example")).isEmpty();
    }
}
