package nl.bijeen.invitation.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.bijeen.BijeenTest;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
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

/** Inviting by a rule, and with how many places. */
@BijeenTest
class StandingInvitingPagesTest {

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
