package nl.bijeen.programme.web;

import static nl.bijeen.access.Desktop.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Desktop;
import nl.bijeen.access.Desktop.Answer;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.Session.Role;
import nl.bijeen.programme.TestProgramme;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
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

    Desktop desktop;
    Event event;
    String address;

    @BeforeEach
    void aProgrammeWithOneOfEach() {
        var editor = office.editor();
        desktop = new Desktop(mvc, office, editor);
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

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(names(thing)).containsExactly("Van een collega");
        var back = overtaken.page();
        assertThat(back.select(".bijeen-notice").text()).contains("Iemand anders was je voor", "Van een collega");
        assertThat(form(back).select("[name=" + thing.field + "]").val()).isEqualTo("Van mij");
        assertThat(save(form(back)).status()).isEqualTo(303);
        assertThat(names(thing)).containsExactly("Van mij");
    }

    @ParameterizedTest
    @EnumSource
    void a_double_click_on_save_is_not_a_colleague(Thing thing) throws Exception {
        var mine = filled(open(thing), thing, "Van mij");

        assertThat(save(mine).status()).isEqualTo(303);
        assertThat(save(mine).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @EnumSource
    void a_mistake_does_not_make_one_forget_where_one_started(Thing thing) throws Exception {
        var mine = open(thing);
        save(filled(open(thing), thing, "Van een collega"));
        var mistaken = save(filled(mine, thing, ""));
        assertThat(mistaken.status()).isEqualTo(422);

        var corrected = filled(form(mistaken.page()), thing, "Van mij");

        assertThat(save(corrected).status()).isEqualTo(409);
    }

    @ParameterizedTest
    @EnumSource
    void what_a_colleague_removed_can_be_added_again_as_it_was_filled_in(Thing thing) throws Exception {
        var mine = open(thing);
        act(open(thing), "/weghalen");
        assertThat(names(thing)).isEmpty();

        var gone = save(filled(mine, thing, "Van mij"));

        assertThat(gone.status()).isEqualTo(409);
        assertThat(gone.page().text()).contains("Iemand anders heeft dit weggehaald");
        if (thing == Thing.SESSION) assertThat(save(form(gone.page())).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @EnumSource
    void removing_asks_once_more_when_something_is_not_saved(Thing thing) throws Exception {
        var mine = filled(open(thing), thing, "Van mij");

        var asked = act(mine, "/weghalen");

        assertThat(asked.status()).isEqualTo(409);
        assertThat(names(thing)).containsExactly(thing.name);
        var back = form(asked.page());
        assertThat(back.select("[name=" + thing.field + "]").val()).isEqualTo("Van mij");
        assertThat(back.select("button[name=toch]").text()).isEqualTo("Toch weghalen");
        assertThat(act(back, "/weghalen?toch=ja").status()).isEqualTo(303);
        assertThat(names(thing)).isEmpty();
    }

    @Test
    void calling_off_keeps_what_is_not_saved_and_saving_it_afterwards_is_no_conflict() throws Exception {
        var mine = filled(open(Thing.SESSION), Thing.SESSION, "Van mij");

        var off = act(mine, "/gaat-niet-door");

        assertThat(off.status()).isEqualTo(200);
        assertThat(programmes.of(event.id()).sessions().getFirst().held()).isFalse();
        assertThat(names(Thing.SESSION)).containsExactly(Thing.SESSION.name);
        var back = form(off.page());
        assertThat(back.select("[name=title]").val()).isEqualTo("Van mij");
        assertThat(save(back).status()).isEqualTo(303);
        assertThat(names(Thing.SESSION)).containsExactly("Van mij");
        assertThat(act(open(Thing.SESSION), "/gaat-toch-door").status()).isEqualTo(303);
        assertThat(programmes.of(event.id()).sessions().getFirst().held()).isTrue();
    }

    @Test
    void what_a_colleague_removed_is_not_called_off_and_gives_back_what_was_filled_in() throws Exception {
        var mine = filled(open(Thing.SESSION), Thing.SESSION, "Van mij");
        act(open(Thing.SESSION), "/weghalen");

        var gone = act(mine, "/gaat-niet-door");

        assertThat(gone.status()).isEqualTo(409);
        var back = form(gone.page());
        assertThat(back.select("[name=title]").val()).isEqualTo("Van mij");
    }

    private Stream<String> names(Thing thing) {
        return thing.names(programmes.of(event.id()));
    }

    private FormElement open(Thing thing) throws Exception {
        return form(desktop.open(address + thing.path(programmes.of(event.id()))));
    }

    private static FormElement filled(FormElement form, Thing thing, String name) {
        form.select("[name=" + thing.field + "]").val(name);
        return form;
    }

    private Answer save(FormElement form) throws Exception {
        return act(form, "");
    }

    private Answer act(FormElement form, String below) throws Exception {
        return desktop.press(form, below);
    }
}
