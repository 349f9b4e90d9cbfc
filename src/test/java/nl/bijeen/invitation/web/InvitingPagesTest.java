package nl.bijeen.invitation.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Meetings;
import nl.bijeen.invitation.Campaign;
import nl.bijeen.invitation.Campaigns;
import nl.bijeen.invitation.Choice;
import nl.bijeen.invitation.Invitations;
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

@BijeenTest
class InvitingPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Post post;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Invitations invitations;

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
    void a_form_with_mistakes_names_each_of_them_and_loses_nothing() throws Exception {
        var answer = send(
                home + "/nieuw",
                "name",
                "",
                "addresses",
                "wie@elders.example",
                "subject",
                "Kom, {naem}",
                "letter",
                "Dag {naam} van {stad}");

        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".bijeen-summary a").eachAttr("href"))
                .containsExactly("#name", "#addresses", "#subject", "#letter");
        assertThat(page.select("#subject-problem").text()).contains("{naem}", "{naam}, {organisatie}");
        assertThat(page.select("#letter").val()).contains("van {stad}");
        assertThat(page.select("#addresses").val()).contains("wie@elders.example");
    }

    @Test
    void nobody_chosen_is_a_mistake() throws Exception {
        var page = Jsoup.parse(send(home + "/nieuw", "name", "A", "subject", "S", "letter", "L")
                .getContentAsString());

        assertThat(page.select(".bijeen-summary a").eachAttr("href")).containsExactly("#groups");
        assertThat(page.select("#groups")).hasSize(1);
    }

    @Test
    void an_invitation_is_written_looked_over_and_sent() throws Exception {
        var made = send(
                home + "/nieuw",
                "name",
                "Voor de groep",
                "groups",
                round.group().token(),
                "addresses",
                "ANNA@kruinwijk.example",
                "subject",
                "Kom, {naam}",
                "letter",
                "Dag {naam} van {organisatie}");
        assertThat(made.getStatus()).isEqualTo(303);
        var address = String.valueOf(made.getRedirectedUrl());

        var draft = see(address);
        assertThat(draft.select("main").text())
                .contains(
                        "3 mensen krijgen deze uitnodiging",
                        "Zo leest anna de brief",
                        "Dag anna van Gemeente Kruinwijk");
        var other = see(address + "?wie=" + round.person("carla").token());
        assertThat(other.select("main").text()).contains("Zo leest carla de brief", "Kom, carla");

        assertThat(send(address + "/versturen", "when", "now").getStatus()).isEqualTo(303);
        post.deliver(post.campaign(round));
        assertThat(round.letters("anna").getFirst()).contains("Dag anna van Gemeente Kruinwijk");
        assertThat(see(address).select("main").text()).contains("Verstuurd", "3 mensen.");
        assertThat(send(address + "/versturen", "when", "now").getStatus()).isEqualTo(303);
        assertThat(round.letters("anna")).hasSize(1);
    }

    @Test
    void a_moment_that_is_none_or_is_past_is_a_mistake() throws Exception {
        var address = address(post.draft(round, round.group().id()));

        assertThat(send(address + "/versturen", "when", "later", "day", "", "time", "10:00")
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(address + "/versturen", "when", "later", "day", "2020-01-01", "time", "10:00")
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(address + "/versturen", "when", "later", "day", "2098-01-01", "time", "10:00")
                        .getStatus())
                .isEqualTo(303);
        assertThat(see(address).select("main").text()).contains("1 januari 2098, 10.00 uur", "Houd de brieven tegen");
    }

    @Test
    void a_test_goes_to_who_asks_for_it_and_to_nobody_else() throws Exception {
        var address = address(post.draft(round, round.group().id()));

        send(address + "/proef");

        assertThat(round.letters()).containsExactly(staff.email().value());
    }

    @Test
    void readers_see_names_and_states_but_no_addresses_and_no_reasons() throws Exception {
        var campaign = post.send(round, round.group().id());
        invitations.decline(round.invitation("anna"), "Ik ben ziek.");
        staff = office.staff(associations.get(round.association()), Role.READER);

        var page = see(address(campaign)).select("main").text();

        assertThat(page).contains("anna", "Komt niet").doesNotContain("Ik ben ziek.", "anna@kruinwijk.example");
        assertThat(web.perform(get(home + "/nieuw").with(office.as(staff)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
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

    @Test
    void the_list_asks_as_much_of_the_database_with_three_campaigns_as_with_one() throws Exception {
        post.draft(round, round.group().id());
        see(home);
        var one = Statements.of(() -> see(home));
        post.draft(round, round.group().id());
        post.draft(round, round.group().id());

        assertThat(Statements.of(() -> see(home))).isEqualTo(one);
    }

    @Test
    void the_people_of_a_campaign_are_one_question_however_many_they_are() throws Exception {
        var few = post.round("eva");
        var campaign = post.send(few, few.group().id());
        var many = post.send(round, round.group().id());
        see(address(many));
        var three = Statements.of(() -> see(address(many)));
        staff = office.staff(associations.get(few.association()), Role.EDITOR);
        home = "/bureau/bijeenkomsten/" + few.event().slug() + "/uitnodigen";
        see(address(campaign));

        assertThat(Statements.of(() -> see(address(campaign)))).isEqualTo(three);
    }

    @Test
    void a_standing_rule_is_made_changed_and_ended() throws Exception {
        var made = send(
                "/bureau/mensen/vaste-uitnodigingen/nieuw",
                "name",
                "Wethouders",
                "kinds",
                "THEME_MEETING",
                "hosts",
                "G40\nDivosa",
                "themes",
                "wonen",
                "groups",
                round.group().token(),
                "subject",
                "S",
                "letter",
                "L {naam}",
                "delay",
                "0");
        assertThat(made.getStatus()).isEqualTo(303);
        assertThat(see("/bureau/mensen/vaste-uitnodigingen").select("main").text())
                .contains("Wethouders", "G40, Divosa", "wonen");
        var rule = rules.of(staff.association()).getFirst().rule();
        var address = "/bureau/mensen/vaste-uitnodigingen/" + rule.token();
        assertThat(see(address).select("#hosts").val()).isEqualTo("G40\nDivosa");

        send(
                address,
                "name",
                "Bestuurders",
                "groups",
                round.group().token(),
                "subject",
                "S",
                "letter",
                "L",
                "delay",
                "60");
        assertThat(rules.of(staff.association()).getFirst().rule().sort()).isEqualTo(StandingRule.Sort.EVERY);
        send(address + "/stoppen");
        assertThat(rules.of(staff.association())).isEmpty();
        assertThat(status(get(address))).isEqualTo(404);
    }

    @Test
    void places_are_set_changed_and_taken_away() throws Exception {
        send(home + "/plaatsen", "whom", "organisations", "seats", "3");
        send(home + "/plaatsen", "whom", "organisations", "seats", "4");
        send(home + "/plaatsen", "whom", "MUNICIPALITY", "seats", "2");
        send(home + "/plaatsen", "whom", round.group().token(), "seats", "20");
        assertThat(send(home + "/plaatsen", "whom", "elders", "seats", "veel").getStatus())
                .isEqualTo(422);

        assertThat(see(home).select("main").text())
                .contains(
                        "Hooguit 4 van elke organisatie",
                        "van de soort Gemeente",
                        "Hooguit 20 uit de groep Themagroep");
        for (var quota : quotas.of(round.event().id())) send(home + "/plaatsen/" + quota.token() + "/weg");
        assertThat(quotas.of(round.event().id())).isEmpty();
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
