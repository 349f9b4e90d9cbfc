package nl.bijeen.site.web;

import static nl.bijeen.event.Meetings.STAFF;
import static nl.bijeen.event.Meetings.afternoon;
import static nl.bijeen.event.Meetings.announcement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Association;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Announced;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.Previews;
import nl.bijeen.event.Reports;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class EventPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Decisions decisions;

    @Autowired
    Reports reports;

    @Autowired
    Events events;

    @Autowired
    Previews previews;

    Association ours;

    @BeforeEach
    void begin() {
        ours = office.association();
    }

    @Test
    void tells_everything_that_was_announced() throws Exception {
        var page = page(meetings.published(ours.id(), Announced.fully("Samen in de wijk")));

        assertThat(page.selectFirst("h1").text()).isEqualTo("Samen in de wijk");
        assertThat(page.select("h2").eachText())
                .contains(
                        "Wanneer",
                        "Waar",
                        "Voor wie",
                        "Deelname en kosten",
                        "Georganiseerd door",
                        "Meer informatie",
                        "Contactpersoon",
                        "Eerste kop",
                        "Programma",
                        "Sprekers");
        assertThat(page.text())
                .contains(
                        "Samen verder", "nadruk", "een punt", "Het Trefpunt", "1234 AB Ons Dorp", "Overal drempelvrij.")
                .contains("Leden betalen 100 euro.", "Het Netwerk", "Ontvangst", "Over jeugd.", "Noor Voorbeeld")
                .contains("Kim Vraagbaak", "kim@voorbeeld.nl", "030 123 45 67", "Meer lezen");
    }

    @Test
    void shows_no_heading_of_what_is_not_known() throws Exception {
        var page = page(meetings.open(ours.id(), "Kort"));

        assertThat(page.select("h2").eachText()).doesNotContain("Programma", "Sprekers", "Contactpersoon", "Updates");
    }

    @Test
    void keeps_the_link_to_take_part_online_to_itself() throws Exception {
        var page = page(meetings.published(ours.id(), Announced.fully("Besloten")));

        assertThat(page.html()).doesNotContain("voorbeeld.nl/online");
    }

    @Test
    void says_on_top_and_below_that_a_meeting_is_off_and_why() throws Exception {
        var event = meetings.open(ours.id(), "Gaat dit door?");
        decisions.callOff(event.id(), "Er zijn te weinig aanmeldingen.", "Het gaat echt niet door.", STAFF);

        var page = page(event);

        assertThat(page.selectFirst(".bijeen-event__top .utrecht-alert").text())
                .contains("gaat niet door", "Er zijn te weinig aanmeldingen.");
        assertThat(page.selectFirst(".bijeen-event__top .bijeen-updates").text())
                .contains("Het gaat echt niet door.");
        assertThat(page.selectFirst(".bijeen-event__main .bijeen-updates").text())
                .contains("Het gaat echt niet door.");
    }

    @Test
    void leads_to_what_takes_the_place_of_a_meeting() throws Exception {
        var old = meetings.open(ours.id(), "Het oude café");
        var instead = meetings.open(ours.id(), "Het nieuwe café");
        decisions.replace(old.id(), instead.id(), "", "Kom naar het nieuwe café.", STAFF);

        var link = page(old).selectFirst(".bijeen-event__top .utrecht-alert a");

        assertThat(link.text()).isEqualTo("Het nieuwe café");
        assertThat(link.attr("href")).isEqualTo("/" + ours.slug() + "/bijeenkomsten/het-nieuwe-cafe");
        assertThat(page(instead).selectFirst(".bijeen-relations").text()).contains("Vervangt", "Het oude café");
    }

    @Test
    void carries_the_report_when_the_meeting_has_been() throws Exception {
        var event = meetings.published(ours.id(), announcement("Toen", afternoon(LocalDate.of(2020, 9, 24))));
        reports.write(event.id(), events.get(event.id()).revision(), "## Wat we zeiden\n\nVeel.", true, STAFF);

        var page = page(event);

        assertThat(page.selectFirst(".utrecht-alert").text()).contains("is geweest");
        assertThat(page.select(".utrecht-alert a").attr("href")).isEqualTo("#verslag");
        assertThat(page.select("#verslag ~ * h3").text()).isEqualTo("Wat we zeiden");
    }

    @Test
    void speaks_english_around_what_is_dutch() throws Exception {
        var event = meetings.published(ours.id(), Announced.fully("Samen in de wijk"));

        var page = read("/en/" + ours.slug() + "/bijeenkomsten/" + event.slug());

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h2").eachText()).contains("When", "Participation and costs", "Programme");
        assertThat(page.selectFirst("h1").attr("lang")).isEqualTo("nl");
        assertThat(page.select("[lang=nl] h2").eachText()).contains("Eerste kop");
    }

    @Test
    void is_not_there_as_a_draft_nor_under_another_association() throws Exception {
        var draft = meetings.draft(ours.id(), "Concept");
        var open = meetings.open(ours.id(), "Open");

        assertThat(status("/" + ours.slug() + "/bijeenkomsten/" + draft.slug())).isEqualTo(404);
        assertThat(status("/" + office.association().slug() + "/bijeenkomsten/" + open.slug()))
                .isEqualTo(404);
        assertThat(status("/geen-beraad")).isEqualTo(404);
    }

    @Test
    void a_draft_can_be_read_by_who_has_its_link_and_not_be_kept_or_found() throws Exception {
        var draft = meetings.draft(ours.id(), "Concept");
        var link = "/voorbeeld/" + previews.open(draft.id(), STAFF);

        var answer = web.perform(get(link)).andReturn().getResponse();
        var page = Jsoup.parse(answer.getContentAsString());

        assertThat(page.selectFirst(".utrecht-alert").text()).contains("Dit is een concept");
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(page.select("script[type=application/ld+json]")).isEmpty();
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(status("/voorbeeld/geraden")).isEqualTo(404);
    }

    private Document page(Event event) throws Exception {
        return read("/" + ours.slug() + "/bijeenkomsten/" + event.slug());
    }

    private Document read(String path) throws Exception {
        return Jsoup.parse(web.perform(get(path)).andReturn().getResponse().getContentAsString());
    }

    private int status(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse().getStatus();
    }
}
