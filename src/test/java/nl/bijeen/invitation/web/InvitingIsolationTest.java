package nl.bijeen.invitation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Desktop;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Meetings;
import nl.bijeen.invitation.Campaign;
import nl.bijeen.invitation.Choice;
import nl.bijeen.invitation.Post;
import nl.bijeen.invitation.Quotas;
import nl.bijeen.invitation.StandingRule;
import nl.bijeen.invitation.StandingRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What one association writes is not there for another. */
@BijeenTest
class InvitingIsolationTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Post post;

    @Autowired
    StandingRules rules;

    @Autowired
    Quotas quotas;

    Post.Round round;
    Staff staff;
    Desktop desktop;
    String home;

    @BeforeEach
    void atTheOffice() {
        round = post.round("anna", "bram", "carla");
        staff = office.staff(associations.get(round.association()), Role.EDITOR);
        desktop = new Desktop(web, office, staff);
        home = "/bureau/bijeenkomsten/" + round.event().slug() + "/uitnodigen";
    }

    @Test
    void the_office_of_another_association_finds_none_of_it() throws Exception {
        var address = address(post.send(round, round.group().id()));
        var rule = rule();
        quotas.ofGroup(round.event(), round.group(), 20, Meetings.STAFF);
        var quota = quotas.of(round.event().id()).getFirst().token();
        staff = office.editor();
        desktop = new Desktop(web, office, staff);

        for (var path : List.of(
                home,
                home + "/nieuw",
                home + "/plaatsen",
                address,
                address + "/wijzigen",
                address + "/herinnering",
                address + "/voortgang",
                "/bureau/mensen/vaste-uitnodigingen/" + rule.token()))
            assertThat(desktop.answer(path).status()).as(path).isEqualTo(404);
        for (var path : List.of(
                home + "/nieuw",
                home + "/plaatsen",
                home + "/plaatsen/" + quota + "/weg",
                address + "/wijzigen",
                address + "/herinnering",
                address + "/versturen",
                address + "/pauze",
                address + "/verder",
                address + "/weg",
                address + "/proef",
                "/bureau/mensen/vaste-uitnodigingen/" + rule.token(),
                "/bureau/mensen/vaste-uitnodigingen/" + rule.token() + "/stoppen"))
            assertThat(desktop.send(path).status()).as(path).isEqualTo(404);
    }

    @Test
    void a_campaign_is_not_found_under_another_meeting_of_the_same_association() throws Exception {
        var campaign = post.send(round, round.group().id());
        var other =
                "/bureau/bijeenkomsten/" + post.next(round).event().slug() + "/uitnodigen/brief/" + campaign.token();

        assertThat(desktop.answer(other).status()).isEqualTo(404);
        assertThat(desktop.send(other + "/pauze").status()).isEqualTo(404);
    }

    @Test
    void groups_and_people_of_another_association_cannot_be_chosen() throws Exception {
        var other = post.round("zoe");

        assertThat(desktop.send(
                                home + "/nieuw",
                                "name",
                                "A",
                                "subject",
                                "S",
                                "letter",
                                "L",
                                "addresses",
                                "zoe@kruinwijk.example")
                        .status())
                .isEqualTo(422);
        var made = desktop.send(
                home + "/nieuw",
                "name",
                "A",
                "subject",
                "S",
                "letter",
                "L",
                "groups",
                other.group().token());
        assertThat(desktop.open(made.location()).select("main").text()).contains("Niemand krijgt deze uitnodiging");
    }

    private StandingRule rule() {
        var content = new Campaign.Content(
                "Regel", Choice.groups(List.of(round.group().id())), "S", "L");
        return rules.add(round.association(), StandingRule.Sort.EVERY, content, Duration.ofHours(1), Meetings.STAFF);
    }

    private String address(Campaign campaign) {
        return home + "/brief/" + campaign.token();
    }
}
