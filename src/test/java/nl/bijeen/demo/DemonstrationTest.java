package nl.bijeen.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Association;
import nl.bijeen.access.Associations;
import nl.bijeen.access.SignInLinks;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.Status;
import nl.bijeen.event.When;
import nl.bijeen.journal.Journal;
import nl.bijeen.journal.Verdict;
import nl.bijeen.programme.Placing;
import nl.bijeen.registration.Desk;
import nl.bijeen.registration.Desks;
import nl.bijeen.registration.WaitingStep.What;
import nl.bijeen.registration.WaitingSteps;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class DemonstrationTest {

    @Autowired
    Demonstration demonstration;

    @Autowired
    House house;

    @Autowired
    SignInLinks links;

    @Autowired
    PublicUrl site;

    @Autowired
    Associations associations;

    @Autowired
    Events events;

    @Autowired
    WaitingSteps steps;

    @Autowired
    Desks desks;

    @Autowired
    Placing placing;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvc web;

    @Autowired
    Clock clock;

    Association laagland;

    @BeforeEach
    void load() {
        demonstration.load(LocalDate.ofInstant(clock.instant(), When.ZONE), it -> {});
        laagland = associations.bySlug("laagland").orElseThrow();
    }

    @Test
    void it_has_an_office_forty_organisations_three_hundred_people_and_eight_meetings() {
        assertThat(count("staff")).isEqualTo(3);
        assertThat(count("organisation")).isEqualTo(40);
        assertThat(count("person")).isEqualTo(300);
        assertThat(count("event")).isEqualTo(8);
    }

    @Test
    void loading_it_again_adds_nothing() {
        var steps = new ArrayList<String>();

        demonstration.load(LocalDate.ofInstant(clock.instant(), When.ZONE), steps::add);

        assertThat(steps).isEmpty();
        assertThat(count("event")).isEqualTo(8);
    }

    @Test
    void its_meetings_stand_as_the_real_ones_did() {
        var status =
                events.published(laagland.id()).stream().collect(toMap(Event::slug, it -> it.status(clock.instant())));

        assertThat(status)
                .containsEntry("congres-een-huis-met-veel-deuren", Status.REPORTED)
                .containsEntry("jaarcongres-ruimte-voor-het-gewone", Status.ANNOUNCED)
                .containsEntry("politiek-cafe-de-rekening-van-de-raad", Status.CALLED_OFF)
                .containsEntry("themadag-eerder-bij-schulden", Status.OPEN)
                .containsEntry("ledenvergadering-en-middag-van-het-netwerk", Status.OPEN)
                .containsEntry("training-het-lastige-gesprek", Status.OPEN);
    }

    @Test
    void the_theme_day_is_full_offers_the_seat_that_fell_free_and_passed_a_party_over() {
        var desk = desks.of(meeting("themadag-eerder-bij-schulden").id());

        assertThat(desk)
                .extracting(Desk::taken, Desk::held, Desk::waiting, Desk::free)
                .containsExactly(59, 1, 4, 0);
        assertThat(steps.of(desk.event(), 1).steps())
                .extracting(it -> it.what())
                .containsExactly(What.OFFERED, What.PASSED_OVER, What.PASSED_OVER, What.PASSED_OVER);
    }

    @Test
    void the_theme_day_has_wishes_and_a_proposal_that_staff_can_confirm() {
        var proposal =
                placing.proposal(meeting("themadag-eerder-bij-schulden").id()).orElseThrow();
        var round = proposal.rounds().getFirst();

        assertThat(proposal.choosingUntil(clock.instant())).isEmpty();
        assertThat(proposal.placed(round)).hasSize(proposal.people().size());
        assertThat(proposal.placed(round))
                .filteredOn(it -> it.rank() != null)
                .hasSizeGreaterThan(proposal.people().size() / 2);
    }

    @Test
    void its_pictures_are_where_its_texts_show_them() throws Exception {
        var body = meeting("congres-een-huis-met-veel-deuren").announcement().body();
        var address = body.replaceAll("(?s).*\\((/bestand/[^)]+)\\).*", "$1");

        var answer = web.perform(get(address)).andReturn().getResponse();

        assertThat(body).doesNotContain(".png");
        assertThat(answer.getContentType()).isEqualTo("image/png");
    }

    @Test
    void its_journal_is_whole() {
        assertThat(journal.verify(laagland.id())).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void its_public_pages_are_there() throws Exception {
        for (var path : pages()) {
            assertThat(web.perform(get(path)).andReturn().getResponse().getStatus())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void its_welcome_has_a_link_into_the_office_that_works_once() {
        var welcome = new DemoWelcome(true, house, links, site).words();
        var token = welcome.replaceAll("(?s).*/bureau/aanmelden/", "");

        assertThat(welcome).contains(site.to("/laagland"));
        assertThat(links.use(token)).isInstanceOf(SignInLinks.Found.Usable.class);
        assertThat(links.use(token)).isInstanceOf(SignInLinks.Found.Used.class);
    }

    private List<String> pages() {
        var pages = new ArrayList<>(List.of("/laagland", "/laagland/agenda", "/en/laagland", "/en/laagland/agenda"));
        for (var event : events.published(laagland.id())) {
            pages.add("/laagland/bijeenkomsten/" + event.slug());
            pages.add("/en/laagland/bijeenkomsten/" + event.slug());
        }
        return pages;
    }

    private Event meeting(String slug) {
        return events.find(laagland.id(), slug).orElseThrow();
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table + " where association_id = ?")
                .param(laagland.id().value())
                .query(Integer.class)
                .single();
    }
}
