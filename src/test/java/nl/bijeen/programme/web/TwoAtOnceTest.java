package nl.bijeen.programme.web;

import static nl.bijeen.access.TestOffice.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.stream.Stream;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.Session.Role;
import nl.bijeen.programme.TestProgramme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Two of the office have the same form open, or one of them does something else than saving. */
@BijeenTest
class TwoAtOnceTest {

    /** A thing with a form of its own: the field in which its name is, and what staff make of it. */
    enum Thing {
        SESSION("title", "Wijkteams"),
        ROUND("name", "Ronde 1"),
        ROOM("name", "Zaal 1"),
        PERSON("name", "Sam");

        final String field;
        final String name;

        Thing(String field, String name) {
            this.field = field;
            this.name = name;
        }

        String path(Programme programme) {
            return switch (this) {
                case SESSION -> "/onderdeel/" + programme.sessions().getFirst().token();
                case ROUND -> "/ronde/" + programme.rounds().getFirst().token();
                case ROOM -> "/zalen/" + programme.rooms().getFirst().token();
                case PERSON -> "/mensen/" + programme.contributors().getFirst().token();
            };
        }

        Stream<String> names(Programme programme) {
            return switch (this) {
                case SESSION -> programme.sessions().stream().map(it -> it.title());
                case ROUND -> programme.rounds().stream().map(it -> it.name());
                case ROOM -> programme.rooms().stream().map(it -> it.name());
                case PERSON -> programme.contributors().stream().map(it -> it.name());
            };
        }
    }

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Programmes programmes;

    @Autowired
    TestProgramme made;

    Staff editor;
    Event event;
    String address;

    @BeforeEach
    void aProgrammeWithOneOfEach() {
        editor = office.editor();
        event = meetings.open(editor.association(), "Congres");
        address = "/bureau/bijeenkomsten/" + event.slug() + "/programma";
        made.start(event);
        var round = made.round(event, Thing.ROUND.name, Choosing.RANKED, "14:30", "15:30");
        var session = made.breakout(event, round, Thing.SESSION.name, null, null);
        made.in(made.room(event, Thing.ROOM.name, 20), session);
        made.contributor(event, session, Role.SPEAKER, Thing.PERSON.name, "sam@voorbeeld.example");
    }

    @ParameterizedTest
    @EnumSource
    void who_saves_after_a_colleague_sees_both_and_loses_nothing(Thing thing) throws Exception {
        var mine = open(thing);
        save(filled(open(thing), thing, "Van een collega"));

        var overtaken = save(filled(mine, thing, "Van mij"));

        assertThat(overtaken.getStatus()).isEqualTo(409);
        assertThat(names(thing)).containsExactly("Van een collega");
        var back = Jsoup.parse(overtaken.getContentAsString(), address);
        assertThat(back.select(".bijeen-notice").text()).contains("Iemand anders was je voor", "Van een collega");
        assertThat(form(back).select("[name=" + thing.field + "]").val()).isEqualTo("Van mij");
        assertThat(save(form(back)).getStatus()).isEqualTo(303);
        assertThat(names(thing)).containsExactly("Van mij");
    }

    @ParameterizedTest
    @EnumSource
    void a_double_click_on_save_is_not_a_colleague(Thing thing) throws Exception {
        var mine = filled(open(thing), thing, "Van mij");

        assertThat(save(mine).getStatus()).isEqualTo(303);
        assertThat(save(mine).getStatus()).isEqualTo(303);
    }

    @ParameterizedTest
    @EnumSource
    void a_mistake_does_not_make_one_forget_where_one_started(Thing thing) throws Exception {
        var mine = open(thing);
        save(filled(open(thing), thing, "Van een collega"));
        var mistaken = save(filled(mine, thing, ""));
        assertThat(mistaken.getStatus()).isEqualTo(422);

        var corrected = filled(form(Jsoup.parse(mistaken.getContentAsString(), address)), thing, "Van mij");

        assertThat(save(corrected).getStatus()).isEqualTo(409);
    }

    @ParameterizedTest
    @EnumSource
    void what_a_colleague_removed_can_be_added_again_as_it_was_filled_in(Thing thing) throws Exception {
        var mine = open(thing);
        act(open(thing), "/weghalen");
        assertThat(names(thing)).isEmpty();

        var gone = save(filled(mine, thing, "Van mij"));

        assertThat(gone.getStatus()).isEqualTo(409);
        assertThat(gone.getContentAsString()).contains("Iemand anders heeft dit weggehaald");
        if (thing == Thing.SESSION)
            assertThat(save(form(Jsoup.parse(gone.getContentAsString(), address)))
                            .getStatus())
                    .isEqualTo(303);
    }

    @ParameterizedTest
    @EnumSource
    void removing_asks_once_more_when_something_is_not_saved(Thing thing) throws Exception {
        var mine = filled(open(thing), thing, "Van mij");

        var asked = act(mine, "/weghalen");

        assertThat(asked.getStatus()).isEqualTo(409);
        assertThat(names(thing)).containsExactly(thing.name);
        var back = form(Jsoup.parse(asked.getContentAsString(), address));
        assertThat(back.select("[name=" + thing.field + "]").val()).isEqualTo("Van mij");
        assertThat(back.select("button[name=toch]").text()).isEqualTo("Toch weghalen");
        assertThat(act(back, "/weghalen?toch=ja").getStatus()).isEqualTo(303);
        assertThat(names(thing)).isEmpty();
    }

    @Test
    void calling_off_keeps_what_is_not_saved_and_saving_it_afterwards_is_no_conflict() throws Exception {
        var mine = filled(open(Thing.SESSION), Thing.SESSION, "Van mij");

        var off = act(mine, "/gaat-niet-door");

        assertThat(off.getStatus()).isEqualTo(200);
        assertThat(programmes.of(event.id()).sessions().getFirst().held()).isFalse();
        assertThat(names(Thing.SESSION)).containsExactly(Thing.SESSION.name);
        var back = form(Jsoup.parse(off.getContentAsString(), address));
        assertThat(back.select("[name=title]").val()).isEqualTo("Van mij");
        assertThat(save(back).getStatus()).isEqualTo(303);
        assertThat(names(Thing.SESSION)).containsExactly("Van mij");
        assertThat(act(open(Thing.SESSION), "/gaat-toch-door").getStatus()).isEqualTo(303);
        assertThat(programmes.of(event.id()).sessions().getFirst().held()).isTrue();
    }

    @Test
    void what_a_colleague_removed_is_not_called_off_and_gives_back_what_was_filled_in() throws Exception {
        var mine = filled(open(Thing.SESSION), Thing.SESSION, "Van mij");
        act(open(Thing.SESSION), "/weghalen");

        var gone = act(mine, "/gaat-niet-door");

        assertThat(gone.getStatus()).isEqualTo(409);
        var back = form(Jsoup.parse(gone.getContentAsString(), address));
        assertThat(back.select("[name=title]").val()).isEqualTo("Van mij");
    }

    private Stream<String> names(Thing thing) {
        return thing.names(programmes.of(event.id()));
    }

    private FormElement open(Thing thing) throws Exception {
        var request = get(address + thing.path(programmes.of(event.id()))).with(office.as(editor));
        var answer = mvc.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return form(Jsoup.parse(answer.getContentAsString(), address));
    }

    private static FormElement form(Document page) {
        return (FormElement) page.select("main form").first();
    }

    private static FormElement filled(FormElement form, Thing thing, String name) {
        form.select("[name=" + thing.field + "]").val(name);
        return form;
    }

    private MockHttpServletResponse save(FormElement form) throws Exception {
        return act(form, "");
    }

    /** Sends all that is in the form to its address, or below it. */
    private MockHttpServletResponse act(FormElement form, String below) throws Exception {
        var path = form.attr("action") + below;
        var request = form.attr("enctype").isEmpty() ? post(path) : multipart(path);
        for (var it : form.formData()) if (!it.key().equals("_csrf")) request.param(it.key(), it.value());
        return mvc.perform(request.with(office.as(editor)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
