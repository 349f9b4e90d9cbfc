package nl.bijeen.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Association;
import nl.bijeen.access.Desktop;
import nl.bijeen.access.Role;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.CoHosts;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.Meetings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Whom the owner of a meeting asks to hold it with them. */
@BijeenTest
class CoHostPagesTest {

    private static final String LIST = "/bureau/bijeenkomsten";

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Events events;

    @Autowired
    CoHosts coHosts;

    @Autowired
    JdbcClient db;

    private Association owner;
    private Association other;
    private Event event;
    private Desktop ours;
    private Desktop theirs;
    private String tab;
    private String shared;

    @BeforeEach
    void twoAssociations() {
        owner = office.association();
        other = office.association();
        event = meetings.open(owner.id(), "Samen");
        ours = new Desktop(web, office, office.staff(owner, Role.EDITOR));
        theirs = new Desktop(web, office, office.staff(other, Role.EDITOR));
        tab = LIST + "/samen/medeorganisatoren";
        shared = LIST + "/" + owner.slug() + "~samen";
    }

    @Test
    void an_association_that_is_added_finds_the_meeting_in_its_own_list() throws Exception {
        assertThat(theirs.open(LIST).select("main").text()).doesNotContain("Samen");

        var answer = ours.send(tab + "/vereniging", Map.of("house", other.slug()));

        assertThat(answer.location()).isEqualTo(tab);
        assertThat(answer.notice()).isEqualTo(other.name() + " kan nu meedoen en krijgt een mail.");
        var line = theirs.open(LIST).select(".bijeen-meetings li");
        assertThat(line.text()).contains("Samen", "Gezamenlijk met " + owner.name());
        assertThat(line.select("a").attr("href")).isEqualTo(shared);
        assertThat(ours.open(LIST).select(".bijeen-meetings li").text()).contains("Gezamenlijk met " + other.name());
        assertThat(theirs.open(shared).select("main").text()).contains(owner.name(), "Bekijken");
    }

    @Test
    void the_added_association_gets_a_letter_that_leads_to_the_meeting() throws Exception {
        add("EDIT");

        var letter = letterTo(other.email().value());
        assertThat(letter).contains("Samen", owner.name(), "Pagina bewerken", "/bureau/aanmelden?naar=" + shared);
    }

    @Test
    void only_an_association_of_the_list_can_be_added_and_each_once() throws Exception {
        assertThat(ours.send(tab + "/vereniging", Map.of()).status()).isEqualTo(422);
        assertThat(ours.send(tab + "/vereniging", Map.of("house", owner.slug()))
                        .page()
                        .text())
                .contains("al met hen gedeeld");
        add();
        assertThat(ours.open(tab).select("#house option").eachAttr("value")).doesNotContain(other.slug(), owner.slug());

        var again = ours.send(tab + "/vereniging", Map.of("house", other.slug()));

        assertThat(again.status()).isEqualTo(422);
        assertThat(coHosts.of(event.id())).hasSize(1);
    }

    @Test
    void another_association_cannot_withdraw_or_change_what_is_not_its_own() throws Exception {
        add("EDIT");
        var stranger = new Desktop(web, office, office.editor());

        for (var act : List.of("/vereniging", "/gast", "/rechten", "/intrekken", "/noemen")) {
            for (var desktop : List.of(theirs, stranger)) {
                assertThat(desktop.send(tab + act, Map.of("house", other.slug()))
                                .status())
                        .isEqualTo(404);
                assertThat(desktop.send(shared + "/medeorganisatoren" + act, Map.of("house", other.slug()))
                                .status())
                        .isEqualTo(404);
            }
        }
        assertThat(ours.send(tab + "/rechten", Map.of("house", "niemand")).status())
                .isEqualTo(404);
        assertThat(coHosts.of(event.id()))
                .singleElement()
                .satisfies(it -> assertThat(it.mayEdit()).isTrue());
    }

    @Test
    void a_co_host_is_named_on_the_page_with_one_press() throws Exception {
        add();

        ours.send(tab + "/noemen", Map.of("house", other.slug()));

        assertThat(events.get(event.id()).announcement().hosts())
                .extracting(it -> it.name())
                .containsExactly(other.name());
        assertThat(ours.open(tab).select("form[action$=/noemen]")).isEmpty();
    }

    @Test
    void a_long_list_of_co_hosts_needs_no_more_statements_than_a_short_one() throws Exception {
        add();
        var one = Statements.of(() -> ours.open(tab));
        var list = Statements.of(() -> theirs.open(LIST));
        for (var number = 0; number < 3; number++)
            ours.send(tab + "/gast", fields("g" + number + "-" + owner.slug() + "@ministerie.example"));
        for (var number = 0; number < 3; number++) {
            var more = meetings.open(owner.id(), "Meer " + number);
            ours.send(LIST + "/" + more.slug() + "/medeorganisatoren/vereniging", Map.of("house", other.slug()));
        }

        assertThat(Statements.of(() -> ours.open(tab))).isEqualTo(one);
        assertThat(Statements.of(() -> theirs.open(LIST))).isEqualTo(list);
    }

    private void add(String... rights) throws Exception {
        send("/vereniging", rights);
    }

    private void send(String act, String... rights) throws Exception {
        assertThat(ours.send(tab + act, Map.of("house", other.slug(), "rights", String.join(",", rights)))
                        .status())
                .isEqualTo(303);
    }

    private static Map<String, String> fields(String address) {
        return Map.of("organisation", "Ministerie van Proef", "name", "Sam Proef", "email", address);
    }

    private String letterTo(String address) {
        return db.sql("select html from letter where recipient = ? order by id desc limit 1")
                .param(address)
                .query(String.class)
                .single();
    }
}
