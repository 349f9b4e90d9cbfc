package nl.bijeen.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Meetings;
import nl.bijeen.invitation.Claims.Claimant;
import nl.bijeen.people.Group;
import nl.bijeen.people.Position.Role;
import nl.bijeen.people.Rule;
import nl.bijeen.people.Rule.Belonging;
import nl.bijeen.people.Rule.Clause;
import nl.bijeen.people.TestPeople;
import nl.bijeen.registration.Crowd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A group that a rule fills is invited and counted as one with a list. */
@BijeenTest
class InvitedByRuleTest {

    @Autowired
    Post post;

    @Autowired
    TestPeople people;

    @Autowired
    Campaigns campaigns;

    @Autowired
    StandingRules rules;

    @Autowired
    Quotas quotas;

    @Autowired
    Claims claims;

    @Autowired
    Selection selection;

    Post.Round round;
    Group directors;

    @BeforeEach
    void aMeetingAndAGroup() {
        round = post.round("anna");
        people.at(round.kruinwijk(), "dirk", Crowd.address("dirk").value(), Role.DIRECTOR);
        var clause = new Clause(Set.of(Role.DIRECTOR), Belonging.ANY, Set.of(), Set.of(), Set.of());
        directors = people.group(round.association(), "Directeuren", new Rule(List.of(clause), List.of()));
    }

    @Test
    void a_letter_and_a_standing_rule_go_to_whoever_the_rule_holds_by_then() {
        var draft = post.draft(round, directors.id());
        var standing =
                rules.add(round.association(), StandingRule.Sort.EVERY, draft.content(), Duration.ZERO, Meetings.STAFF);
        assertThat(campaigns.reach(draft).invited()).extracting(Candidate::name).containsExactly("dirk");

        people.at(round.kruinwijk(), "eva", Crowd.address("eva").value(), Role.DIRECTOR);

        assertThat(campaigns.reach(draft).invited()).extracting(Candidate::name).containsExactly("dirk", "eva");
        var choice = rules.find(round.association(), standing.token())
                .orElseThrow()
                .content()
                .choice();
        assertThat(selection.of(round.association(), round.event().id(), choice).invited())
                .hasSize(2);
    }

    @Test
    void its_places_count_whoever_the_rule_holds() {
        quotas.ofGroup(round.event(), directors, 1, Meetings.STAFF);

        var shares = claims.of(
                round.event(),
                List.of(new Claimant(Crowd.address("dirk"), ""), new Claimant(Crowd.address("anna"), "")));

        assertThat(shares.getFirst()).extracting(Share::name).containsExactly("Directeuren");
        assertThat(shares.getLast()).isEmpty();
    }
}
