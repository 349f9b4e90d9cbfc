package nl.bijeen.invitation.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Associations;
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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

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
    String home;

    @BeforeEach
    void atTheOffice() {
        round = post.round("anna", "bram", "carla");
        staff = office.staff(associations.get(round.association()), Role.EDITOR);
        home = "/bureau/bijeenkomsten/" + round.event().slug() + "/uitnodigen";
    }

    @Test
    void the_office_of_another_association_finds_none_of_it() throws Exception {
        var address = address(post.send(round, round.group().id()));
        var rule = rule();
        quotas.ofGroup(round.event(), round.group(), 20, Meetings.STAFF);
        var quota = quotas.of(round.event().id()).getFirst().token();
        staff = office.editor();

        for (var path : List.of(
                home,
                home + "/nieuw",
                home + "/plaatsen",
                address,
                address + "/wijzigen",
                address + "/herinnering",
                address + "/voortgang",
                "/bureau/mensen/vaste-uitnodigingen/" + rule.token()))
            assertThat(status(get(path))).as(path).isEqualTo(404);
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
            assertThat(status(post(path).with(csrf()))).as(path).isEqualTo(404);
    }

    @Test
    void a_campaign_is_not_found_under_another_meeting_of_the_same_association() throws Exception {
        var campaign = post.send(round, round.group().id());
        var other =
                "/bureau/bijeenkomsten/" + post.next(round).event().slug() + "/uitnodigen/brief/" + campaign.token();

        assertThat(status(get(other))).isEqualTo(404);
        assertThat(status(post(other + "/pauze").with(csrf()))).isEqualTo(404);
    }

    @Test
    void groups_and_people_of_another_association_cannot_be_chosen() throws Exception {
        var other = post.round("zoe");

        assertThat(send(
                                home + "/nieuw",
                                "name",
                                "A",
                                "subject",
                                "S",
                                "letter",
                                "L",
                                "addresses",
                                "zoe@kruinwijk.example")
                        .getStatus())
                .isEqualTo(422);
        var made = send(
                home + "/nieuw",
                "name",
                "A",
                "subject",
                "S",
                "letter",
                "L",
                "groups",
                other.group().token());
        assertThat(see(String.valueOf(made.getRedirectedUrl())).select("main").text())
                .contains("Niemand krijgt deze uitnodiging");
    }

    private StandingRule rule() {
        var content = new Campaign.Content(
                "Regel", Choice.groups(List.of(round.group().id())), "S", "L");
        return rules.add(round.association(), StandingRule.Sort.EVERY, content, Duration.ofHours(1), Meetings.STAFF);
    }

    private String address(Campaign campaign) {
        return home + "/brief/" + campaign.token();
    }

    private Document see(String path) throws Exception {
        var answer = web.perform(get(path).with(office.as(staff))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(office.as(staff)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private MockHttpServletResponse send(String path, String... fields) throws Exception {
        var request = post(path).with(office.as(staff)).with(csrf());
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return web.perform(request).andReturn().getResponse();
    }
}
