package nl.bijeen.site.web;

import static nl.bijeen.event.Meetings.STAFF;
import static nl.bijeen.event.Meetings.announcement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Association;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Announced;
import nl.bijeen.event.Announcements;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.When;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.xml.sax.InputSource;

@BijeenTest
class FeedPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Decisions decisions;

    @Autowired
    Announcements announcements;

    Association ours;

    @BeforeEach
    void begin() {
        ours = office.association();
    }

    @Test
    void a_meeting_fits_in_a_calendar() throws Exception {
        var event = meetings.open(ours.id(), "Samen, in de wijk; nu");

        var file = answer("/bijeenkomsten/" + event.slug() + ".ics");
        var entry = entries(file).getFirst();

        assertThat(file.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(entry.getSummary().getValue()).isEqualTo("Samen, in de wijk; nu");
        assertThat(entry.getDateStart().getValue().toInstant())
                .isEqualTo(event.when().begins());
        assertThat(entry.getDateEnd().getValue().toInstant())
                .isEqualTo(event.when().finishes());
        assertThat(entry.getLocation().getValue()).isEqualTo("Het Trefpunt, Dorpsstraat 1, 1234 AB Ons Dorp");
        assertThat(entry.getUid().getValue()).startsWith(event.uid().toString());
    }

    @Test
    void both_readers_understand_the_whole_agenda() throws Exception {
        meetings.open(ours.id(), "Een");
        meetings.published(ours.id(), Announced.fully("Drie dagen"));
        meetings.published(ours.id(), announcement("Zonder dag", When.TO_FOLLOW));
        meetings.draft(ours.id(), "Concept");

        var file = answer("/agenda.ics").getContentAsString();
        var read = new CalendarBuilder().build(new StringReader(file));

        assertThat(read.getComponents("VEVENT")).hasSize(2);
        assertThat(Biweekly.parse(file).first().getEvents())
                .extracting(it -> it.getSummary().getValue())
                .containsExactly("Drie dagen", "Een");
        assertThat(Biweekly.parse(file)
                        .first()
                        .validate(biweekly.ICalVersion.V2_0)
                        .isEmpty())
                .isTrue();
        assertThat(file).contains("DTSTART;VALUE=DATE:20990617", "DTEND;VALUE=DATE:20990620");
    }

    @Test
    void a_meeting_that_is_called_off_is_cancelled_in_every_calendar_that_follows() throws Exception {
        var event = meetings.open(ours.id(), "Café");
        var before = entries(answer("/agenda.ics")).getFirst();
        decisions.callOff(event.id(), "Te weinig aanmeldingen.", "Gaat niet door.", STAFF);

        var after = entries(answer("/agenda.ics")).getFirst();

        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(before.getStatus().isConfirmed()).isTrue();
        assertThat(after.getStatus().isCancelled()).isTrue();
        assertThat(after.getSummary().getValue()).isEqualTo("Gaat niet door: Café");
    }

    @Test
    void a_meeting_that_is_held_after_all_is_back_in_calendars_on_its_new_day() throws Exception {
        var event = meetings.open(ours.id(), "Café");
        decisions.postpone(event.id(), "De spreker is ziek.", "Uitgesteld.", STAFF);
        var off = entries(answer("/bijeenkomsten/" + event.slug() + ".ics")).getFirst();
        var later = event.announcement().on(event.when().shifted(14));
        announcements.change(event.id(), event.revision(), later, STAFF);
        decisions.restore(event.id(), "Gaat toch door.", STAFF);

        var back = entries(answer("/bijeenkomsten/" + event.slug() + ".ics")).getFirst();

        assertThat(off.getStatus().isCancelled()).isTrue();
        assertThat(back.getStatus().isConfirmed()).isTrue();
        assertThat(back.getUid().getValue()).isEqualTo(off.getUid().getValue());
        assertThat(back.getSequence().getValue())
                .isGreaterThan(off.getSequence().getValue());
        assertThat(back.getDateStart().getValue().toInstant())
                .isEqualTo(later.when().begins());
        assertThat(back.getSummary().getValue()).isEqualTo("Café");
    }

    @Test
    void the_link_to_take_part_online_is_in_no_public_file() throws Exception {
        var event = meetings.published(ours.id(), Announced.fully("Besloten"));

        for (var path : List.of("/agenda.ics", "/agenda.atom", "/bijeenkomsten/" + event.slug() + ".ics")) {
            assertThat(answer(path).getContentAsString()).doesNotContain("voorbeeld.nl/online");
        }
    }

    @Test
    void feed_readers_get_what_the_standard_asks() throws Exception {
        meetings.open(ours.id(), "Een & twee <drie>");
        var off = meetings.open(ours.id(), "Café");
        decisions.callOff(off.id(), "Te weinig aanmeldingen.", "Gaat niet door.", STAFF);

        var answer = answer("/agenda.atom");
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var root = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer.getContentAsString())))
                .getDocumentElement();
        var feed = Jsoup.parse(answer.getContentAsString(), Parser.xmlParser());

        assertThat(answer.getContentType()).startsWith("application/atom+xml");
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.select("feed > id, feed > title, feed > updated, feed > author > name"))
                .hasSize(4);
        assertThat(feed.select("feed > link[rel=self]").attr("href")).endsWith("/" + ours.slug() + "/agenda.atom");
        assertThat(feed.select("entry > title").eachText())
                .containsExactly("Gaat niet door: Café", "Een & twee <drie>");
        assertThat(feed.select("entry > id").eachText()).allMatch(it -> it.startsWith("urn:uuid:"));
        assertThat(feed.select("entry > updated, feed > updated").eachText())
                .allSatisfy(it -> assertThat(OffsetDateTime.parse(it)).isNotNull());
        assertThat(feed.select("entry > link[rel=alternate]")).hasSize(2);
    }

    @Test
    void nothing_of_a_draft_or_another_association_is_there() throws Exception {
        var draft = meetings.draft(ours.id(), "Concept");
        var other = meetings.open(office.association().id(), "Ander");

        assertThat(answer("/bijeenkomsten/" + draft.slug() + ".ics").getStatus())
                .isEqualTo(404);
        assertThat(answer("/bijeenkomsten/" + other.slug() + ".ics").getStatus())
                .isEqualTo(404);
        assertThat(entries(answer("/agenda.ics"))).isEmpty();
    }

    @Test
    void a_meeting_without_a_day_has_no_calendar_file() throws Exception {
        var event = meetings.published(ours.id(), announcement("Zonder dag", When.TO_FOLLOW));

        assertThat(answer("/bijeenkomsten/" + event.slug() + ".ics").getStatus())
                .isEqualTo(404);
    }

    private List<VEvent> entries(MockHttpServletResponse file) throws Exception {
        return Biweekly.parse(file.getContentAsString()).first().getEvents();
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        return web.perform(get("/" + ours.slug() + path)).andReturn().getResponse();
    }
}
