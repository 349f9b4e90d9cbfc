package nl.bijeen.invitation.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.bijeen.BijeenTest;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Meetings;
import nl.bijeen.invitation.Campaign;
import nl.bijeen.invitation.Campaigns;
import nl.bijeen.invitation.Invitation.Answer;
import nl.bijeen.invitation.Post;
import nl.bijeen.invitation.Wishes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class AnswerPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    Post post;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Wishes wishes;

    @Autowired
    Decisions decisions;

    Post.Round round;
    Campaign campaign;
    String anna;

    @BeforeEach
    void anInvitation() {
        round = post.round("anna", "bram");
        campaign = post.send(round, round.group().id());
        anna = "/uitnodiging/" + round.link("anna");
    }

    @Test
    void the_page_says_what_for_and_counts_as_opened_once() throws Exception {
        assertThat(web.perform(head(anna)).andReturn().getResponse().getStatus())
                .isEqualTo(200);
        assertThat(campaigns.figures(campaign).answers().opened()).isZero();

        var page = see(anna);
        see(anna);

        assertThat(page.select("main").text()).contains("Dag anna", "Themamiddag", "24 september 2099");
        assertThat(page.select("a.utrecht-button").eachAttr("href"))
                .containsExactly(
                        "/" + slug() + "/bijeenkomsten/themamiddag/aanmelden?uitnodiging=" + round.link("anna"),
                        anna + "/afslaan",
                        anna + "/doorgeven");
        assertThat(campaigns.figures(campaign).answers().opened()).isEqualTo(1);
    }

    @Test
    void nobody_keeps_or_finds_the_page() throws Exception {
        var answer = web.perform(get(anna)).andReturn().getResponse();

        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(status("/uitnodiging/" + "x".repeat(22))).isEqualTo(404);
    }

    @Test
    void the_page_is_there_in_english() throws Exception {
        assertThat(see("/en" + anna).select("main").text()).contains("Dear anna", "Yes, I will come");
    }

    @Test
    void who_declines_may_say_why_and_can_change_their_mind() throws Exception {
        var sent = send(anna + "/afslaan", "words", "Ik ben er niet.");

        assertThat(sent.getRedirectedUrl()).isEqualTo(anna + "?melding=afgeslagen");
        assertThat(round.invitation("anna").answer()).isEqualTo(Answer.DECLINED);
        assertThat(see(anna).select("a.utrecht-button").first().text()).isEqualTo("Ik kom toch");
    }

    @Test
    void passing_on_is_checked_first_and_then_done_once() throws Exception {
        assertThat(send(anna + "/doorgeven", "action", "check", "name", "", "email", "x")
                        .getStatus())
                .isEqualTo(422);
        var check = Jsoup.parse(
                send(anna + "/doorgeven", "action", "check", "name", "Dina Mol", "email", "dina@kruinwijk.example")
                        .getContentAsString());
        assertThat(check.select("main").text()).contains("Dina Mol", "dina@kruinwijk.example");
        assertThat(round.letters("dina")).isEmpty();

        var done =
                send(anna + "/doorgeven", "action", "confirm", "name", "Dina Mol", "email", "dina@kruinwijk.example");
        assertThat(done.getRedirectedUrl()).isEqualTo(anna + "?melding=doorgegeven");
        assertThat(round.letters("dina").getFirst()).contains("anna geeft deze uitnodiging aan je door");
        assertThat(see(anna).select("a.utrecht-button")).isEmpty();
        assertThat(status(anna + "/doorgeven")).isEqualTo(303);
        send(anna + "/doorgeven", "action", "confirm", "name", "Eva", "email", "eva@kruinwijk.example");
        assertThat(round.letters("eva")).isEmpty();
    }

    @Test
    void who_may_not_get_it_is_told_so_without_why() throws Exception {
        wishes.stop(round.invitation("bram"));

        var answer = send(anna + "/doorgeven", "action", "confirm", "name", "Bram", "email", "bram@kruinwijk.example");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("We kunnen de uitnodiging niet naar dit adres sturen");
    }

    @Test
    void a_mail_program_stops_the_invitations_with_one_post_that_carries_nothing_else() throws Exception {
        var answer = web.perform(post(anna + "/afmelden").param("List-Unsubscribe", "One-Click"))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(wishes.of(round.invitation("anna"))).isEqualTo(new Wishes.Wanted(false, true));
        assertThat(status(anna + "/afmelden")).isEqualTo(200);
        assertThat(web.perform(post(anna + "/afslaan"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void opening_the_page_to_stop_changes_nothing() throws Exception {
        assertThat(see(anna + "/afmelden").select("main").text()).contains("Geen uitnodigingen meer", "Themamiddag");

        assertThat(wishes.of(round.invitation("anna"))).isEqualTo(new Wishes.Wanted(true, true));
    }

    @Test
    void one_may_stop_the_mail_about_this_meeting_only() throws Exception {
        send(anna + "/afmelden", "what", "this");

        assertThat(wishes.of(round.invitation("anna"))).isEqualTo(new Wishes.Wanted(true, true));
        var reminder = campaigns.remind(campaign, campaign.content(), Meetings.STAFF);
        assertThat(campaigns.toRemind(reminder)).isEqualTo(1);
    }

    @Test
    void wishes_are_kept_and_shown() throws Exception {
        send(anna + "/voorkeuren", "invitations", "true");

        var page = see(anna + "/voorkeuren");
        assertThat(page.select("#invitations").hasAttr("checked")).isTrue();
        assertThat(page.select("#reminders").hasAttr("checked")).isFalse();
    }

    @Test
    void a_meeting_that_is_off_or_a_draft_again_has_nothing_to_answer() throws Exception {
        decisions.callOff(round.event().id(), "Ziek.", "Gaat niet door.", Meetings.STAFF);
        assertThat(see(anna).select("a.utrecht-button")).isEmpty();
        assertThat(see(anna).select("main").text()).contains("gaat niet door");

        var other = post.round("carla");
        post.send(other, other.group().id());
        decisions.withdraw(other.event().id(), Meetings.STAFF);
        assertThat(status("/uitnodiging/" + other.link("carla"))).isEqualTo(404);
        assertThat(status("/uitnodiging/" + other.link("carla") + "/afmelden")).isEqualTo(200);
    }

    private String slug() throws Exception {
        return String.valueOf(see(anna).select(".bijeen-header__name").attr("href"))
                .substring(1);
    }

    private Document see(String path) throws Exception {
        var answer = web.perform(get(path)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private int status(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse().getStatus();
    }

    private MockHttpServletResponse send(String path, String... fields) throws Exception {
        var request = post(path).with(csrf());
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return web.perform(request).andReturn().getResponse();
    }
}
