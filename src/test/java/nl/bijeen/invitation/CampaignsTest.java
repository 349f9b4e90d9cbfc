package nl.bijeen.invitation;

import static nl.bijeen.invitation.InvitedList.State.ACCEPTED;
import static nl.bijeen.invitation.InvitedList.State.DECLINED;
import static nl.bijeen.invitation.InvitedList.State.LEFT_OUT;
import static nl.bijeen.invitation.InvitedList.State.PASSED_ON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Meetings;
import nl.bijeen.invitation.InvitedList.Line;
import nl.bijeen.invitation.PassingOn.Passed;
import nl.bijeen.mail.EmailAddress;
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
    PassingOn passingOn;

    @Autowired
    Wishes wishes;

    @Autowired
    InvitedList list;

    @Autowired
    Decisions decisions;

    @Autowired
    Forgetting forgetting;

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

        var writers = IntStream.range(0, 6).<Callable<Void>>mapToObj(_ -> () -> {
            post.rounds(1);
            return null;
        });
        try (var doors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var writer : doors.invokeAll(writers.toList())) writer.get();
        }
        post.deliver(campaign);

        assertThat(many.letters()).hasSize(450).doesNotHaveDuplicates();
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
        assertThat(invitations.valid(round.event().id(), round.link("anna"))).isEmpty();
        assertThat(invitations.valid(round.event().id(), round.link("dina"))).isPresent();
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
