package nl.bijeen.site;

import static java.util.Objects.requireNonNull;
import static nl.bijeen.event.Meetings.STAFF;
import static nl.bijeen.event.Meetings.afternoon;
import static nl.bijeen.event.Meetings.announcement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Association;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Announced;
import nl.bijeen.event.Announcements;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Event;
import nl.bijeen.event.Kind;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.When;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@BijeenTest
class StructuredDataTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Announcements announcements;

    @Autowired
    Decisions decisions;

    @Autowired
    JsonMapper json;

    Association ours;

    @BeforeEach
    void begin() {
        ours = office.association();
    }

    @Test
    void tells_search_engines_what_the_page_tells_people() throws Exception {
        var thing = read(meetings.published(ours.id(), Announced.fully("Samen in de wijk")));

        assertThat(thing.at("/@type").asString()).isEqualTo("Event");
        assertThat(thing.at("/name").asString()).isEqualTo("Samen in de wijk");
        assertThat(thing.at("/description").asString()).isEqualTo("Een inleiding met nadruk.");
        assertThat(thing.at("/startDate").asString()).isEqualTo("2099-06-17T21:30+02:00");
        assertThat(thing.at("/endDate").asString()).isEqualTo("2099-06-19T17:00+02:00");
        assertThat(thing.at("/eventAttendanceMode").asString()).endsWith("/MixedEventAttendanceMode");
        assertThat(thing.at("/location/0/address/streetAddress").asString()).isEqualTo("Dorpsstraat 1");
        assertThat(thing.at("/location/1/@type").asString()).isEqualTo("VirtualLocation");
        assertThat(thing.at("/organizer").findValuesAsString("name")).containsExactly(ours.name(), "Het Netwerk");
        assertThat(thing.at("/performer").findValuesAsString("jobTitle"))
                .containsExactly("dagvoorzitter", "hoogleraar");
        assertThat(thing.has("offers")).isFalse();
    }

    @Test
    void a_free_meeting_is_offered_for_nothing() throws Exception {
        var thing = read(meetings.open(ours.id(), "Gratis"));

        assertThat(thing.at("/offers/price").asString()).isEqualTo("0");
        assertThat(thing.at("/isAccessibleForFree").asBoolean()).isTrue();
        assertThat(thing.at("/eventAttendanceMode").asString()).endsWith("/OfflineEventAttendanceMode");
    }

    @Test
    void an_online_meeting_is_nowhere_else() throws Exception {
        var thing = read(meetings.published(ours.id(), Told.online("Webinar", Kind.WEBINAR)));

        assertThat(thing.at("/eventAttendanceMode").asString()).endsWith("/OnlineEventAttendanceMode");
        assertThat(thing.at("/location")).hasSize(1);
    }

    @Test
    void every_fate_has_its_own_word() throws Exception {
        var event = meetings.open(ours.id(), "Lot");
        assertThat(read(event).at("/eventStatus").asString()).isEqualTo("https://schema.org/EventScheduled");

        decisions.postpone(event.id(), "Ziek.", "Uitgesteld.", STAFF);
        assertThat(read(event).at("/eventStatus").asString()).endsWith("/EventPostponed");

        decisions.callOff(event.id(), "Nog ziek.", "Gaat niet door.", STAFF);
        assertThat(read(event).at("/eventStatus").asString()).endsWith("/EventCancelled");
    }

    @Test
    void a_meeting_that_moved_tells_when_it_was() throws Exception {
        var event = meetings.open(ours.id(), "Verplaatst");
        announcements.change(
                event.id(), event.revision(), event.announcement().on(afternoon(LocalDate.of(2099, 11, 5))), STAFF);

        var thing = read(event);

        assertThat(thing.at("/eventStatus").asString()).endsWith("/EventRescheduled");
        assertThat(thing.at("/previousStartDate").asString()).isEqualTo("2099-09-24T14:00+02:00");
        assertThat(thing.at("/startDate").asString()).isEqualTo("2099-11-05T14:00+01:00");
    }

    @Test
    void a_meeting_that_was_off_and_is_held_on_another_day_is_rescheduled() throws Exception {
        for (var postponed : List.of(true, false)) {
            var event = meetings.open(ours.id(), "Toch");
            if (postponed) decisions.postpone(event.id(), "Ziek.", "Uitgesteld.", STAFF);
            else decisions.callOff(event.id(), "Ziek.", "Gaat niet door.", STAFF);
            announcements.change(
                    event.id(), event.revision(), event.announcement().on(afternoon(LocalDate.of(2099, 11, 5))), STAFF);
            decisions.restore(event.id(), "Gaat toch door.", STAFF);

            var thing = read(event);

            assertThat(thing.at("/eventStatus").asString()).endsWith("/EventRescheduled");
            assertThat(thing.at("/previousStartDate").asString()).isEqualTo("2099-09-24T14:00+02:00");
            assertThat(thing.at("/startDate").asString()).isEqualTo("2099-11-05T14:00+01:00");
        }
    }

    @Test
    void a_meeting_that_was_off_and_is_held_on_the_same_day_is_as_it_was() throws Exception {
        var event = meetings.open(ours.id(), "Toch");
        decisions.callOff(event.id(), "Ziek.", "Gaat niet door.", STAFF);
        decisions.restore(event.id(), "Gaat toch door.", STAFF);

        var thing = read(event);

        assertThat(thing.at("/eventStatus").asString()).endsWith("/EventScheduled");
        assertThat(thing.has("previousStartDate")).isFalse();
    }

    /** schema.org/EventPostponed: "The event's previousStartDate should be set." */
    @Test
    void a_postponed_meeting_tells_on_which_day_it_would_have_been() throws Exception {
        var event = meetings.open(ours.id(), "Later");
        decisions.postpone(event.id(), "Ziek.", "Uitgesteld.", STAFF);

        assertThat(read(event).at("/previousStartDate").asString()).isEqualTo("2099-09-24T14:00+02:00");
    }

    @Test
    void a_meeting_without_hours_moved_from_a_day_and_not_from_midnight() throws Exception {
        var day = new When(LocalDate.of(2099, 9, 24), null, null, null);
        var event = meetings.published(ours.id(), announcement("Dag", day));
        announcements.change(event.id(), event.revision(), event.announcement().on(day.shifted(7)), STAFF);

        assertThat(read(event).at("/previousStartDate").asString()).isEqualTo("2099-09-24");
    }

    @Test
    void a_meeting_that_only_ends_later_begins_when_it_would() throws Exception {
        var event = meetings.open(ours.id(), "Langer");
        var when = event.when();
        var longer = new When(
                when.firstDay(), when.start(), null, requireNonNull(when.end()).plusHours(1));
        announcements.change(event.id(), event.revision(), event.announcement().on(longer), STAFF);

        assertThat(read(event).at("/eventStatus").asString()).endsWith("/EventScheduled");
    }

    @Test
    void leaves_out_what_is_not_known() throws Exception {
        var thing = read(meetings.published(ours.id(), announcement("Datum volgt", When.TO_FOLLOW)));

        assertThat(thing.has("startDate")).isFalse();
        assertThat(thing.has("previousStartDate")).isFalse();
    }

    @Test
    void no_title_can_end_the_script_element() throws Exception {
        var title = "</script><script>alert(1)</script>";

        assertThat(read(meetings.open(ours.id(), title)).at("/name").asString()).isEqualTo(title);
    }

    private JsonNode read(Event event) throws Exception {
        var path = "/" + ours.slug() + "/bijeenkomsten/" + event.slug();
        var page = Jsoup.parse(web.perform(get(path)).andReturn().getResponse().getContentAsString());
        assertThat(page.select("script:not([src])")).hasSize(1);
        return json.readTree(
                page.selectFirst("script[type=application/ld+json]").data());
    }
}
