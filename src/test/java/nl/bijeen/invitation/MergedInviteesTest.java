package nl.bijeen.invitation;

import static nl.bijeen.invitation.Exclusion.DECLINED;
import static nl.bijeen.invitation.Exclusion.INVITED;
import static nl.bijeen.invitation.Exclusion.REGISTERED;
import static nl.bijeen.invitation.Exclusion.UNWANTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Meetings;
import nl.bijeen.invitation.Invitation.Answer;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Merges;
import nl.bijeen.people.Partings;
import nl.bijeen.people.Person;
import nl.bijeen.registration.Crowd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In these tests bram and carla turn out to be one person, who goes on as carla. */
@BijeenTest
class MergedInviteesTest {

    @Autowired
    Post post;

    @Autowired
    Wishes wishes;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Invitations invitations;

    @Autowired
    InvitedList list;

    @Autowired
    PassingOn passingOn;

    @Autowired
    Selection selection;

    @Autowired
    Quotas quotas;

    @Autowired
    Claims claims;

    @Autowired
    Merges merges;

    @Autowired
    Partings partings;

    Post.Round round;

    @BeforeEach
    void somebodyToInvite() {
        round = post.round("anna", "bram", "carla");
    }

    @Test
    void who_wants_no_invitations_gets_none_after_two_records_of_them_became_one() {
        post.send(round, round.group().id());
        wishes.stop(round.invitation("bram"));
        var carla = merge();

        var next = post.next(round);

        var reach = campaigns.reach(post.draft(next, next.group().id()));
        assertThat(reach.invited()).extracting(Candidate::name).containsExactly("anna");
        assertThat(reach.reasons()).containsOnlyKeys(UNWANTED);
        assertThat(wishes.of(carla)).isEqualTo(new Wishes.Wanted(false, true));
        part();
        assertThat(campaigns.reach(post.draft(next, next.group().id())).invited())
                .extracting(Candidate::name)
                .containsExactly("anna", "carla");
    }

    @Test
    void who_wants_letters_again_gets_them_whichever_record_said_no() {
        post.send(round, round.group().id());
        wishes.stop(round.invitation("bram"));
        merge();

        wishes.set(round.invitation("carla"), new Wishes.Wanted(true, true));

        assertThat(wishes.of(round.invitation("bram"))).isEqualTo(new Wishes.Wanted(true, true));
    }

    @Test
    void who_was_asked_or_comes_under_the_other_name_is_not_asked_again() {
        var first = post.draft(round, round.group("Alleen Bram", "bram").id());
        campaigns.send(first, Instant.now(), Meetings.STAFF);
        post.deliver(first);
        var second = post.draft(round, round.group("Alleen Carla", "carla").id());
        assertThat(campaigns.reach(second).invited()).hasSize(1);

        merge();

        assertThat(campaigns.reach(second).reasons()).containsOnlyKeys(INVITED);
        invitations.decline(round.invitation("bram"), "");
        assertThat(campaigns.reach(second).reasons()).containsOnlyKeys(DECLINED);
        part();
        assertThat(campaigns.reach(second).invited()).hasSize(1);

        var next = post.next(round);
        next.register("bram");
        merge();
        assertThat(campaigns.reach(post.draft(next, next.group().id())).reasons())
                .containsOnlyKeys(REGISTERED);
    }

    @Test
    void letters_that_wait_for_both_become_one() {
        var campaign = post.queued(round);
        merge();

        campaigns.resume(campaign, Meetings.STAFF);
        post.deliver(campaign);

        assertThat(round.letters()).containsExactlyInAnyOrder(address("anna"), address("carla"));
    }

    @Test
    void a_letter_to_a_record_that_is_gone_reaches_the_person() {
        var campaign = post.draft(round, round.group("Alleen Bram", "bram").id());
        campaigns.send(campaign, Instant.now().plusSeconds(3600), Meetings.STAFF);
        merge();

        campaigns.send(campaign, Instant.now(), Meetings.STAFF);
        post.deliver(campaign);

        assertThat(round.letters()).containsExactly(address("carla"));
    }

    @Test
    void who_was_invited_as_both_is_reminded_once() {
        var campaign = post.send(round, round.group().id());
        merge();

        var reminder = campaigns.remind(campaign, campaign.content(), Meetings.STAFF);
        assertThat(campaigns.toRemind(reminder)).isEqualTo(2);
        part();
        assertThat(campaigns.toRemind(reminder)).isEqualTo(3);
    }

    @Test
    void one_yes_counts_for_both_until_they_prove_to_be_two() {
        post.send(round, round.group().id());
        round.register("bram");
        assertThat(round.invitation("carla").answer()).isEqualTo(Answer.OPEN);

        merge();
        assertThat(round.invitation("carla").answer()).isEqualTo(Answer.ACCEPTED);

        part();
        assertThat(round.invitation("carla").answer()).isEqualTo(Answer.OPEN);
        assertThat(round.invitation("bram").answer()).isEqualTo(Answer.ACCEPTED);
    }

    @Test
    void their_page_shows_what_both_were_invited_to() {
        post.send(round, round.group().id());
        var bram = round.person("bram");

        assertThat(list.of(merge(), 10)).hasSize(2);
        part();
        assertThat(list.of(bram, 10)).hasSize(1);
        assertThat(list.of(round.person("carla"), 10)).hasSize(1);
    }

    @Test
    void the_address_that_was_not_kept_still_leads_to_the_invitation() {
        post.send(round, round.group().id());
        merge();
        var event = round.event().id();

        assertThat(invitations.invites(event, new EmailAddress(address("bram"))))
                .isTrue();
        assertThat(passingOn.on(round.invitation("anna"), "Bram", new EmailAddress(address("bram"))))
                .isEqualTo(PassingOn.Passed.NOT_TO_THEM);
        assertThat(selection.persons(round.association(), List.of(new EmailAddress(address("bram")))))
                .containsValue(round.person("carla").id());
        round.register("bram");
        assertThat(round.invitation("carla").answer()).isEqualTo(Answer.ACCEPTED);
    }

    @Test
    void who_was_chosen_by_name_stays_chosen() {
        var choice = new Choice(false, List.of(), List.of(round.person("bram").id()));
        merge();

        assertThat(selection.of(round.association(), round.event().id(), choice).invited())
                .extracting(Candidate::name)
                .containsExactly("carla");
        assertThat(selection.addresses(round.association(), choice)).containsExactly(address("carla"));
    }

    @Test
    void who_got_a_place_from_somebody_entered_twice_still_counts_for_their_group() {
        quotas.ofGroup(round.event(), round.group("Wethouders", "bram"), 20, Meetings.STAFF);
        post.send(round, round.group().id());
        passingOn.on(round.invitation("bram"), "Dina", new EmailAddress("dina@kruinwijk.example"));
        merge();

        assertThat(shares("dina@kruinwijk.example")).hasSize(1);
        assertThat(shares(address("bram"))).hasSize(1);
        part();
        assertThat(shares("dina@kruinwijk.example")).hasSize(1);
        assertThat(shares(address("carla"))).isEmpty();
    }

    private Set<Share> shares(String email) {
        var claimant = new Claims.Claimant(new EmailAddress(email), "");
        return claims.of(round.event(), List.of(claimant)).getFirst();
    }

    private Person merge() {
        var carla = round.person("carla");
        return merges.merge(round.person("bram"), carla, carla.profile(), Meetings.STAFF)
                .orElseThrow();
    }

    private void part() {
        var carla = round.person("carla");
        var parted = partings.part(carla, merges.of(carla).getFirst().token(), Meetings.STAFF);
        assertThat(parted).isInstanceOf(Partings.Parted.Done.class);
    }

    private static String address(String name) {
        return Crowd.address(name).value();
    }
}
