package nl.bijeen.invitation;

import static nl.bijeen.invitation.InvitedList.State.LEFT_OUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.bijeen.AtOnce;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Meetings;
import nl.bijeen.invitation.InvitedList.Line;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BijeenTest
class CampaignsTest {

    @Autowired
    Post post;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Invitations invitations;

    @Autowired
    InvitedList list;

    @Autowired
    Decisions decisions;

    Post.Round round;

    @BeforeEach
    void somebodyToInvite() {
        round = post.round("anna", "bram", "carla");
    }

    @Test
    void everybody_in_the_groups_gets_one_letter_with_a_link_of_their_own() {
        var overlap = round.group("Bestuur", "anna", "carla");

        post.send(round, overlap.id(), round.group().id());

        assertThat(round.letters("anna")).hasSize(1);
        assertThat(round.letters("bram")).hasSize(1);
        assertThat(round.letters("carla")).hasSize(1);
        assertThat(round.link("anna")).isNotEqualTo(round.link("bram"));
        assertThat(invitations.find(round.link("bram")).orElseThrow().guest().name())
                .isEqualTo("bram");
    }

    @Test
    void who_is_left_out_is_listed_with_the_reason() {
        post.send(round, round.group().id());
        var second = post.draft(round, round.group().id());

        assertThat(campaigns.reach(second).reasons()).containsOnlyKeys(Exclusion.INVITED);
        campaigns.send(second, Instant.now(), Meetings.STAFF);
        post.deliver(second);

        assertThat(lines(second)).extracting(Line::state).containsOnly(LEFT_OUT);
        assertThat(round.letters("anna")).hasSize(1);
    }

    @Test
    void nothing_leaves_while_it_is_paused_and_everything_after() {
        var campaign = post.queued(round);

        post.rounds(5);
        assertThat(round.letters("anna")).isEmpty();
        assertThat(campaigns.figures(campaign).letters().queued()).isEqualTo(3);

        campaigns.resume(campaign, Meetings.STAFF);
        post.deliver(campaign);
        assertThat(round.letters("anna")).hasSize(1);
    }

    @Test
    void what_is_planned_waits_and_leaves_out_who_answered_meanwhile() {
        var campaign = post.draft(round, round.group().id());
        campaigns.send(campaign, Instant.now().plusSeconds(3600), Meetings.STAFF);
        campaigns.settleWhatIsDue();
        assertThat(campaigns.figures(campaign).letters().total()).isZero();

        round.register("bram");
        campaigns.send(campaign, Instant.now(), Meetings.STAFF);
        post.deliver(campaign);

        assertThat(round.letters("bram")).isEmpty();
        assertThat(round.letters("carla")).hasSize(1);
    }

    @Test
    void who_registers_while_the_letters_wait_is_not_asked_any_more() {
        var campaign = post.queued(round);
        round.register("anna");
        campaigns.resume(campaign, Meetings.STAFF);
        post.deliver(campaign);

        assertThat(round.letters("anna")).isEmpty();
        assertThat(campaigns.figures(campaign).letters().dropped()).isEqualTo(1);
    }

    @Test
    void a_meeting_that_is_called_off_invites_nobody_until_it_is_held_after_all() {
        var campaign = post.queued(round);
        decisions.callOff(round.event().id(), "Te weinig.", "Gaat niet door.", Meetings.STAFF);
        campaigns.resume(campaign, Meetings.STAFF);
        post.rounds(3);
        assertThat(round.letters("anna")).isEmpty();

        decisions.restore(round.event().id(), "Toch wel.", Meetings.STAFF);
        post.deliver(campaign);
        assertThat(round.letters("anna")).hasSize(1);
    }

    @Test
    void many_who_write_letters_at_once_write_each_letter_once() throws Exception {
        var many = post.round(
                IntStream.range(0, 450).mapToObj(it -> "persoon" + it).toArray(String[]::new));
        var campaign = post.queued(many);
        campaigns.resume(campaign, Meetings.STAFF);

        AtOnce.times(6, _ -> {
            post.rounds(1);
            return true;
        });
        post.deliver(campaign);

        assertThat(many.letters()).hasSize(450).doesNotHaveDuplicates();
    }

    @Test
    void a_letter_that_went_out_can_no_longer_be_changed_or_thrown_away() {
        var campaign = post.send(round, round.group().id());

        assertThat(campaigns.change(campaign, campaign.content(), Meetings.STAFF))
                .isFalse();
        assertThat(campaigns.remove(campaign, Meetings.STAFF)).isFalse();
        assertThat(campaigns.send(campaign, Instant.now(), Meetings.STAFF)).isFalse();
    }

    @Test
    void another_association_finds_no_campaign_and_its_people_are_not_invited() {
        var campaign = post.send(round, round.group().id());
        var other = post.round("zoe");

        assertThat(campaigns.find(other.association(), round.event().id(), campaign.token()))
                .isEmpty();
        assertThat(campaigns.find(other.association(), other.event().id(), campaign.token()))
                .isEmpty();
        assertThat(campaigns.reach(post.draft(round, other.group().id())).invited())
                .isEmpty();
    }

    private List<Line> lines(Campaign campaign) {
        return list.of(campaign, null, 1).lines();
    }
}
