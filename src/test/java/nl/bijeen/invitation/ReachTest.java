package nl.bijeen.invitation;

import static nl.bijeen.invitation.Exclusion.DECLINED;
import static nl.bijeen.invitation.Exclusion.INVITED;
import static nl.bijeen.invitation.Exclusion.NO_ADDRESS;
import static nl.bijeen.invitation.Exclusion.REGISTERED;
import static nl.bijeen.invitation.Exclusion.UNWANTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bijeen.invitation.Attending.Addresses;
import nl.bijeen.invitation.Invitation.Answer;
import nl.bijeen.mail.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReachTest {

    static final Addresses NOBODY = new Addresses(Set.of(), Set.of());

    @Test
    void whoever_has_an_address_and_heard_nothing_yet_is_invited() {
        assertThat(person("anna@kruinwijk.example", null, false).exclusion(NOBODY))
                .isEmpty();
    }

    @Test
    void nobody_is_invited_without_an_address() {
        assertThat(person(null, null, false).exclusion(NOBODY)).hasValue(NO_ADDRESS);
    }

    @Test
    void who_comes_is_not_asked_again_whatever_the_capitals_and_whatever_else_holds() {
        var coming = new Addresses(Set.of("anna@kruinwijk.example"), Set.of("anna@kruinwijk.example"));

        assertThat(person("Anna@Kruinwijk.example", Answer.OPEN, true).exclusion(coming))
                .hasValue(REGISTERED);
    }

    @Test
    void who_comes_under_another_address_of_theirs_is_not_asked_either() {
        var anna = new Candidate(
                1,
                "token",
                "Anna",
                new EmailAddress("anna@elders.example"),
                Set.of("a@kruinwijk.example"),
                null,
                false);

        assertThat(anna.exclusion(new Addresses(Set.of("a@kruinwijk.example"), Set.of())))
                .hasValue(REGISTERED);
        assertThat(anna.exclusion(new Addresses(Set.of(), Set.of("a@kruinwijk.example"))))
                .hasValue(DECLINED);
    }

    @Test
    void who_said_no_or_gave_a_place_up_is_left_in_peace() {
        var cancelled = new Addresses(Set.of(), Set.of("anna@kruinwijk.example"));

        assertThat(person("anna@kruinwijk.example", null, false).exclusion(cancelled))
                .hasValue(DECLINED);
        assertThat(person("anna@kruinwijk.example", Answer.DECLINED, false).exclusion(NOBODY))
                .hasValue(DECLINED);
    }

    @Test
    void who_was_asked_before_is_not_asked_twice() {
        assertThat(person("anna@kruinwijk.example", Answer.OPEN, false).exclusion(NOBODY))
                .hasValue(INVITED);
        assertThat(person("anna@kruinwijk.example", Answer.PASSED_ON, false).exclusion(NOBODY))
                .hasValue(INVITED);
    }

    @Test
    void who_wants_no_invitations_gets_none() {
        assertThat(person("anna@kruinwijk.example", null, true).exclusion(NOBODY))
                .hasValue(UNWANTED);
    }

    @Test
    void everybody_who_was_chosen_is_either_invited_or_left_out_for_a_reason() {
        var reach = Reach.of(
                List.of(
                        person("anna@kruinwijk.example", null, false),
                        person(null, null, false),
                        person("bram@kruinwijk.example", null, true),
                        person(null, null, true)),
                NOBODY);

        assertThat(reach.invited()).hasSize(1);
        assertThat(reach.reasons()).isEqualTo(Map.of(NO_ADDRESS, 2, UNWANTED, 1));
    }

    private static Candidate person(@Nullable String email, @Nullable Answer before, boolean unwanted) {
        var address = email == null ? null : new EmailAddress(email);
        return new Candidate(1, "token", "Anna", address, Set.of(), before, unwanted);
    }
}
