package nl.bijeen.demo;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser;
import nl.bijeen.Browser.Screen;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Events;
import nl.bijeen.event.When;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The public pages of the demonstration as visitors see them. */
@BijeenTest
class DemonstrationBrowserTest {

    @Autowired
    Demonstration demonstration;

    @Autowired
    Associations associations;

    @Autowired
    Events events;

    @Autowired
    PublicUrl site;

    @Autowired
    MockMvc web;

    @Autowired
    Clock clock;

    List<String> pages;

    @BeforeEach
    void load() {
        demonstration.load(LocalDate.ofInstant(clock.instant(), When.ZONE), it -> {});
        var laagland = associations.bySlug("laagland").orElseThrow();
        pages = new ArrayList<>(List.of("/laagland", "/laagland/agenda"));
        for (var event : events.published(laagland.id())) pages.add("/laagland/bijeenkomsten/" + event.slug());
    }

    @Test
    void the_html_of_every_page_is_valid_in_both_languages() throws Exception {
        for (var path : pages) {
            for (var language : List.of("", "/en")) {
                var answer = web.perform(get(language + path)).andReturn().getResponse();
                Browser.showsNoMistakesInHtml(answer.getContentAsString());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void every_page_is_accessible_and_fits_the_screen(Screen screen) {
        try (var browser = Browser.open(site.to(""), screen)) {
            for (var path : pages) {
                browser.go(path);
                browser.picture("demo" + path.replaceAll(".*/", "-"))
                        .fitsTheScreen()
                        .showsNoAccessibilityViolations();
            }
        }
    }
}
