package nl.bijeen.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Meetings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who gets no letter, or no second one. */
@BijeenTest
class WishesTest {

    @Autowired
    Post post;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Invitations invitations;

    @Autowired
    Wishes wishes;

    Post.Round round;

    @BeforeEach
    void somebodyToInvite() {
        round = post.round("anna", "bram", "carla");
    }

    @Test
    void only_who_has_not_answered_is_reminded() {
        var campaign = post.send(round, round.group().id());
        invitations.decline(round.invitation("anna"), "");
        round.register("bram");

        var reminder = campaigns.remind(campaign, campaign.content(), Meetings.STAFF);
        assertThat(campaigns.toRemind(reminder)).isEqualTo(1);
        campaigns.send(reminder, Instant.now(), Meetings.STAFF);
        post.deliver(reminder);

        assertThat(round.letters("anna")).hasSize(1);
        assertThat(round.letters("carla")).hasSize(2);
        assertThat(round.invitation("carla").answer()).isEqualTo(Invitation.Answer.OPEN);
    }

    @Test
    void who_wants_no_reminders_is_still_invited_and_who_wants_no_invitations_is_not() {
        post.send(round, round.group().id());
        wishes.set(round.invitation("anna"), new Wishes.Wanted(true, false));
        wishes.stop(round.invitation("bram"));
        wishes.stopThis(round.invitation("carla"));

        var next = post.next(round);
        post.send(next, next.group().id());

        assertThat(next.letters("anna")).hasSize(1);
        assertThat(next.letters("bram")).isEmpty();
        assertThat(next.letters("carla")).hasSize(1);
        var reminder =
                campaigns.remind(post.campaign(round), post.campaign(round).content(), Meetings.STAFF);
        assertThat(campaigns.toRemind(reminder)).isZero();
    }

    @Test
    void wanting_invitations_again_is_enough_to_get_them() {
        post.send(round, round.group().id());
        wishes.stop(round.invitation("anna"));
        assertThat(wishes.of(round.invitation("anna"))).isEqualTo(new Wishes.Wanted(false, true));

        wishes.set(round.invitation("anna"), new Wishes.Wanted(true, true));

        var next = post.next(round);
        assertThat(campaigns.reach(post.draft(next, next.group().id())).invited())
                .hasSize(3);
    }
}
