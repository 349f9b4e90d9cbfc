package nl.bijeen.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bijeen.event.Announcement;
import nl.bijeen.event.Announcement.Contact;
import nl.bijeen.event.Announcement.Cost;
import nl.bijeen.event.Announcement.Host;
import nl.bijeen.event.Announcement.Link;
import nl.bijeen.event.Announcement.ProgrammeLine;
import nl.bijeen.event.Announcement.Speaker;
import nl.bijeen.event.Announcement.SubSession;
import nl.bijeen.event.Kind;
import nl.bijeen.event.Relation;
import nl.bijeen.event.When;
import nl.bijeen.event.Where;
import nl.bijeen.view.TextsForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementReadingTest {

    private static final LocalDate FRIDAY = LocalDate.of(2027, 9, 24);

    @Test
    void everything_an_announcement_holds_comes_through_the_form_unchanged() {
        var whole = whole();
        var relations = List.of(new Relation(Relation.Kind.REPLACES, "Het vorige café", null));

        var read = read(AnnouncementFields.of(whole, relations, 3).all());

        assertThat(read.problems().texts()).isEmpty();
        assertThat(read.announcement()).isEqualTo(whole);
        assertThat(read.relations()).isEqualTo(relations);
    }

    @Test
    void a_title_is_enough() {
        var read = read(Map.of("title", " Congres "));

        assertThat(read.problems().any()).isFalse();
        assertThat(read.announcement().title()).isEqualTo("Congres");
        assertThat(read.announcement().when()).isEqualTo(When.TO_FOLLOW);
        assertThat(read.announcement().where()).isEqualTo(Where.TO_FOLLOW);
    }

    @Test
    void without_a_title_there_is_no_meeting() {
        assertThat(mistakes(Map.of("title", "  "))).containsKey("title");
        assertThat(mistakes(Map.of("title", "x".repeat(151)))).containsKey("title");
    }

    @Test
    void days_and_hours_may_be_typed_the_dutch_way() {
        var when = read(Map.of("title", "C", "firstDay", "24-9-2027", "start", "9.30", "end", "17:00"))
                .announcement()
                .when();

        assertThat(when).isEqualTo(new When(FRIDAY, LocalTime.of(9, 30), null, LocalTime.of(17, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gisteren", "31-2-2027", "2027-13-01", "24-9", "<b>"})
    void what_is_no_day_is_told(String day) {
        assertThat(mistakes(Map.of("title", "C", "firstDay", day))).containsOnlyKeys("firstDay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"half drie", "24:00", "9", "14:75"})
    void what_is_no_time_is_told(String time) {
        assertThat(mistakes(Map.of("title", "C", "firstDay", "2027-09-24", "start", time)))
                .containsOnlyKeys("start");
    }

    @Test
    void a_meeting_that_ends_before_it_starts_is_told_at_the_end() {
        assertThat(mistakes(Map.of("title", "C", "firstDay", "2027-09-24", "start", "14:00", "end", "13:00")))
                .containsOnlyKeys("end");
        assertThat(mistakes(Map.of("title", "C", "firstDay", "2027-09-24", "lastDay", "2027-09-23")))
                .containsOnlyKeys("lastDay");
    }

    @Test
    void hours_without_a_day_ask_for_the_day() {
        assertThat(mistakes(Map.of("title", "C", "start", "14:00"))).containsOnlyKeys("firstDay");
    }

    @Test
    void a_line_of_the_programme_needs_a_title_and_ends_after_it_starts_within_the_meeting() {
        assertThat(mistakes(Map.of(
                        "title", "C",
                        "firstDay", "2027-09-24",
                        "programme[0].day", "2027-09-25",
                        "programme[0].start", "15:00",
                        "programme[0].end", "14:00")))
                .containsOnlyKeys("programme[0].day", "programme[0].end", "programme[0].title");
    }

    @Test
    void an_empty_row_is_not_there() {
        var read = read(Map.of("title", "C", "programme[0].title", "", "speakers[0].name", " ", "links[0].row", ""));

        assertThat(read.problems().any()).isFalse();
        assertThat(read.announcement().programme()).isEmpty();
        assertThat(read.announcement().speakers()).isEmpty();
        assertThat(read.announcement().links()).isEmpty();
    }

    @Test
    void a_line_with_a_sub_session_only_is_not_lost() {
        assertThat(mistakes(Map.of("title", "C", "programme[0].parallel[0].title", "Wonen")))
                .containsOnlyKeys("programme[0].title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://x.example", "niks", "https://", "data:text/html,x"})
    void only_websites_can_be_linked_to(String address) {
        assertThat(mistakes(Map.of("title", "C", "links[0].address", address))).containsKey("links[0].address");
        assertThat(mistakes(Map.of("title", "C", "onlineLink", address))).containsOnlyKeys("onlineLink");
    }

    @Test
    void a_website_may_be_typed_without_its_beginning() {
        var links = read(Map.of("title", "C", "links[0].address", "www.beraad.example/meer"))
                .announcement()
                .links();

        assertThat(links)
                .containsExactly(new Link("https://www.beraad.example/meer", "https://www.beraad.example/meer"));
    }

    @Test
    void a_postcode_gets_its_shape_or_is_told() {
        assertThat(read(Map.of("title", "C", "postcode", "1234ab"))
                        .announcement()
                        .where()
                        .postcode())
                .isEqualTo("1234 AB");
        assertThat(mistakes(Map.of("title", "C", "postcode", "12 AB"))).containsOnlyKeys("postcode");
    }

    @Test
    void a_mail_address_is_one() {
        assertThat(mistakes(Map.of("title", "C", "contacts[0].name", "Sam", "contacts[0].email", "sam@")))
                .containsOnlyKeys("contacts[0].email");
    }

    @Test
    void mistakes_come_in_the_order_of_the_form() {
        var typed = new HashMap<String, String>();
        typed.put("links[0].address", "niks");
        typed.put("contacts[0].email", "niks");
        typed.put("programme[0].start", "niks");
        typed.put("postcode", "niks");
        typed.put("firstDay", "niks");

        assertThat(mistakes(typed).keySet())
                .containsExactly(
                        "title",
                        "firstDay",
                        "postcode",
                        "programme[0].start",
                        "programme[0].title",
                        "contacts[0].name",
                        "contacts[0].email",
                        "links[0].address");
    }

    private static Map<String, String> mistakes(Map<String, String> typed) {
        return read(typed).problems().texts();
    }

    private static AnnouncementReading read(Map<String, String> typed) {
        return AnnouncementReading.of(Typed.of(typed), TextsForTests.dutch());
    }

    private static Announcement whole() {
        return new Announcement(
                Kind.CAFE,
                "Politiek café",
                "Meedenken",
                "Waarom.\n\nDaarom.",
                "## Kop\n\nVerhaal",
                new When(FRIDAY, LocalTime.of(14, 0), FRIDAY.plusDays(1), LocalTime.of(12, 30)),
                new Where(
                        Where.Mode.BOTH,
                        "Het Trefpunt",
                        "Dorpsstraat 1",
                        "1234 AB",
                        "Ons Dorp",
                        "Naast het station.",
                        "Drempelvrij.",
                        "https://vergaderen.example/kamer"),
                List.of(
                        new Host("Gemeente Kruinwijk", "https://kruinwijk.example", "/bestand/abc"),
                        new Host("B", "", null)),
                "Leden.",
                new Cost(Cost.Sort.PAID, "€ 100"),
                List.of(
                        new ProgrammeLine(null, LocalTime.of(14, 0), null, "Welkom", "", "Sam", false, List.of()),
                        new ProgrammeLine(
                                FRIDAY.plusDays(1),
                                LocalTime.of(9, 0),
                                LocalTime.of(10, 0),
                                "Subsessies",
                                "Kies er een.",
                                "",
                                true,
                                List.of(
                                        new SubSession("Wonen", "Over wonen.", "Noor"),
                                        new SubSession("Werk", "", "")))),
                List.of(new Speaker(Speaker.Part.CHAIR, "Sam", "directeur", "Kruinwijk")),
                List.of(new Contact("Noor", "congres", "noor@beraad.example", "070 123 45 67")),
                List.of(new Link("Handreiking", "https://beraad.example/handreiking")));
    }
}
