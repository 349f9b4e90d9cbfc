package nl.bijeen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void what_a_page_tells_machines_goes_before_its_text() {
        var draft = read("""
                <script type="application/ld+json">{"@graph": [{"@type": "BusinessEvent", "name": "Themadag Loketten",
                "startDate": "2025-03-04T10:00:00+01:00", "endDate": "2025-03-04", "eventStatus": "https://schema.org/EventPostponed",
                "eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode", "organizer": [{"name": "Woonwijs"}],
                "offers": {"price": 75, "priceCurrency": "EUR"}}]}</script>
                <h1>Themadag</h1><p>Op 5 maart 2025 in Ede.</p>
                """);

        assertThat(draft.title()).extracting(Found::value).isEqualTo("Themadag Loketten");
        assertThat(draft.start()).extracting(Found::value).hasToString("2025-03-04T10:00");
        assertThat(draft.status().value()).isEqualTo(Draft.Status.POSTPONED);
        assertThat(draft.mode()).extracting(Found::value).isEqualTo(Draft.Mode.ONLINE);
        assertThat(draft.organisers()).extracting(Found::value).containsExactly("Woonwijs");
        assertThat(draft.price().amounts())
                .singleElement()
                .satisfies(it -> assertThat(it.value().amount()).isEqualByComparingTo("75"));
    }

    @Test
    void prices_told_in_words_keep_who_pays_them() {
        var draft = read("""
                <script type="application/ld+json">{"@type": "Event", "name": "Themadag", "startDate": "2025-03-04",
                "offers": {"price": "75.00"}}</script>
                <h1>Themadag</h1><p>Kosten: leden € 75, niet-leden € 125</p>
                """);

        assertThat(draft.price().amounts())
                .extracting(it -> it.value().category())
                .containsExactly("leden", "niet-leden");
    }

    @Test
    void a_page_that_tells_machines_it_is_free_is_free() {
        var draft = read("""
                <script type="application/ld+json">{"@type": "Event", "startDate": "2025-03-04", "isAccessibleForFree": true}</script>
                <h1>Themadag</h1>
                """);

        assertThat(draft.price().free()).extracting(Found::value).isEqualTo(true);
    }

    @Test
    void the_year_a_page_tells_machines_is_the_year_of_the_day_it_shows() {
        var draft = read("""
                <h1>Themadag</h1><p>Kom op <time datetime="2025-03-04T10:00">4 maart</time> naar Ede.</p>
                """);

        assertThat(draft.start()).extracting(Found::value).hasToString("2025-03-04T10:00");
    }

    @Test
    void who_holds_it_and_what_it_costs_are_read_from_microdata() {
        var draft = read("""
                <div itemscope itemtype="https://schema.org/Event"><h1 itemprop="name">Themadag</h1>
                <time itemprop="startDate" datetime="2025-03-04T10:00">4 maart</time>
                <p itemprop="organizer" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Woonwijs</span></p>
                <p itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="price" content="75"></p></div>
                """);

        assertThat(draft.organisers()).extracting(Found::value).containsExactly("Woonwijs");
        assertThat(draft.price().amounts())
                .singleElement()
                .satisfies(it -> assertThat(it.value().amount()).isEqualByComparingTo("75"));
    }

    private static Draft read(String html) {
        return new Reader(Said.TODAY, null).read(HtmlPage.read(html));
    }
}
