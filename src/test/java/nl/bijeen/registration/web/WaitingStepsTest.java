package nl.bijeen.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.Offering;
import nl.bijeen.registration.Registration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** All that happened on a waiting list can be looked back, page by page. */
@BijeenTest
class WaitingStepsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Offering offering;

    @Autowired
    Crowd crowd;

    @Autowired
    JdbcClient db;

    Event event;
    Registration bram;
    Staff editor;

    @BeforeEach
    void somebodyWaits() {
        event = offering.meeting(1);
        crowd.register(event, "anna");
        bram = crowd.register(event, "bram");
        editor = office.staff(associations.get(event.association()), Role.EDITOR);
    }

    @Test
    void the_latest_come_first_and_the_first_are_on_the_last_page() throws Exception {
        passedOver(1, 120);

        var latest = page("");
        assertThat(reasons(latest)).hasSize(50).first().isEqualTo("Vol voor: Groep 120.");
        assertThat(latest.select("nav[aria-label*=gebeurde] a").eachAttr("href"))
                .contains("/bureau/bijeenkomsten/" + event.slug() + "/wachtlijst?gebeurd=2#gebeurd");

        var first = page("?pagina=1&gebeurd=3");
        assertThat(reasons(first)).hasSize(20).last().isEqualTo("Vol voor: Groep 1.");
        assertThat(first.select("nav[aria-label*=gebeurde] a[rel=prev]").attr("href"))
                .endsWith("?pagina=1&gebeurd=2#gebeurd");
        assertThat(first.select("#wachtenden ~ ul h3").eachText()).containsExactly("1. bram");
    }

    @Test
    void a_long_story_costs_no_more_questions_than_a_short_one() throws Exception {
        passedOver(1, 1);
        page("");
        var one = Statements.of(() -> page(""));
        passedOver(2, 130);

        assertThat(Statements.of(() -> page("?gebeurd=2"))).isEqualTo(one).isPositive();
    }

    private void passedOver(int from, int until) {
        db.sql("""
                        insert into waiting_step (association_id, event_id, registration_id, at, what, why, detail)
                        select association_id, event_id, id, now(), 'PASSED_OVER', 'LIMIT', 'Groep ' || number
                        from registration, generate_series(?, ?) as number
                        where id = ?
                        """).params(from, until, bram.id().value()).update();
    }

    private static List<String> reasons(Document page) {
        return page.select("#gebeurd ~ .bijeen-table tbody .bijeen-meta").eachText();
    }

    private Document page(String query) throws Exception {
        var request = get("/bureau/bijeenkomsten/" + event.slug() + "/wachtlijst" + query)
                .with(office.as(editor));
        return Jsoup.parse(mvc.perform(request).andReturn().getResponse().getContentAsString());
    }
}
