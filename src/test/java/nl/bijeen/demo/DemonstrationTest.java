package nl.bijeen.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Association;
import nl.bijeen.access.Associations;
import nl.bijeen.access.SignInLinks;
import nl.bijeen.audience.Audiences;
import nl.bijeen.audience.Strength;
import nl.bijeen.event.CoHosts;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.Status;
import nl.bijeen.event.When;
import nl.bijeen.invitation.Campaigns;
import nl.bijeen.invitation.Quota;
import nl.bijeen.invitation.Quotas;
import nl.bijeen.journal.Journal;
import nl.bijeen.journal.Verdict;
import nl.bijeen.people.Import;
import nl.bijeen.people.ImportVerdict.Outcome;
import nl.bijeen.people.Imports;
import nl.bijeen.registration.Desks;
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
    Desks desks;

    @Autowired
    Journal journal;

    @Autowired
    Audiences audiences;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Quotas quotas;

    @Autowired
    CoHosts coHosts;

    @Autowired
    Imports imports;

    @Autowired
    Deliveries deliveries;

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
    void the_theme_day_is_nearly_full_and_has_a_waiting_list() {
        var desk = desks.of(meeting("themadag-eerder-bij-schulden").id());

        assertThat(desk.free()).isEqualTo(2);
        assertThat(desk.waiting()).isEqualTo(3);
    }

    @Test
    void meetings_are_for_somebody_each_as_strictly_as_fits_them() {
        assertThat(strength("ledenvergadering-en-middag-van-het-netwerk")).isEqualTo(Strength.INFORMATION);
        assertThat(strength("training-het-lastige-gesprek")).isEqualTo(Strength.CHECKED);
        assertThat(strength("wat-kan-de-buurt-en-wat-moet-de-gemeente")).isEqualTo(Strength.STRICT);
        assertThat(registered("training-het-lastige-gesprek"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("CONFIRMED", 19, "REQUESTED", 3));
    }

    @Test
    void an_invitation_was_answered_in_every_way_and_another_waits() {
        var symposium = meeting("onder-de-sneeuw-wat-er-groeit-als-niemand-kijkt");
        var sent = campaigns.of(laagland.id(), symposium.id()).getFirst().figures();
        assertThat(sent.answers().accepted()).isEqualTo(11);
        assertThat(sent.answers().declined()).isEqualTo(3);
        assertThat(sent.answers().passedOn()).isEqualTo(2);
        assertThat(sent.letters().total()).isGreaterThan(25);

        var themeDay = meeting("themadag-eerder-bij-schulden");
        assertThat(campaigns
                        .of(laagland.id(), themeDay.id())
                        .getFirst()
                        .campaign()
                        .draft())
                .isTrue();
    }

    @Test
    void the_joint_afternoon_invites_its_aldermen_by_a_rule_keeps_places_for_them_and_is_open_to_others() {
        var joint = meeting("wat-kan-de-buurt-en-wat-moet-de-gemeente");

        assertThat(campaigns.of(laagland.id(), joint.id()))
                .extracting(Campaigns.Line::rule)
                .containsExactly("Wethouders Zorg en Wijk");
        assertThat(quotas.of(joint.id())).extracting(Quota::seats).containsExactly(20);
        assertThat(coHosts.of(joint.id())).extracting(it -> it.guest() == null).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void a_list_was_imported_once() {
        var today = LocalDate.ofInstant(clock.instant(), When.ZONE);
        for (var start = 0; start < 2; start++) deliveries.bring(today, house.guide());

        assertThat(imports.recent(laagland.id())).hasSize(1).first().satisfies(it -> {
            assertThat(it.state()).isEqualTo(Import.State.IMPORTED);
            assertThat(it.count(Outcome.CHANGED)).isEqualTo(12);
            assertThat(it.count(Outcome.REFUSED)).isEqualTo(1);
        });
        assertThat(count("person")).isEqualTo(300);
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

    private Strength strength(String slug) {
        return audiences.of(meeting(slug).id()).orElseThrow().strength();
    }

    private Map<String, Integer> registered(String slug) {
        return db
                .sql("select status, count(*) as number from registration where event_id = ? group by status")
                .param(meeting(slug).id().value())
                .query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table + " where association_id = ?")
                .param(laagland.id().value())
                .query(Integer.class)
                .single();
    }
}
