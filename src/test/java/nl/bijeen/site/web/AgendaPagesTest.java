package nl.bijeen.site.web;

import static nl.bijeen.event.Meetings.afternoon;
import static nl.bijeen.event.Meetings.announcement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Association;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Kind;
import nl.bijeen.event.Meetings;
import nl.bijeen.site.Told;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class AgendaPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    Association ours;

    @BeforeEach
    void begin() {
        ours = office.association();
    }

    @Test
    void home_shows_what_comes_next_and_leads_to_the_agenda() throws Exception {
        meetings.open(ours.id(), "Komt nog");
        meetings.published(ours.id(), announcement("Geweest", afternoon(LocalDate.of(2020, 9, 24))));

        var page = read("");

        assertThat(page.selectFirst("h1").text()).isEqualTo(ours.name());
        assertThat(page.select(".bijeen-meeting__title").eachText()).containsExactly("Komt nog");
        assertThat(page.select("main a[href=/" + ours.slug() + "/agenda]")).isNotEmpty();
    }

    @Test
    void a_search_keeps_what_was_typed_and_counts_what_was_found() throws Exception {
        meetings.open(ours.id(), "Congressen & cafés");
        meetings.open(ours.id(), "Iets anders");

        var page = read("/agenda?zoek=congres&gratis=ja");

        assertThat(page.select(".bijeen-meeting__title").eachText()).containsExactly("Congressen & cafés");
        assertThat(page.selectFirst("#gevonden + p").text()).startsWith("1 bijeenkomst");
        assertThat(page.selectFirst("#zoek").attr("value")).isEqualTo("congres");
        assertThat(page.selectFirst("#gratis").hasAttr("checked")).isTrue();
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
    }

    @Test
    void a_kind_is_chosen_by_its_name() throws Exception {
        meetings.open(ours.id(), "Themamiddag");
        meetings.published(ours.id(), Told.online("Webinar", Kind.WEBINAR));

        assertThat(read("/agenda?soort=webinar")
                        .select(".bijeen-meeting__title")
                        .eachText())
                .containsExactly("Webinar");
        assertThat(read("/agenda?soort=onzin&pagina=-1").select(".bijeen-meeting__title"))
                .hasSize(2);
    }

    @Test
    void says_what_to_do_when_nothing_fits() throws Exception {
        meetings.open(ours.id(), "Iets");

        assertThat(read("/agenda?zoek=zeppelin").text())
                .contains("Geen bijeenkomsten", "Probeer een ander of korter woord");
    }

    @Test
    void a_script_in_the_search_field_stays_a_word() throws Exception {
        assertThat(read("/agenda?zoek=\"><script>alert(1)</script>").select("script:not([src])"))
                .isEmpty();
    }

    @Test
    void asks_the_database_as_often_for_three_meetings_as_for_one() throws Exception {
        meetings.open(ours.id(), "Een");
        read("/agenda");
        var one = Statements.of(() -> read("/agenda?zoek=e"));
        meetings.open(ours.id(), "Twee");
        meetings.open(ours.id(), "Drie");

        assertThat(Statements.of(() -> read("/agenda?zoek=e"))).isEqualTo(one);
        assertThat(one).isLessThanOrEqualTo(2);
    }

    private Document read(String path) throws Exception {
        return Jsoup.parse(web.perform(get("/" + ours.slug() + path))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
