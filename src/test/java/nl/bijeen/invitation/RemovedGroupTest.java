package nl.bijeen.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Meetings;
import nl.bijeen.people.Groups;
import nl.bijeen.registration.Crowd;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What named a group that is removed needs no change: nobody is in it any more. */
@BijeenTest
class RemovedGroupTest {

    @Autowired
    Post post;

    @Autowired
    Campaigns campaigns;

    @Autowired
    StandingRules rules;

    @Autowired
    Quotas quotas;

    @Autowired
    Groups groups;

    @Autowired
    Selection selection;

    @Autowired
    Crowd crowd;

    @Test
    void a_letter_or_a_standing_rule_that_named_it_goes_to_the_others_it_named() {
        var round = post.round("anna", "bram");
        var board = round.group("Bestuur", "anna");
        var draft = post.draft(round, board.id(), round.group().id());
        var rule =
                rules.add(round.association(), StandingRule.Sort.EVERY, draft.content(), Duration.ZERO, Meetings.STAFF);

        groups.remove(round.group(), Meetings.STAFF);

        assertThat(campaigns.reach(draft).invited()).extracting(Candidate::name).containsExactly("anna");
        var known = rules.find(rule.association(), rule.token()).orElseThrow();
        assertThat(selection
                        .of(
                                round.association(),
                                round.event().id(),
                                known.content().choice())
                        .invited())
                .hasSize(1);
    }

    @Test
    void a_letter_that_named_only_that_group_goes_to_nobody() {
        var round = post.round("anna");
        var draft = post.draft(round, round.group().id());

        groups.remove(round.group(), Meetings.STAFF);

        assertThat(campaigns.reach(draft).invited()).isEmpty();
    }

    @Test
    void its_places_are_no_longer_counted() {
        var round = post.round("anna", "bram");
        quotas.ofGroup(round.event(), round.group(), 1, Meetings.STAFF);

        groups.remove(round.group(), Meetings.STAFF);

        assertThat(quotas.of(round.event().id())).isEqualTo(List.of());
    }
}
