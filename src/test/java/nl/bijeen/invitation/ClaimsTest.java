package nl.bijeen.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Meetings;
import nl.bijeen.invitation.Claims.Claimant;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Organisation;
import nl.bijeen.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BijeenTest
class ClaimsTest {

    @Autowired
    Post post;

    @Autowired
    Claims claims;

    @Autowired
    Quotas quotas;

    @Autowired
    PassingOn passingOn;

    @Autowired
    TestPeople people;

    Post.Round round;

    @BeforeEach
    void aMeeting() {
        round = post.round("anna", "bram");
    }

    @Test
    void without_quotas_nobody_counts_for_anything() {
        assertThat(shares("anna@kruinwijk.example", "")).isEmpty();
    }

    @Test
    void somebody_counts_for_where_the_register_says_they_work_whatever_they_type() {
        quotas.perOrganisation(round.event(), null, 3, Meetings.STAFF);
        people.municipality(round.association(), "Gemeente Daldorp");

        assertThat(shares("ANNA@kruinwijk.example", "Gemeente Daldorp")).containsExactly("Gemeente Kruinwijk 3");
    }

    @Test
    void somebody_the_register_does_not_know_counts_by_their_address_and_else_by_what_they_type() {
        quotas.perOrganisation(round.event(), null, 3, Meetings.STAFF);

        assertThat(shares("nieuw@kruinwijk.example", "iets")).containsExactly("Gemeente Kruinwijk 3");
        assertThat(shares("nieuw@elders.example", " gemeente kruinwijk ")).containsExactly("Gemeente Kruinwijk 3");
        assertThat(shares(null, "Gemeente Kruinwijk")).containsExactly("Gemeente Kruinwijk 3");
        assertThat(shares("nieuw@elders.example", "Elders")).isEmpty();
    }

    @Test
    void a_quota_of_one_kind_of_organisation_leaves_the_others_alone() {
        quotas.perOrganisation(round.event(), Organisation.Kind.MINISTRY, 3, Meetings.STAFF);
        assertThat(shares("anna@kruinwijk.example", "")).isEmpty();

        quotas.perOrganisation(round.event(), Organisation.Kind.MUNICIPALITY, 2, Meetings.STAFF);
        assertThat(shares("anna@kruinwijk.example", "")).containsExactly("Gemeente Kruinwijk 2");
    }

    @Test
    void who_got_an_invitation_from_a_colleague_counts_for_the_group_of_that_colleague() {
        quotas.ofGroup(round.event(), round.group(), 20, Meetings.STAFF);
        assertThat(shares("dina@kruinwijk.example", "")).isEmpty();

        post.send(round, round.group().id());
        passingOn.on(round.invitation("anna"), "Dina", new EmailAddress("dina@kruinwijk.example"));
        passingOn.on(round.invitation("dina"), "Eva", new EmailAddress("eva@kruinwijk.example"));

        assertThat(shares("eva@kruinwijk.example", "")).containsExactly("Themagroep 20");
        assertThat(shares("bram@kruinwijk.example", "")).containsExactly("Themagroep 20");
        assertThat(shares("iemand@kruinwijk.example", "")).isEmpty();
    }

    @Test
    void many_are_asked_at_once_and_answered_in_their_order() {
        quotas.ofGroup(round.event(), round.group(), 20, Meetings.STAFF);
        quotas.perOrganisation(round.event(), null, 3, Meetings.STAFF);

        assertThat(claims.of(
                        round.event(),
                        List.of(
                                claimant("elders@elders.example", ""),
                                claimant("anna@kruinwijk.example", ""),
                                claimant(null, ""))))
                .extracting(Set::size)
                .containsExactly(0, 2, 0);
    }

    private List<String> shares(String email, String organisation) {
        return claims.of(round.event(), Arrays.asList(claimant(email, organisation))).getFirst().stream()
                .map(it -> it.name() + " " + it.seats())
                .toList();
    }

    private static Claimant claimant(String email, String organisation) {
        return new Claimant(email == null ? null : new EmailAddress(email), organisation);
    }
}
