package nl.bijeen.invitation;

import static nl.bijeen.invitation.Exclusion.HEARD_OF;
import static nl.bijeen.invitation.InvitedList.State.LEFT_OUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.CoHosts;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.Openings;
import nl.bijeen.event.Right;
import nl.bijeen.invitation.Invitation.Answer;
import nl.bijeen.people.Position;
import nl.bijeen.people.TestPeople;
import nl.bijeen.registration.Crowd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a co-host learns of people whom the owner of the meeting knows too: not whom the owner asked, nor who comes. */
@BijeenTest
class CoHostReachTest {

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    TestPeople people;

    @Autowired
    Openings openings;

    @Autowired
    CoHosts coHosts;

    @Autowired
    Campaigns campaigns;

    @Autowired
    InvitedList list;

    @Autowired
    Post post;

    private Post.Round owner;
    private Post.Round guests;
    private Staff ours;

    @BeforeEach
    void aMeetingOfTwo() {
        owner = post.round("anna", "bram");
        var house = post.round("bram", "carla", "dina");
        guests = house.at(owner.event());
        ours = office.staff(associations.get(owner.association()), Role.EDITOR);
        openings.open(owner.event(), ours, guests.association(), EnumSet.of(Right.LOOK, Right.INVITE));
    }

    @Test
    void whom_the_owner_asked_is_not_told() {
        post.send(owner, owner.group().id());
        assertThat(owner.letters("bram")).hasSize(1);

        assertThat(campaigns.reach(post.draft(guests, guests.group().id())).invited())
                .extracting(Candidate::name)
                .containsExactly("bram", "carla", "dina");
    }

    @Test
    void who_answered_the_owner_is_left_out_without_a_word_about_what_they_said() {
        owner.register("bram");
        owner.cancel(owner.register("carla"));

        assertThat(campaigns.reach(post.draft(guests, guests.group().id())).reasons())
                .isEqualTo(Map.of(HEARD_OF, 2));
    }

    @Test
    void a_letter_that_waits_does_not_tell_who_registered_meanwhile() {
        var campaign = post.queued(guests);
        owner.register("bram");

        assertThat(campaigns.figures(campaign).answers().accepted()).isZero();
        campaigns.resume(campaign, Meetings.STAFF);
        post.deliver(campaign);

        assertThat(list.of(campaign, LEFT_OUT, 1).lines())
                .extracting(InvitedList.Line::reason)
                .containsExactly(HEARD_OF);
        assertThat(guests.letters("bram")).noneMatch(it -> it.contains("/uitnodiging/"));
    }

    @Test
    void who_was_asked_by_both_and_comes_has_answered_both() {
        post.send(owner, owner.group().id());
        post.send(guests, guests.group().id());

        owner.register("bram");

        var lines =
                list.of(post.campaign(guests), InvitedList.State.ACCEPTED, 1).lines();
        assertThat(lines).extracting(InvitedList.Line::name).containsExactly("bram");
        assertThat(guests.invitation("carla").answer()).isEqualTo(Answer.OPEN);
    }

    @Test
    void letters_stop_when_the_co_host_may_no_longer_invite() {
        var campaign = post.queued(guests);
        var coHost = coHosts.find(owner.event().id(), guests.association()).orElseThrow();
        openings.change(owner.event(), ours, coHost, EnumSet.of(Right.LOOK));
        campaigns.resume(campaign, Meetings.STAFF);

        post.rounds(3);

        assertThat(guests.letters()).doesNotContain(Crowd.address("carla").value());
        assertThat(campaigns.figures(campaign).letters().queued()).isEqualTo(3);
    }

    @Test
    void the_audience_of_the_owner_chooses_nobody_of_either_register() {
        people.at(guests.kruinwijk(), "Ella", "ella@kruinwijk.example", Position.Role.ALDERMAN);
        var choice = new Choice(true, List.of(), List.of());
        var content = new Campaign.Content("Alles", choice, "S", "L");

        var campaign = campaigns.draft(guests.association(), owner.event().id(), content, Meetings.STAFF);

        assertThat(campaigns.reach(campaign).invited()).isEmpty();
    }
}
