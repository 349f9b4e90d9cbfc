package nl.bijeen.programme.web;

import static nl.bijeen.access.TestOffice.csrf;
import static nl.bijeen.event.Meetings.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.UUID;
import java.util.regex.Pattern;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Event;
import nl.bijeen.event.TestPicture;
import nl.bijeen.programme.Contributor;
import nl.bijeen.programme.ContributorPosts;
import nl.bijeen.programme.Contributors;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Session.Kind;
import nl.bijeen.programme.Session.Role;
import nl.bijeen.programme.Showing;
import nl.bijeen.programme.TestProgramme;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.PrivateLinks;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody who contributes does behind the address they were sent. */
@BijeenTest
class OwnContributionPagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Crowd crowd;

    @Autowired
    Associations associations;

    @Autowired
    TestProgramme made;

    @Autowired
    Programmes programmes;

    @Autowired
    Contributors contributors;

    @Autowired
    ContributorPosts posts;

    @Autowired
    Showing showing;

    @Autowired
    PrivateLinks links;

    @Autowired
    JdbcClient db;

    Event event;
    String own;

    @BeforeEach
    void somebodyWhoWasAsked() {
        event = crowd.meeting();
        made.start(event);
        var talk = made.session(event, Kind.PLENARY, "Lezing over geld", "14:00", "15:00");
        made.contributor(event, talk, Role.SPEAKER, "Sam", Crowd.address("sam").value());
        showing.show(event.id(), STAFF);
        assertThat(posts.ask(event, UUID.randomUUID(), programmes.of(event.id()).contributors(), STAFF))
                .isOne();
        var letter = crowd.letters(event.id(), "sam").getLast().plain();
        var link = Pattern.compile("/bijdrage/[\\w-]{22}").matcher(letter);
        assertThat(link.find()).isTrue();
        own = link.group();
    }

    @Test
    void they_see_what_they_do_and_how_many_come_from_where_and_no_names() throws Exception {
        crowd.register(event, "anna");

        var page = get200(own);

        assertThat(page)
                .contains("Lezing over geld", "Er heeft zich 1 deelnemer aangemeld.")
                .doesNotContain("anna");
    }

    @Test
    void what_they_fill_in_stands_on_the_page_and_what_they_need_does_not() throws Exception {
        var saved = save("Wethouder van Geld.", "Een trap op kan ik niet.", "Sam staat voor een kast.", picture());

        assertThat(saved.getStatus()).isEqualTo(303);
        var session = programmes.of(event.id()).sessions().getFirst();
        var slug = associations.get(event.association()).slug();
        var page = get200("/" + slug + "/bijeenkomsten/" + event.slug() + "/programma/" + session.token());
        assertThat(page)
                .contains("Wethouder van Geld.", "Sam staat voor een kast.")
                .doesNotContain("Een trap op");
        var portrait = sam().portrait();
        assertThat(mvc.perform(get(portrait.address()))
                        .andReturn()
                        .getResponse()
                        .getContentType())
                .isEqualTo("image/png");
        assertThat(contributors.needs(sam())).isEqualTo("Een trap op kan ik niet.");
    }

    @Test
    void a_picture_needs_words_for_who_does_not_see_it() throws Exception {
        var refused = save("", "", "", picture());

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString())
                        .select("#alt-problem")
                        .text())
                .contains("Beschrijf wat er op de foto te zien is.");
    }

    @Test
    void a_link_to_take_part_is_for_who_comes_or_contributes_and_for_nobody_else() throws Exception {
        var link = "https://voorbeeld.nl/meedoen";
        var anna = crowd.register(event, "anna");
        db.sql("update session set online_link = ? where event_id = ?")
                .params(link, event.id().value())
                .update();

        assertThat(get200(links.path(anna))).contains(link);
        assertThat(get200(own)).contains(link);
        var slug = associations.get(event.association()).slug();
        var session = programmes.of(event.id()).sessions().getFirst();
        assertThat(get200("/" + slug + "/bijeenkomsten/" + event.slug() + "/programma/" + session.token()))
                .contains("Deelnemers krijgen de link om mee te doen.")
                .doesNotContain(link);
    }

    @Test
    void another_address_ends_the_page_of_whoever_had_the_one_before() throws Exception {
        var facts = new Contributors.Facts("Sam", "", "", Crowd.address("ander"), "");
        contributors.change(event.id(), sam().id(), sam().revision(), facts, STAFF);

        assertThat(mvc.perform(get(own)).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void what_the_office_saved_meanwhile_is_seen_beside_what_they_typed() throws Exception {
        var opened = sam();
        var theirs = new Contributors.Facts("Sam de Proef", "wethouder", "", opened.email(), "Door het bureau.");
        contributors.change(event.id(), opened.id(), opened.revision(), theirs, STAFF);

        var overtaken = mvc.perform(multipart(own)
                        .param("name", "Sam")
                        .param("biography", "Van mezelf.")
                        .param("revision", String.valueOf(opened.revision()))
                        .with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(overtaken.getStatus()).isEqualTo(409);
        assertThat(overtaken.getContentAsString())
                .contains("Iemand anders was je voor", "Door het bureau.", "Van mezelf.");
        assertThat(sam().biography()).isEqualTo("Door het bureau.");
    }

    private Contributor sam() {
        return programmes.of(event.id()).contributors().getFirst();
    }

    private String get200(String path) throws Exception {
        var answer = mvc.perform(get(path)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse save(String biography, String needs, String alt, MockMultipartFile photo)
            throws Exception {
        return mvc.perform(multipart(own)
                        .file(photo)
                        .param("name", "Sam")
                        .param("revision", String.valueOf(sam().revision()))
                        .param("biography", biography)
                        .param("needs", needs)
                        .param("alt", alt)
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static MockMultipartFile picture() {
        return new MockMultipartFile(
                "photo", "sam.png", "image/png", TestPicture.of().bytes());
    }
}
