package nl.bijeen.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Association;
import nl.bijeen.access.Associations;
import nl.bijeen.audience.Audiences;
import nl.bijeen.audience.Strength;
import nl.bijeen.event.CoHosts;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.When;
import nl.bijeen.invitation.Campaigns;
import nl.bijeen.invitation.Quota;
import nl.bijeen.invitation.Quotas;
import nl.bijeen.people.Import;
import nl.bijeen.people.ImportVerdict.Outcome;
import nl.bijeen.people.Imports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is asked to what in the demonstration, and how they answered. */
@BijeenTest
class HospitalityTest {

    @Autowired
    Demonstration demonstration;

    @Autowired
    House house;

    @Autowired
    Associations associations;

    @Autowired
    Events events;

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
    Clock clock;

    Association laagland;

    @BeforeEach
    void load() {
        demonstration.load(LocalDate.ofInstant(clock.instant(), When.ZONE), it -> {});
        laagland = associations.bySlug("laagland").orElseThrow();
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
        assertThat(people()).isEqualTo(300);
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

    private int people() {
        return db.sql("select count(*) from person where association_id = ?")
                .param(laagland.id().value())
                .query(Integer.class)
                .single();
    }
}
