package nl.bijeen.invitation.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Desktop;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.invitation.Campaign;
import nl.bijeen.invitation.Invitations;
import nl.bijeen.invitation.Post;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

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
    Invitations invitations;

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
    void a_form_with_mistakes_names_each_of_them_and_loses_nothing() throws Exception {
        var answer = desktop.send(
                home + "/nieuw",
                "name",
                "",
                "addresses",
                "wie@elders.example",
                "subject",
                "Kom, {naem}",
                "letter",
                "Dag {naam} van {stad}");

        assertThat(answer.status()).isEqualTo(422);
        var page = answer.page();
        assertThat(page.select(".bijeen-summary a").eachAttr("href"))
                .containsExactly("#name", "#addresses", "#subject", "#letter");
        assertThat(page.select("#subject-problem").text()).contains("{naem}", "{naam}, {organisatie}");
        assertThat(page.select("#letter").val()).contains("van {stad}");
        assertThat(page.select("#addresses").val()).contains("wie@elders.example");
    }

    @Test
    void nobody_chosen_is_a_mistake() throws Exception {
        var page = desktop.send(home + "/nieuw", "name", "A", "subject", "S", "letter", "L")
                .page();

        assertThat(page.select(".bijeen-summary a").eachAttr("href")).containsExactly("#groups");
        assertThat(page.select("#groups")).hasSize(1);
    }

    @Test
    void an_invitation_is_written_looked_over_and_sent() throws Exception {
        var made = desktop.send(
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
        assertThat(made.status()).isEqualTo(303);
        var address = made.location();

        var draft = desktop.open(address);
        assertThat(draft.select("main").text())
                .contains(
                        "3 mensen krijgen deze uitnodiging",
                        "Zo leest anna de mail",
                        "Dag anna van Gemeente Kruinwijk");
        var other = desktop.open(address + "?wie=" + round.person("carla").token());
        assertThat(other.select("main").text()).contains("Zo leest carla de mail", "Kom, carla");

        assertThat(desktop.send(address + "/versturen", "when", "now").status()).isEqualTo(303);
        post.deliver(post.campaign(round));
        assertThat(round.letters("anna").getFirst()).contains("Dag anna van Gemeente Kruinwijk");
        assertThat(desktop.open(address).select("main").text()).contains("Verstuurd", "3 mensen.");
        assertThat(desktop.send(address + "/versturen", "when", "now").status()).isEqualTo(303);
        assertThat(round.letters("anna")).hasSize(1);
    }

    @Test
    void a_moment_that_is_none_or_is_past_is_a_mistake() throws Exception {
        var address = address(post.draft(round, round.group().id()));

        assertThat(desktop.send(address + "/versturen", "when", "later", "day", "", "time", "10:00")
                        .status())
                .isEqualTo(422);
        assertThat(desktop.send(address + "/versturen", "when", "later", "day", "2020-01-01", "time", "10:00")
                        .status())
                .isEqualTo(422);
        assertThat(desktop.send(address + "/versturen", "when", "later", "day", "2098-01-01", "time", "10:00")
                        .status())
                .isEqualTo(303);
        assertThat(desktop.open(address).select("main").text())
                .contains("1 januari 2098, 10.00 uur", "Houd de mails tegen");
    }

    @Test
    void a_test_goes_to_who_asks_for_it_and_to_nobody_else() throws Exception {
        var address = address(post.draft(round, round.group().id()));

        desktop.send(address + "/proef");

        assertThat(round.letters()).containsExactly(staff.email().value());
    }

    @Test
    void readers_see_names_and_states_but_no_addresses_and_no_reasons() throws Exception {
        var campaign = post.send(round, round.group().id());
        invitations.decline(round.invitation("anna"), "Ik ben ziek.");
        staff = office.staff(associations.get(round.association()), Role.READER);
        desktop = new Desktop(web, office, staff);

        var page = desktop.open(address(campaign)).select("main").text();

        assertThat(page).contains("anna", "Komt niet").doesNotContain("Ik ben ziek.", "anna@kruinwijk.example");
        assertThat(desktop.answer(home + "/nieuw").status()).isEqualTo(403);
    }

    @Test
    void the_list_asks_as_much_of_the_database_with_three_campaigns_as_with_one() throws Exception {
        post.draft(round, round.group().id());
        desktop.open(home);
        var one = Statements.of(() -> desktop.open(home));
        post.draft(round, round.group().id());
        post.draft(round, round.group().id());

        assertThat(Statements.of(() -> desktop.open(home))).isEqualTo(one);
    }

    @Test
    void the_people_of_a_campaign_are_one_question_however_many_they_are() throws Exception {
        var few = post.round("eva");
        var campaign = post.send(few, few.group().id());
        var many = post.send(round, round.group().id());
        desktop.open(address(many));
        var three = Statements.of(() -> desktop.open(address(many)));
        staff = office.staff(associations.get(few.association()), Role.EDITOR);
        desktop = new Desktop(web, office, staff);
        home = "/bureau/bijeenkomsten/" + few.event().slug() + "/uitnodigen";
        desktop.open(address(campaign));

        assertThat(Statements.of(() -> desktop.open(address(campaign)))).isEqualTo(three);
    }

    private String address(Campaign campaign) {
        return home + "/brief/" + campaign.token();
    }
}
