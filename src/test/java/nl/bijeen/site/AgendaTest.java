package nl.bijeen.site;

import static nl.bijeen.event.Meetings.afternoon;
import static nl.bijeen.event.Meetings.announcement;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.TestOffice;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.Event;
import nl.bijeen.event.Kind;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.When;
import nl.bijeen.site.Query.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BijeenTest
class AgendaTest {

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Agenda agenda;

    @Autowired
    JdbcClient db;

    AssociationId house;

    @BeforeEach
    void begin() {
        house = office.association().id();
    }

    @Test
    void shows_what_is_ahead_from_the_nearest_day_on_and_those_without_a_day_last() {
        held("Datum volgt nog", When.TO_FOLLOW);
        held("Later", afternoon(LocalDate.of(2099, 9, 24)));
        held("Eerder", afternoon(LocalDate.of(2098, 9, 24)));
        held("Geweest", afternoon(LocalDate.of(2020, 9, 24)));

        assertThat(titles(Query.ahead())).containsExactly("Eerder", "Later", "Datum volgt nog");
    }

    @Test
    void shows_what_has_been_from_the_latest_day_back() {
        held("Lang geleden", afternoon(LocalDate.of(2019, 9, 24)));
        held("Kort geleden", afternoon(LocalDate.of(2020, 9, 24)));
        held("Komt nog", afternoon(LocalDate.of(2099, 9, 24)));

        assertThat(titles(new Query("", null, false, false, Period.PAST, 1)))
                .containsExactly("Kort geleden", "Lang geleden");
    }

    @Test
    void finds_a_word_in_titles_before_stories_and_what_is_ahead_before_what_has_been() {
        held("Congressen van toen", afternoon(LocalDate.of(2019, 9, 24)));
        held("Het congres", afternoon(LocalDate.of(2099, 9, 24)));
        var story = announcement("Iets anders", afternoon(LocalDate.of(2098, 9, 24)));
        meetings.published(house, Meetings.introduced(story, "Na het voorjaarscongres praten we verder."));
        held("Niets ermee te maken", afternoon(LocalDate.of(2098, 9, 24)));

        assertThat(titles(words("congres"))).containsExactly("Het congres", "Congressen van toen", "Iets anders");
    }

    @Test
    void shows_what_is_nearly_the_word_only_when_nothing_is_the_word() {
        held("Schuldhulpverlening", afternoon(LocalDate.of(2099, 9, 24)));

        var found = agenda.find(house, words("schuldhlup"));

        assertThat(found.events()).extracting(Event::title).containsExactly("Schuldhulpverlening");
        assertThat(found.exact()).isFalse();

        held("Over schuldhlup", afternoon(LocalDate.of(2099, 9, 25)));

        assertThat(titles(words("schuldhlup"))).containsExactly("Over schuldhlup");
    }

    @Test
    void every_filter_leaves_out_what_does_not_fit() {
        held("Themabijeenkomst in de zaal", afternoon(LocalDate.of(2099, 9, 24)));
        meetings.published(house, Told.online("Webinar voor geld", Kind.WEBINAR));

        assertThat(titles(new Query("", Kind.WEBINAR, false, false, Period.AHEAD, 1)))
                .containsExactly("Webinar voor geld");
        assertThat(titles(new Query("", null, true, false, Period.AHEAD, 1))).containsExactly("Webinar voor geld");
        assertThat(titles(new Query("", null, false, true, Period.AHEAD, 1)))
                .containsExactly("Themabijeenkomst in de zaal");
    }

    @Test
    void never_shows_drafts_nor_the_meetings_of_others() {
        meetings.draft(house, "Concept");
        meetings.open(office.association().id(), "Van een ander");

        assertThat(titles(Query.ahead())).isEmpty();
        assertThat(titles(words("concept"))).isEmpty();
        assertThat(titles(words("ander"))).isEmpty();
    }

    @Test
    void a_page_holds_twenty_and_tells_how_many_there_are() {
        for (var number = 1; number <= 23; number++) {
            held("Nummer " + number, afternoon(LocalDate.of(2099, 1, 1).plusDays(number)));
        }

        assertThat(agenda.find(house, Query.ahead()).events()).hasSize(20);
        var second = agenda.find(house, new Query("", null, false, false, Period.AHEAD, 2));
        assertThat(second.events()).extracting(Event::title).containsExactly("Nummer 21", "Nummer 22", "Nummer 23");
        assertThat(second.total()).isEqualTo(23);
    }

    @Test
    void asks_the_database_once_however_many_meetings_there_are() throws Exception {
        held("Congres", afternoon(LocalDate.of(2099, 9, 24)));
        db.sql("""
                        insert into event (association_id, slug, announcement, title, kind, mode, free, starts_on, ends_on,
                                           search, fate, created, changed)
                        select association_id, slug || '-' || number, announcement, title || ' ' || number, kind, mode, free,
                               starts_on + number, ends_on + number, search, fate, created, changed
                        from event, generate_series(1, 999) number
                        where association_id = ?
                        """).param(house.value()).update();

        assertThat(Statements.of(
                        () -> assertThat(agenda.find(house, words("kongressen")).total())
                                .isEqualTo(1000)))
                .isEqualTo(1);
    }

    private void held(String title, When when) {
        meetings.published(house, announcement(title, when));
    }

    private List<String> titles(Query query) {
        return agenda.find(house, query).events().stream().map(Event::title).toList();
    }

    private static Query words(String text) {
        return new Query(text, null, false, false, Period.AHEAD, 1);
    }
}
