package nl.bijeen.invitation;

import static nl.bijeen.invitation.InvitedList.State.ACCEPTED;
import static nl.bijeen.invitation.InvitedList.State.DECLINED;
import static nl.bijeen.invitation.InvitedList.State.PASSED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.invitation.InvitedList.Line;
import nl.bijeen.invitation.PassingOn.Passed;
import nl.bijeen.mail.EmailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of an invitation. */
@BijeenTest
class InvitationsTest {

    @Autowired
    Post post;

    @Autowired
    Invitations invitations;

    @Autowired
    PassingOn passingOn;

    @Autowired
    InvitedList list;

    @Autowired
    Forgetting forgetting;

    Post.Round round;

    @BeforeEach
    void somebodyToInvite() {
        round = post.round("anna", "bram", "carla");
    }

    @Test
    void who_registers_has_accepted_and_who_gives_it_up_has_declined() {
        var campaign = post.send(round, round.group().id());

        var anna = round.register("anna");
        assertThat(line(campaign, "anna").state()).isEqualTo(ACCEPTED);
        round.cancel(anna);
        assertThat(line(campaign, "anna").state()).isEqualTo(DECLINED);
    }

    @Test
    void who_declines_tells_why_and_may_change_their_mind() {
        var campaign = post.send(round, round.group().id());
        var invitation = round.invitation("anna");

        assertThat(invitations.decline(invitation, "Ik ben die dag weg.")).isTrue();
        assertThat(line(campaign, "anna").words()).isEqualTo("Ik ben die dag weg.");

        round.register("anna");
        assertThat(line(campaign, "anna").state()).isEqualTo(ACCEPTED);
        assertThat(invitations.decline(invitation, "")).isFalse();
    }

    @Test
    void an_invitation_that_is_passed_on_goes_to_the_colleague_and_ends_for_who_had_it() {
        var campaign = post.send(round, round.group().id());

        assertThat(passingOn.on(round.invitation("anna"), "Dina Mol", address("dina@kruinwijk.example")))
                .isEqualTo(Passed.ON);

        assertThat(line(campaign, "anna").state()).isEqualTo(PASSED_ON);
        assertThat(line(campaign, "anna").passedTo()).isEqualTo("Dina Mol");
        assertThat(line(campaign, "Dina Mol").passedBy()).isEqualTo("anna");
        assertThat(line(campaign, "Dina Mol").outside()).isFalse();
        assertThat(round.letters("dina")).hasSize(1);
        assertThat(invitations.valid(round.event().id(), List.of(round.link("anna"))))
                .isEmpty();
        assertThat(invitations.valid(round.event().id(), List.of(round.link("dina"))))
                .hasSize(1);
        assertThat(invitations.invites(round.event().id(), address("dina@kruinwijk.example")))
                .isTrue();
        assertThat(invitations.invites(round.event().id(), address("anna@kruinwijk.example")))
                .isFalse();
    }

    @Test
    void staff_see_that_an_invitation_left_the_organisation() {
        var campaign = post.send(round, round.group().id());

        passingOn.on(round.invitation("anna"), "Elders", address("iemand@elders.example"));

        assertThat(line(campaign, "Elders").outside()).isTrue();
    }

    @Test
    void an_invitation_is_passed_on_once_and_never_to_who_has_one_or_comes() {
        post.send(round, round.group().id());
        var anna = round.invitation("anna");
        round.register("carla");

        assertThat(passingOn.on(anna, "bram", address("bram@kruinwijk.example")))
                .isEqualTo(Passed.NOT_TO_THEM);
        assertThat(passingOn.on(anna, "carla", address("carla@kruinwijk.example")))
                .isEqualTo(Passed.NOT_TO_THEM);
        assertThat(passingOn.on(anna, "Anna", address("ANNA@kruinwijk.example")))
                .isEqualTo(Passed.NOT_TO_THEM);
        assertThat(passingOn.on(anna, "Dina", address("dina@kruinwijk.example")))
                .isEqualTo(Passed.ON);
        assertThat(passingOn.on(anna, "Eva", address("eva@kruinwijk.example"))).isEqualTo(Passed.TOO_LATE);
        assertThat(passingOn.on(round.invitation("carla"), "Eva", address("eva@kruinwijk.example")))
                .isEqualTo(Passed.TOO_LATE);
    }

    @Test
    void a_year_after_the_meeting_links_words_and_strangers_are_forgotten() {
        var campaign = post.send(round, round.group().id());
        var link = round.link("anna");
        invitations.decline(round.invitation("bram"), "Ik ben ziek.");
        passingOn.on(round.invitation("carla"), "Dina Mol", address("dina@kruinwijk.example"));
        forgetting.sweep();
        assertThat(invitations.find(link)).isPresent();

        round.longAgo();
        forgetting.sweep();

        assertThat(invitations.find(link)).isEmpty();
        assertThat(lines(campaign)).extracting(Line::name).containsExactlyInAnyOrder("", "anna", "bram", "carla");
        assertThat(lines(campaign)).extracting(Line::words).containsOnly("");
    }

    private List<Line> lines(Campaign campaign) {
        return list.of(campaign, null, 1).lines();
    }

    private Line line(Campaign campaign, String name) {
        return lines(campaign).stream()
                .filter(it -> it.name().equals(name))
                .findAny()
                .orElseThrow();
    }

    private static EmailAddress address(String value) {
        return new EmailAddress(value);
    }
}
