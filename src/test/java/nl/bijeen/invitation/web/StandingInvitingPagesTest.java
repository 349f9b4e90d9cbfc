package nl.bijeen.invitation.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.bijeen.BijeenTest;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Desktop;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.invitation.Post;
import nl.bijeen.invitation.Quotas;
import nl.bijeen.invitation.StandingRule;
import nl.bijeen.invitation.StandingRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

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
    void a_standing_rule_is_made_changed_and_ended() throws Exception {
        var made = desktop.send(
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
        assertThat(made.status()).isEqualTo(303);
        assertThat(desktop.open("/bureau/mensen/vaste-uitnodigingen")
                        .select("main")
                        .text())
                .contains("Wethouders", "G40, Divosa", "wonen");
        var rule = rules.of(staff.association()).getFirst().rule();
        var address = "/bureau/mensen/vaste-uitnodigingen/" + rule.token();
        assertThat(desktop.open(address).select("#hosts").val()).isEqualTo("G40\nDivosa");

        desktop.send(
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
        desktop.send(address + "/stoppen");
        assertThat(rules.of(staff.association())).isEmpty();
        assertThat(desktop.answer(address).status()).isEqualTo(404);
    }

    @Test
    void places_are_set_changed_and_taken_away() throws Exception {
        desktop.send(home + "/plaatsen", "whom", "organisations", "seats", "3");
        desktop.send(home + "/plaatsen", "whom", "organisations", "seats", "4");
        desktop.send(home + "/plaatsen", "whom", "MUNICIPALITY", "seats", "2");
        desktop.send(home + "/plaatsen", "whom", round.group().token(), "seats", "20");
        assertThat(desktop.send(home + "/plaatsen", "whom", "elders", "seats", "veel")
                        .status())
                .isEqualTo(422);

        assertThat(desktop.open(home).select("main").text())
                .contains(
                        "Hooguit 4 van elke organisatie",
                        "van de soort Gemeente",
                        "Hooguit 20 uit de groep Themagroep");
        for (var quota : quotas.of(round.event().id())) desktop.send(home + "/plaatsen/" + quota.token() + "/weg");
        assertThat(quotas.of(round.event().id())).isEmpty();
    }
}
