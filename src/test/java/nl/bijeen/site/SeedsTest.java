package nl.bijeen.site;

import static nl.bijeen.event.Meetings.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Association;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Announcements;
import nl.bijeen.event.Attachments;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.Relation;
import nl.bijeen.event.Relations;
import nl.bijeen.event.Reports;
import nl.bijeen.event.TestPicture;
import nl.bijeen.event.Updates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** The five real announcements this system is described by: every fact in them has a field, and is read on the page. */
@BijeenTest
class SeedsTest {

    static final Path SEEDS = Path.of("../shared/seeds");

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Announcements announcements;

    @Autowired
    Decisions decisions;

    @Autowired
    Updates updates;

    @Autowired
    Relations relations;

    @Autowired
    Reports reports;

    @Autowired
    Attachments attachments;

    @Autowired
    Events events;

    @Autowired
    JsonMapper json;

    @Test
    void every_line_of_a_real_announcement_is_read_on_its_page() throws Exception {
        for (var seed : seeds()) {
            var ours = office.association();
            var page = page(ours, enter(ours, seed));
            var read = SeedFacts.plain(
                    page.body().text() + " " + page.select("img").eachAttr("alt"));

            for (var line : seed.text().lines()) {
                if (SeedText.LABELS.contains(line) || told(line, seed, page)) continue;
                for (var fact : SeedFacts.of(line)) assertThat(read).as(line).contains(SeedFacts.plain(fact));
            }
        }
    }

    @Test
    void everything_people_noted_of_a_real_announcement_is_read_on_its_page() throws Exception {
        for (var seed : seeds()) {
            var ours = office.association();
            var page = page(ours, enter(ours, seed));

            for (var fact : seed.noted()) assertThat(page.body().text()).containsIgnoringCase(fact);
            assertThat(page.select(".bijeen-programme__line"))
                    .hasSize(seed.facts().get("programme").size());
            assertThat(page.select(".bijeen-programme__line--pause")).hasSize((int) seed.facts()
                    .get("programme")
                    .valueStream()
                    .filter(it -> it.get("break").asBoolean())
                    .count());
            assertThat(page.select(".utrecht-alert").text().contains("gaat niet door"))
                    .isEqualTo(seed.calledOff());
            assertThat(page.select(".utrecht-alert").text()).containsIgnoringCase(seed.fact("reason_cancelled"));
        }
    }

    /** Whether the page says in words of its own what this line says. */
    private static boolean told(String line, Seed seed, Document page) {
        if (line.contains("is afgelopen"))
            return !page.select("a[href=#verslag]").isEmpty();
        if (!line.contains("vervangt het eerder")) return false;
        return page.select(".bijeen-relations").text().contains("Vervangt " + seed.fact("replaces"));
    }

    /** As staff enter it, through the same classes. */
    private Event enter(Association ours, Seed seed) {
        var draft = announcements.draft(ours.id(), seed.announcement(), STAFF);
        decisions.publish(draft.id(), STAFF);
        var told = seed.text().updates();
        var last = told.isEmpty() ? "" : told.getLast();
        told.stream()
                .filter(it -> !it.equals(last))
                .distinct()
                .forEach(it -> updates.post(draft.id(), it, false, STAFF));
        if (seed.calledOff()) decisions.callOff(draft.id(), seed.fact("reason_cancelled"), last, STAFF);
        if (!seed.fact("replaces").isEmpty()) {
            relations.set(
                    draft.id(), List.of(new Relation(Relation.Kind.REPLACES, seed.fact("replaces"), null)), STAFF);
        }
        if (!seed.text().pictured().isEmpty()) {
            attachments.add(draft.id(), seed.text().pictured(), TestPicture.of(), true, STAFF);
        }
        if (seed.text().reported())
            reports.write(draft.id(), events.get(draft.id()).revision(), "Lees en bekijk wat er was.", true, STAFF);
        return events.get(draft.id());
    }

    private Document page(Association ours, Event event) throws Exception {
        var path = "/" + ours.slug() + "/bijeenkomsten/" + event.slug();
        return Jsoup.parse(web.perform(get(path)).andReturn().getResponse().getContentAsString());
    }

    private List<Seed> seeds() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "the seeds are not here");
        try (var files = Files.list(SEEDS)) {
            var texts =
                    files.filter(it -> it.toString().endsWith(".txt")).sorted().toList();
            assertThat(texts).hasSize(5);
            return texts.stream().map(it -> Seed.of(it, json)).toList();
        }
    }
}
