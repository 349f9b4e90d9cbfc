package nl.bijeen.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Events;
import nl.bijeen.event.Fate;
import nl.bijeen.event.Relations;
import nl.bijeen.event.Updates;
import nl.bijeen.event.When;
import nl.bijeen.registration.Desks;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class AdoptionPagesTest {

    static final String TEXT = """
            Dag van de nieuwe wijk

            Wanneer: vrijdag 9 oktober 2026, 13.00 tot 17.00 uur
            Waar: De Zaal, Kade 12, 1234 AB Waterstad
            Aanmelden: tot en met 1 oktober 2026
            Maximaal 80 deelnemers
            Kosten: € 95 (excl. btw)

            Programma
            13.00 uur Welkom door dagvoorzitter Anna Berg
            14.00 uur Subsessies
            1. Wonen
            2. Leren
            16.00 uur Borrel

            Update 3 september 2026: Wegens te weinig aanmeldingen gaat deze bijeenkomst niet door.
            Deze dag vervangt de eerder aangekondigde Wijkendag.
            """;

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Events events;

    @Autowired
    Updates updates;

    @Autowired
    Relations relations;

    @Autowired
    Decisions decisions;

    @Autowired
    Desks desks;

    Staff staff;
    Forms forms;

    @BeforeEach
    void atTheOffice() {
        staff = office.editor();
        forms = new Forms(web, office.as(staff));
    }

    @Test
    void what_is_pasted_becomes_a_draft_with_all_that_was_read() throws Exception {
        var address = forms.pasted(TEXT);
        var saved = forms.save(address, Forms.fields(forms.open(address)));

        var event = events.find(staff.association(), Forms.slug(saved)).orElseThrow();
        var it = event.announcement();
        assertThat(event.fate()).isEqualTo(Fate.DRAFT);
        assertThat(it.title()).isEqualTo("Dag van de nieuwe wijk");
        assertThat(it.when().firstDay()).isEqualTo(LocalDate.of(2026, 10, 9));
        assertThat(it.where().city()).isEqualTo("Waterstad");
        assertThat(it.programme()).hasSize(3);
        assertThat(it.programme().get(1).parallel()).hasSize(2);
        assertThat(relations.namedBy(event.id())).hasSize(1);
        assertThat(When.local(event.window().closes())).isEqualTo("2026-10-01T23:59");
        assertThat(desks.of(event.id()).capacity()).isEqualTo(80);
        assertThat(updates.of(event.id())).singleElement().satisfies(update -> {
            assertThat(update.text()).contains("gaat deze bijeenkomst niet door");
            assertThat(When.local(update.told()).toLocalDate()).isEqualTo("2026-09-03");
        });
    }

    @Test
    void a_meeting_that_is_off_is_published_as_one_that_is_off() throws Exception {
        var address = forms.pasted(TEXT);
        var event = events.find(staff.association(), Forms.slug(forms.save(address, Forms.fields(forms.open(address)))))
                .orElseThrow();

        assertThat(forms.open("/bureau/bijeenkomsten/" + event.slug() + "/publiceren")
                        .text())
                .contains("niet doorgaat")
                .contains("te weinig aanmeldingen")
                .doesNotContain("Mensen kunnen zich aanmelden");
        decisions.publish(event.id(), staff.actor());

        assertThat(events.get(event.id()).fate()).isEqualTo(Fate.CALLED_OFF);
        assertThat(events.get(event.id()).reason()).containsIgnoringCase("te weinig aanmeldingen");
    }

    @Test
    void each_field_leads_to_the_words_it_came_from() throws Exception {
        var page = forms.open(forms.pasted(TEXT));

        var link = page.select("#city-origin a");
        assertThat(link.text()).isEqualTo("“Waterstad”");
        assertThat(page.select(link.attr("href")).text()).isEqualTo("Waterstad");
        assertThat(page.select("#city").attr("aria-describedby")).contains("city-origin");
        assertThat(page.select(".bijeen-source").first().wholeText()).isEqualTo(TEXT);
    }

    @Test
    void what_was_read_is_shown_as_text_and_never_as_html() throws Exception {
        var page = forms.open(forms.pasted("Congres <script>alert(1)</script> & \"meer\"\n\nWanneer: 12 mei 2026\n"));

        assertThat(page.select("main script:not([src])")).isEmpty();
        assertThat(page.select(".bijeen-source").text()).contains("<script>alert(1)</script>");
    }

    @Test
    void rows_are_moved_with_the_words_they_came_from() throws Exception {
        var address = forms.pasted(TEXT);
        var form = Forms.fields(forms.open(address));
        form.put("act", "UP programme[2]");

        var moved = Jsoup.parse(forms.posted(address, form).getContentAsString());

        assertThat(moved.select("#programme-1-title").attr("value")).isEqualTo("Borrel");
        assertThat(moved.select("#programme-1 .bijeen-origin a").first().text()).contains("Borrel");
    }

    @Test
    void a_mistake_comes_back_with_everything_that_was_typed() throws Exception {
        var address = forms.pasted(TEXT);
        var form = Forms.fields(forms.open(address));
        form.put("capacity", "veel");
        form.put("city", "Bergdorp");

        var answer = forms.posted(address, form);

        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#capacity-problem").text()).contains("getal");
        assertThat(page.select("#city").attr("value")).isEqualTo("Bergdorp");
    }

    @Test
    void pressing_save_twice_makes_one_meeting() throws Exception {
        var address = forms.pasted(TEXT);
        var form = Forms.fields(forms.open(address));
        var first = forms.save(address, form);

        assertThat(forms.save(address, form)).isEqualTo(first);
        assertThat(events.all(staff.association())).hasSize(1);
    }

    @Test
    void the_text_is_gone_once_it_is_saved_or_thrown_away() throws Exception {
        var address = forms.pasted(TEXT);
        forms.save(address, Forms.fields(forms.open(address)));
        assertThat(forms.answer(address).getStatus()).isEqualTo(303);

        var other = forms.pasted(TEXT);
        assertThat(forms.posted(other + "/weggooien", Map.of()).getRedirectedUrl())
                .isEqualTo("/bureau/overnemen");
        assertThat(forms.answer(other).getStatus()).isEqualTo(404);
    }

    @Test
    void a_meeting_that_is_there_already_is_pointed_out() throws Exception {
        var first = forms.pasted(TEXT);
        forms.save(first, Forms.fields(forms.open(first)));

        assertThat(forms.open(forms.pasted(TEXT))
                        .select(".utrecht-alert--warning a")
                        .text())
                .isEqualTo("Dag van de nieuwe wijk");
    }
}
