package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaEventTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"@type": "Place", "name": "De Zaal", "address": {"streetAddress": "Kade 12", "postalCode": "1234 AB", "addressLocality": "Ede"}} | De Zaal; Kade 12; 1234 AB; Ede
            {"@type": "Place", "name": "De Zaal", "address": "Kerkstraat 12, 1234 AB Ede"}                        | De Zaal; Kerkstraat 12; 1234 AB; Ede
            {"name": "De Zaal", "address": {"streetAddress": "Kerkstraat 12, 1234 AB Ede"}}                       | De Zaal; Kerkstraat 12; 1234 AB; Ede
            [{"@type": "Place", "name": "De Zaal", "address": {"addressLocality": "Ede, Nederland"}}]             | De Zaal; -; -; Ede
            {"@type": "Place", "name": "Ede", "address": {"addressLocality": "Ede"}}                              | -; -; -; Ede
            "De Zaal, Kerkstraat 12, Ede"                                                                         | De Zaal; Kerkstraat 12; -; Ede
            "De Zaal"                                                                                             | De Zaal; -; -; -
            """)
    void a_place_is_read_in_every_shape_it_is_written_in(String location, String place) {
        var draft = read("{\"@type\": \"Event\", \"startDate\": \"2025-03-04\", \"location\": " + location + "}", "");

        assertThat(Said.place(draft)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "location": {"@type": "VirtualLocation", "url": "https://voorbeeld.nl"}                               | ONLINE
            "location": {"@type": "Place", "name": "Online via Teams"}                                            | ONLINE
            "location": [{"@type": "VirtualLocation"}, {"@type": "Place", "name": "De Zaal"}]                     | HYBRID
            "eventAttendanceMode": ["https://schema.org/OfflineEventAttendanceMode", "OnlineEventAttendanceMode"] | HYBRID
            "eventAttendanceMode": "OfflineEventAttendanceMode"                                                   | IN_PERSON
            """)
    void how_people_take_part_follows_from_the_places(String property, Draft.Mode mode) {
        var draft = read("{\"@type\": \"Event\", \"startDate\": \"2025-03-04\", " + property + "}", "");

        assertThat(draft.mode()).extracting(Found::value).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-04T10:00:00+01:00 | 2025-03-04T12:00:00+01:00 | 2025-03-04T10:00 2025-03-04T12:00
            2025-07-04T10:00:00+0200  | 2025-07-04T10:00:00Z      | 2025-07-04T10:00 2025-07-04T12:00
            2025-03-04 10:00          | 2025-03-04 12:00:00       | 2025-03-04T10:00 2025-03-04T12:00
            2025-03-04T10:00:00.000Z  | 2025-03-04                | 2025-03-04T11:00 -
            2025-03-04T00:00:00       | 2025-03-04T23:59:59       | 2025-03-04 -
            2025-03-04                | 2025-03-06                | 2025-03-04 2025-03-06
            2025-03-04T10:00          | 2025-03-04T10:00          | 2025-03-04T10:00 -
            4 maart 2025              | 2025-02-31                | - -
            2025-03-04T25:00          | -                         | - -
            """)
    void a_moment_is_read_with_and_without_an_hour_and_a_zone(String start, String end, String moments) {
        var event = "{\"@type\": \"Event\", \"startDate\": \"%s\", \"endDate\": \"%s\"}".formatted(start, end);
        var draft = read(event, "");

        assertThat(Said.cell(draft.start()) + " " + Said.cell(draft.end())).isEqualTo(moments);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-03-04           | 2025-03-04T13:30
            2025-03-04T00:00:00  | 2025-03-04T13:30
            2025-03-04T13:30:00Z | 2025-03-04T13:30
            2025-03-04T12:30:00Z | 2025-03-04T13:30
            2025-03-04T15:00     | 2025-03-04T15:00
            2025-03-05           | 2025-03-05
            """)
    void an_hour_only_the_text_tells_stays(String start, String read) {
        var event = "{\"@type\": \"Event\", \"startDate\": \"" + start + "\"}";

        assertThat(read(event, "Op 4 maart 2025 om 13.30 uur.").start())
                .extracting(Found::value)
                .hasToString(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /* <![CDATA[ */ {"@type": "Event", "startDate": "2025-03-04"} /* ]]> */                        | 2025-03-04
            <!-- {"@type": ["Event", "Thing"], "startDate": "2025-03-04",} -->                             | 2025-03-04
            [{"@type": "WebPage"}, {"@type": "schema:EducationEvent", "startDate": "2025-03-04"}]          | 2025-03-04
            {"@graph": [{"mainEntity": {"@type": "Event", "startDate": ["2025-03-04"]}}]}                  | 2025-03-04
            {"@type": "Event", "startDate": "2025-03-04"                                                   | -
            """)
    void careless_data_is_read_as_far_as_it_can_be(String data, String start) {
        assertThat(Said.cell(read(data, "").start())).isEqualTo(start);
    }

    @Test
    void data_that_is_wrapped_over_and_over_tells_nothing_and_stops_nobody() {
        assertThat(read("[CDATA[".repeat(200_000), "").start()).isNull();
    }

    @Test
    void of_several_meetings_on_a_page_the_one_of_the_heading_counts() {
        var others = """
                [{"@type": "Event", "name": "Dag van toen", "startDate": "2024-03-04"},
                 {"@type": "Event", "name": "%s", "startDate": "2025-03-04"}]
                """;

        assertThat(Said.cell(read(others.formatted("Themadag"), "").start())).isEqualTo("2025-03-04");
        assertThat(read(others.formatted("Dag van later"), "").start()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"price": "0.00"}                          | gratis
            {"price": "gratis"}                        | gratis
            {"price": "25,00"}                         | 25.00
            {"price": "€ 25"}                          | 25.00
            {"lowPrice": 25, "highPrice": 25}          | 25.00
            {"lowPrice": 0, "highPrice": 25}           | -
            [{"price": 25}, {"price": 40}]             | -
            [{"price": 25}, {"price": 25}]             | 25.00
            """)
    void one_price_for_all_is_a_price(String offers, String price) {
        var draft = read("{\"@type\": \"Event\", \"startDate\": \"2025-03-04\", \"offers\": " + offers + "}", "");
        var amounts = draft.price().amounts();
        var free = draft.price().free();

        assertThat(
                        !amounts.isEmpty()
                                ? amounts.getFirst().value().amount().toPlainString()
                                : free == null ? "-" : "gratis")
                .isEqualTo(price);
    }

    @Test
    void how_many_can_come_is_read_where_the_text_is_silent() {
        var event = "{\"@type\": \"Event\", \"startDate\": \"2025-03-04\", \"maximumAttendeeCapacity\": 40}";

        assertThat(read(event, "").capacity()).extracting(Found::value).isEqualTo(40);
        assertThat(read(event, "Er is plaats voor 30 deelnemers.").capacity())
                .extracting(Found::value)
                .isEqualTo(30);
    }

    private static Draft read(String data, String text) {
        return new Reader(Said.TODAY, null)
                .read(HtmlPage.read("<script type='application/ld+json; charset=utf-8'>" + data
                        + "</script><h1>Themadag</h1><p>" + text + "</p>"));
    }
}
