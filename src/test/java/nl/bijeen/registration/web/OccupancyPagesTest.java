package nl.bijeen.registration.web;

import static nl.bijeen.event.Meetings.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.stream.IntStream;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser.Screen;
import nl.bijeen.Statements;
import nl.bijeen.Tour;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.journal.Actor;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.DeskSettings;
import nl.bijeen.registration.DeskSettings.Limits;
import nl.bijeen.registration.Limit;
import nl.bijeen.registration.Registrations;
import nl.bijeen.view.PublicUrl;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class OccupancyPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    PublicUrl site;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    Crowd crowd;

    @Autowired
    DeskSettings settings;

    @Autowired
    Registrations registrations;

    @Autowired
    JdbcClient db;

    Event event;
    Staff reader;
    int visitors;

    @BeforeEach
    void meeting() {
        event = crowd.meetingWithSeats(4);
        reader = office.staff(associations.get(event.association()), Role.READER);
    }

    @Test
    void shows_the_seats_of_each_limit_as_a_bar_and_as_numbers() throws Exception {
        settings.set(event.id(), new Limit("breakout:1", "Wijkteams", 2, null), STAFF);
        settings.set(event.id(), new Limit("fee:member", "Leden", 3, null), STAFF);
        register("breakout:1", "fee:member");
        register("breakout:1");
        register("breakout:1");
        registrations.cancel(crowd.register(event, "dina").id(), Actor.participant());

        var page = page("");

        assertThat(page.select("#plaatsen ~ .bijeen-table tbody tr").eachText())
                .containsExactly(
                        "Hele bijeenkomst 4 2 0 2", "Wijkteams Sessie 2 2 0 0", "Leden Soort deelnemer 3 1 0 2");
        assertThat(page.select(".bijeen-bar svg[role=img] desc").eachText())
                .containsExactly("2 van 4 bezet, 2 vrij", "2 van 2 bezet, 0 vrij", "1 van 3 bezet, 2 vrij");
        assertThat(page.select(".bijeen-bar rect[fill^=url(#bezet]").eachAttr("width"))
                .containsExactly("50.0%", "100.0%", "33.3%");
        assertThat(page.select("#stand dl").text()).contains("Aangemeld 2", "Op de wachtlijst 1", "Afgemeld 1");
        assertThat(page.select("#verloop-cijfers tbody tr td").last().text()).isEqualTo("4");
    }

    @Test
    void leads_to_the_waiting_list_only_who_may_open_it() throws Exception {
        assertThat(page("").select("main a[href$=/wachtlijst]")).isEmpty();
    }

    @Test
    void asks_the_database_no_more_for_three_limits_than_for_one() throws Exception {
        settings.set(event.id(), new Limit("breakout:1", "Wijkteams", 2, null), STAFF);
        register("breakout:1");
        var one = Statements.of(() -> page(""));
        settings.set(event.id(), new Limit("breakout:2", "Jeugd", 2, null), STAFF);
        settings.set(event.id(), new Limit("fee:member", "Leden", 2, null), STAFF);
        register("breakout:2", "fee:member");

        assertThat(Statements.of(() -> page(""))).isEqualTo(one);
    }

    @Test
    void moves_while_the_meeting_is_to_come_and_nobody_asks_it_to_stand_still() throws Exception {
        var now = page("").select("[data-renew]").attr("data-renew");

        assertThat(Jsoup.parse(answer(reader, now).getContentAsString())
                        .body()
                        .child(0)
                        .id())
                .isEqualTo("stand");
        assertThat(page("?stil=ja").select("[data-renew]")).isEmpty();
    }

    @Test
    void another_association_finds_nothing() throws Exception {
        var stranger = office.editor();

        assertThat(answer(stranger, path()).getStatus()).isEqualTo(404);
        assertThat(answer(stranger, path() + "/nu").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void how_it_looks(Screen screen) {
        settings.set(event.id(), Limits.seats(40), STAFF);
        settings.set(event.id(), new Limit("breakout:1", "Wijkteams: samen om de tafel", 12, null), STAFF);
        settings.set(event.id(), new Limit("breakout:2", "Jeugd", 9, null), STAFF);
        settings.set(event.id(), new Limit("fee:member", "Leden", 30, null), STAFF);
        IntStream.range(0, 27).forEach(i -> register("breakout:" + (1 + i % 3 / 2), "fee:member"));
        var fortnight =
                "update registration set since = since - make_interval(hours => (480 / (1 + id % 27))::int) where event_id = ?";
        db.sql(fortnight).param(event.id().value()).update();
        try (var tour = Tour.of(site.to(""), screen, office.cookie(reader))) {
            tour.see(path(), "office-occupancy");
            tour.click("#verloop-cijfers summary").seen("office-occupancy-numbers", 200);
        }
    }

    private void register(String... limits) {
        var name = "visitor" + visitors++;
        registrations.register(event.id(), Crowd.application(name, limits));
    }

    private String path() {
        return OfficeMeetings.address(event) + "/aanmelden/stand";
    }

    private Document page(String query) throws Exception {
        return Jsoup.parse(answer(reader, path() + query).getContentAsString());
    }

    private MockHttpServletResponse answer(Staff staff, String path) throws Exception {
        return mvc.perform(get(path).cookie(office.cookie(staff))).andReturn().getResponse();
    }
}
