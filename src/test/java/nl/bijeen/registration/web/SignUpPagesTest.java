package nl.bijeen.registration.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.registration.Booking;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.Desks;
import nl.bijeen.registration.PrivateLinks;
import nl.bijeen.registration.Question.Kind;
import nl.bijeen.registration.Questions;
import nl.bijeen.registration.Registration;
import nl.bijeen.view.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class SignUpPagesTest {

    private static final AtomicInteger CLIENT = new AtomicInteger();

    @Autowired
    MockMvc mvc;

    @Autowired
    Crowd crowd;

    @Autowired
    Associations associations;

    @Autowired
    Questions questions;

    @Autowired
    Desks desks;

    @Autowired
    Decisions decisions;

    @Autowired
    PrivateLinks links;

    final String client = "192.0.2." + CLIENT.incrementAndGet();

    @Test
    void a_form_with_mistakes_names_each_of_them_and_loses_nothing() throws Exception {
        var event = crowd.meeting();
        var question =
                questions.add(event.id(), Kind.TEXT, "Welke vraag neem je mee?", "", true, List.of(), Meetings.STAFF);

        var answer = send(
                event,
                "action",
                "check",
                "name",
                "Anna de Wit",
                "email",
                "geen adres",
                "attends",
                "yes",
                "organisation",
                "Gemeente Kruinwijk",
                "dietary",
                "Halal",
                "colleagues[0].name",
                "",
                "colleagues[0].email",
                "bram@kruinwijk.example",
                "colleagues[0].position",
                "Beleidsmedewerker");

        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".bijeen-summary a").eachAttr("href"))
                .containsExactly(
                        "#email",
                        "#answers-" + question.id(),
                        "#colleagues-0-name",
                        "#colleagues-0-answers-" + question.id());
        page.select(".bijeen-summary a")
                .forEach(it -> assertThat(page.select(it.attr("href"))).hasSize(1));
        assertThat(page.select("input[name=name]").val()).isEqualTo("Anna de Wit");
        assertThat(page.select("input[name=email]").val()).isEqualTo("geen adres");
        assertThat(page.select("input[name=dietary]").val()).isEqualTo("Halal");
        assertThat(page.select("input[name='colleagues[0].position']").val()).isEqualTo("Beleidsmedewerker");
    }

    @Test
    void somebody_registers_in_three_steps_and_ends_at_a_confirmation() throws Exception {
        var event = crowd.meeting();
        var form = page(mvc.perform(get(path(event))).andReturn().getResponse());
        var key = form.select("input[name=key]").val();

        var check = page(send(event, "action", "check", "key", key, "name", "Anna", "email", "anna@kruinwijk.example"));
        assertThat(check.select("h1").text()).isEqualTo("Controleer je aanmelding");
        assertThat(check.select("input[name=key]").val()).isEqualTo(key);
        assertThat(desks.of(event.id()).taken()).isZero();

        var first = send(event, "action", "confirm", "key", key, "name", "Anna", "email", "anna@kruinwijk.example");
        var second = send(event, "action", "confirm", "key", key, "name", "Anna", "email", "anna@kruinwijk.example");
        assertThat(first.getStatus()).isEqualTo(303);
        assertThat(first.getHeader("Location"))
                .isEqualTo(second.getHeader("Location"))
                .startsWith("/boeking/");
        assertThat(desks.of(event.id()).taken()).isEqualTo(1);

        var done = mvc.perform(get(Objects.requireNonNull(first.getHeader("Location"))))
                .andReturn()
                .getResponse();
        assertThat(done.getHeader("Cache-Control")).contains("no-store");
        assertThat(done.getHeader("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page(done).select("h1").text()).isEqualTo("Je bent aangemeld");
    }

    @Test
    void who_comes_too_late_reads_why() throws Exception {
        var event = crowd.meeting();
        decisions.close(event.id(), true, Meetings.STAFF);

        assertThat(page(mvc.perform(get(path(event))).andReturn().getResponse())
                        .select("h1")
                        .text())
                .isEqualTo("Aanmelden kan niet meer");
        assertThat(page(send(event, "action", "confirm", "name", "Anna", "email", "anna@kruinwijk.example"))
                        .select("h1")
                        .text())
                .isEqualTo("Aanmelden kan niet meer");
    }

    @Test
    void an_address_that_has_a_place_is_told_so_at_its_field() throws Exception {
        var event = crowd.meeting();
        crowd.register(event, "anna");

        var answer = send(event, "action", "confirm", "name", "Anna", "email", "ANNA@kruinwijk.example");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page(answer).select(".bijeen-summary a").attr("href")).isEqualTo("#email");
    }

    @Test
    void who_asks_too_often_gets_a_friendly_page_that_keeps_everything() throws Exception {
        for (var i = 0; i < 10; i++) {
            send(crowd.meeting(), "action", "confirm", "name", "Anna", "email", "vaak@" + client + ".example");
        }

        var answer = send(crowd.meeting(), "action", "confirm", "name", "Anna", "email", "vaak@" + client + ".example");

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(page(answer).select("input[name=name]").val()).isEqualTo("Anna");
    }

    @Test
    void an_overview_of_three_asks_the_database_no_more_than_one_of_one() throws Exception {
        var event = crowd.meeting();
        var one = links.path(booking(crowd.party(event, false, "anna")));
        var three = links.path(booking(crowd.party(event, false, "bram", "carl", "dina")));

        assertThat(Statements.of(() -> mvc.perform(get(three)))).isEqualTo(Statements.of(() -> mvc.perform(get(one))));
        assertThat(page(mvc.perform(get(three)).andReturn().getResponse()).select("main h3"))
                .hasSize(3);
    }

    @Test
    void english_visitors_stay_in_english() throws Exception {
        var event = crowd.meeting();
        var request = post("/en" + path(event)).with(csrf());
        var answer = mvc.perform(request.param("action", "confirm")
                        .param("name", "Anna")
                        .param("email", "anna@kruinwijk.example"))
                .andReturn()
                .getResponse();

        assertThat(answer.getHeader("Location")).startsWith("/en/boeking/");
        assertThat(crowd.subjects(event.id(), "anna")).containsExactly("You are registered: Themamiddag");
    }

    @Test
    void a_meeting_of_another_association_or_a_draft_is_not_there() throws Exception {
        var one = crowd.meeting();
        var other = crowd.meeting();
        var slug = associations.get(other.association()).slug();

        assertThat(mvc.perform(get("/" + slug + "/bijeenkomsten/" + one.slug() + "-x/aanmelden"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(mvc.perform(get("/mijn/AAAAAAAAAAAAAAAAAAAAAA"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(mvc.perform(get("/boeking/AAAAAAAAAAAAAAAAAAAAAA/1/afmelden"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private Booking booking(List<Registration> people) {
        var first = people.getFirst();
        return new Booking(
                first.booking(),
                first.association(),
                first.event(),
                "",
                Crowd.address("x"),
                Texts.DUTCH,
                false,
                people);
    }

    private String path(Event event) {
        return "/" + associations.get(event.association()).slug() + "/bijeenkomsten/" + event.slug() + "/aanmelden";
    }

    private MockHttpServletResponse send(Event event, String... fields) throws Exception {
        var request = post(path(event)).with(csrf()).with(it -> {
            it.setRemoteAddr(client);
            return it;
        });
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return mvc.perform(request).andReturn().getResponse();
    }

    private static Document page(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString());
    }
}
