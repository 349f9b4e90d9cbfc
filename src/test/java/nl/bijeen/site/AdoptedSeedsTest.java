package nl.bijeen.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser.Screen;
import nl.bijeen.Tour;
import nl.bijeen.access.Association;
import nl.bijeen.access.Role;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.view.PublicUrl;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The five real announcements, pasted as they are, looked at, saved and published: every fact is read on the page. */
@BijeenTest
class AdoptedSeedsTest {

    @Autowired
    PublicUrl site;

    @Autowired
    TestOffice office;

    @Autowired
    Events events;

    @Autowired
    JsonMapper json;

    Association ours;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void what_is_pasted_is_read_on_the_public_page(int number) throws Exception {
        assumeTrue(Files.isDirectory(SeedsTest.SEEDS), "the seeds are not here");
        var file = file(number);
        var text = Files.readString(file);
        var seed = Seed.of(file, json);

        ours = office.association();
        var page = Jsoup.parse(published(text));

        var read = SeedFacts.plain(page.body().text());
        assertThat(seed.noted()).allSatisfy(it -> assertThat(read).contains(SeedFacts.plain(it)));
        for (var line : seed.text().lines()) {
            if (SeedText.LABELS.contains(line) || said(line, seed, page)) continue;
            for (var fact : SeedFacts.of(line)) assertThat(read).as(line).contains(SeedFacts.plain(spaced(fact)));
        }
        facts(seed, page);
    }

    private void facts(Seed seed, Document page) {
        var event = events.all(ours.id()).getFirst();
        var expected = seed.announcement();
        assertThat(event.announcement().kind()).isEqualTo(expected.kind());
        assertThat(event.announcement().when()).isEqualTo(expected.when());
        assertThat(event.announcement().where().mode())
                .isEqualTo(expected.where().mode());
        assertThat(event.announcement().cost().sort()).isEqualTo(expected.cost().sort());
        assertThat(event.announcement().programme())
                .hasSameSizeAs(expected.programme())
                .zipSatisfy(expected.programme(), (ours, theirs) -> {
                    assertThat(ours.title()).isEqualTo(theirs.title());
                    assertThat(ours.pause()).isEqualTo(theirs.pause());
                    assertThat(ours.parallel()).hasSameSizeAs(theirs.parallel());
                });
        assertThat(page.select(".utrecht-alert").text().contains("gaat niet door"))
                .isEqualTo(seed.calledOff());
        assertThat(page.select(".utrecht-alert").text()).containsIgnoringCase(seed.fact("reason_cancelled"));
    }

    /** Pastes, saves and publishes; answers the HTML of the public page. */
    private String published(String text) {
        var staff = office.staff(ours, Role.EDITOR);
        try (var tour = Tour.of(site.to(""), Screen.DESKTOP, office.cookie(staff))) {
            var page = tour.go("/bureau/overnemen").page();
            page.fill("#text", text);
            tour.press("Lees de tekst").press("Opslaan als concept");
            page.waitForSelector("h1:has-text('Overzicht')");
            tour.click("main a:has-text('Publiceren')").press("Nu publiceren");
            return visited(page);
        }
    }

    private String visited(Page page) {
        Event event = events.all(ours.id()).getFirst();
        page.navigate("/" + ours.slug() + "/bijeenkomsten/" + event.slug());
        return page.content();
    }

    /** A postcode is written in one way, whatever was pasted. */
    private static String spaced(String fact) {
        return fact.replaceFirst("^(\\d{4})([A-Z]{2}) ", "$1 $2 ");
    }

    /** What the page says in words of its own, or what goes with a picture that is not in the text. */
    private static boolean said(String line, Seed seed, Document page) {
        if (line.startsWith("Illustratie")) return true;
        if (line.contains("vervangt het eerder"))
            return page.select(".bijeen-relations").text().contains("Vervangt");
        return line.equals(seed.fact("title"));
    }

    private static Path file(int number) throws IOException {
        try (var files = Files.list(SeedsTest.SEEDS)) {
            List<Path> texts =
                    files.filter(it -> it.toString().endsWith(".txt")).sorted().toList();
            return texts.get(number);
        }
    }
}
