package nl.bijeen.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nl.bijeen.BijeenTest;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Meetings;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BijeenTest
class CrawlerPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Test
    void the_sitemap_names_every_public_page_in_both_languages_and_no_draft() throws Exception {
        var ours = office.association();
        var open = meetings.open(ours.id(), "Open");
        var draft = meetings.draft(ours.id(), "Concept");

        var map = Jsoup.parse(read("/sitemap.xml"), Parser.xmlParser());
        var found = map.select("url > loc").eachText().stream()
                .filter(it -> it.contains("/" + ours.slug()))
                .map(it -> it.replaceFirst("http://localhost:[0-9]+", ""))
                .toList();

        assertThat(found)
                .containsExactlyInAnyOrder(
                        "/" + ours.slug(),
                        "/en/" + ours.slug(),
                        "/" + ours.slug() + "/agenda",
                        "/en/" + ours.slug() + "/agenda",
                        "/" + ours.slug() + "/bijeenkomsten/" + open.slug(),
                        "/en/" + ours.slug() + "/bijeenkomsten/" + open.slug())
                .noneMatch(it -> it.contains(draft.slug()));
    }

    @Test
    void robots_are_kept_from_the_office_and_led_to_the_sitemap() throws Exception {
        assertThat(read("/robots.txt")).contains("Disallow: /bureau", "Sitemap: http://localhost:", "/sitemap.xml");
    }

    private String read(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse().getContentAsString();
    }
}
