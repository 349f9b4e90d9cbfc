package nl.bijeen.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import nl.bijeen.mail.Calendar.Organizer;
import org.junit.jupiter.api.Test;

class CalendarTest {

    static final Instant STAMP = Instant.parse("2026-05-04T08:00:00Z");
    static final Organizer ORGANIZER = new Organizer("Netwerk \"Zuid\"; Oost", new EmailAddress("bijeen@b.example"));
    static final Appointment CAFE = new Appointment(
            "cafe@b.example",
            LocalDateTime.parse("2026-10-08T15:30"),
            LocalDateTime.parse("2026-10-08T18:00"),
            false,
            "Café: armoede, schuld; en nu?",
            "Regel een\r\nRegel twee \\ met streep",
            "Stadhuis, Ürkerplein 1",
            URI.create("https://b.example/zuid/bijeenkomsten/cafe"),
            false);
    static final Appointment CONGRESS = new Appointment(
            "congres@b.example",
            LocalDate.parse("2027-03-10").atStartOfDay(),
            LocalDate.parse("2027-03-13").atStartOfDay(),
            true,
            "Congres",
            "",
            "",
            null,
            false);

    @Test
    void an_invitation_says_to_two_readers_what_we_said() throws Exception {
        var text = Calendar.invite(invite(Invite.Method.REQUEST, CAFE, 3), ORGANIZER, STAMP);

        var calendar = Biweekly.parse(text).first();
        var event = calendar.getEvents().getFirst();
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event.getUid().getValue()).isEqualTo("cafe@b.example");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getSummary().getValue()).isEqualTo(CAFE.summary());
        assertThat(event.getDescription().getValue()).isEqualTo("Regel een\nRegel twee \\ met streep");
        assertThat(event.getLocation().getValue()).isEqualTo(CAFE.location());
        assertThat(event.getOrganizer().getEmail()).isEqualTo("bijeen@b.example");
        assertThat(event.getOrganizer().getCommonName()).isEqualTo("Netwerk 'Zuid'; Oost");
        assertThat(event.getAttendees().getFirst().getEmail()).isEqualTo("sanne@zuid.example");
        assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(Instant.parse("2026-10-08T13:30:00Z")));
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();

        var read = ical4j(text);
        assertThat(read.validate().hasErrors()).isFalse();
        assertThat(read.<Property>getProperty("METHOD").orElseThrow().getValue())
                .isEqualTo("REQUEST");
        var component = read.getComponents("VEVENT").getFirst();
        assertThat(component.<Property>getProperty("SUMMARY").orElseThrow().getValue())
                .isEqualTo(CAFE.summary());
        assertThat(component.<Property>getProperty("SEQUENCE").orElseThrow().getValue())
                .isEqualTo("3");
        assertThat(component.<Property>getProperty("DTEND").orElseThrow().toString())
                .isEqualToIgnoringNewLines("DTEND;TZID=Europe/Amsterdam:20261008T180000");
    }

    @Test
    void winter_time_and_summer_time_are_those_of_amsterdam() {
        assertThat(start("2026-03-29T01:59")).isEqualTo(Instant.parse("2026-03-29T00:59:00Z"));
        assertThat(start("2026-03-29T03:00")).isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
        assertThat(start("2026-10-25T01:59")).isEqualTo(Instant.parse("2026-10-24T23:59:00Z"));
        assertThat(start("2026-10-25T09:00")).isEqualTo(Instant.parse("2026-10-25T08:00:00Z"));
        assertThat(start("2031-01-15T09:00")).isEqualTo(Instant.parse("2031-01-15T08:00:00Z"));
    }

    @Test
    void a_cancelled_invitation_tells_the_calendar_to_strike_it_out() {
        var cancelled = Calendar.invite(invite(Invite.Method.CANCEL, CAFE, 4), ORGANIZER, STAMP);

        assertThat(cancelled).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "SEQUENCE:4\r\n");
    }

    @Test
    void a_meeting_of_several_days_is_one_band_whose_end_is_the_day_after() throws Exception {
        var text = Calendar.invite(invite(Invite.Method.REQUEST, CONGRESS, 0), ORGANIZER, STAMP);

        assertThat(text)
                .contains("DTSTART;VALUE=DATE:20270310\r\n", "DTEND;VALUE=DATE:20270313\r\n")
                .doesNotContain("VTIMEZONE");
        assertThat(ical4j(text).validate().hasErrors()).isFalse();
        assertThat(Biweekly.parse(text).first().getEvents()).hasSize(1);
    }

    @Test
    void a_feed_holds_every_appointment_and_when_to_look_again() throws Exception {
        var text = Calendar.feed("Agenda, Zuid", ORGANIZER, List.of(CAFE, CONGRESS), STAMP);

        var feed = Biweekly.parse(text).first();
        assertThat(feed.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(feed.getNames().getFirst().getValue()).isEqualTo("Agenda, Zuid");
        assertThat(feed.getRefreshInterval().getValue().toString()).isEqualTo("PT1H");
        assertThat(feed.getEvents())
                .extracting(it -> it.getUid().getValue())
                .containsExactly("cafe@b.example", "congres@b.example");
        assertThat(feed.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(ical4j(text).validate().hasErrors()).isFalse();
    }

    @Test
    void a_line_break_in_a_name_adds_no_property() {
        var invite = new Invite(
                Invite.Method.REQUEST,
                0,
                CAFE,
                new EmailAddress("sanne@zuid.example"),
                "Sanne\r\nSTATUS:\"CANCELLED\"");

        assertThat(Calendar.invite(invite, ORGANIZER, STAMP))
                .doesNotContain("\r\nSTATUS:'")
                .contains("\r\nSTATUS:CONFIRMED\r\n");
        assertThat(Biweekly.parse(Calendar.invite(invite, ORGANIZER, STAMP))
                        .first()
                        .getEvents()
                        .getFirst()
                        .getAttendees()
                        .getFirst()
                        .getCommonName())
                .isEqualTo("Sanne STATUS:'CANCELLED'");
    }

    @Test
    void no_line_is_longer_than_75_octets() {
        var text = Calendar.feed("é".repeat(200), ORGANIZER, List.of(CAFE), STAMP);

        assertThat(text.split("\r\n", -1)).allMatch(it -> it.getBytes(UTF_8).length <= 75);
        assertThat(Biweekly.parse(text).first().getNames().getFirst().getValue())
                .isEqualTo("é".repeat(200));
    }

    private static Instant start(String time) {
        var start = LocalDateTime.parse(time);
        var appointment = new Appointment("x@b", start, start.plusHours(1), false, "x", "", "", null, false);
        var text = Calendar.feed("x", ORGANIZER, List.of(appointment), STAMP);
        VEvent event = Biweekly.parse(text).first().getEvents().getFirst();
        return event.getDateStart().getValue().toInstant();
    }

    private static net.fortuna.ical4j.model.Calendar ical4j(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static Invite invite(Invite.Method method, Appointment appointment, int sequence) {
        return new Invite(method, sequence, appointment, new EmailAddress("sanne@zuid.example"), "Sanne de Wit");
    }
}
