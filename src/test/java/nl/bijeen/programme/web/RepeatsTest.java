package nl.bijeen.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.bijeen.BijeenTest;
import nl.bijeen.access.Desktop;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Sessions;
import nl.bijeen.programme.TestProgramme;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Which sessions are the same one, held in several rounds, is for staff to say. */
@BijeenTest
class RepeatsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Programmes programmes;

    @Autowired
    Sessions sessions;

    @Autowired
    TestProgramme made;

    Desktop desktop;
    Event event;
    String address;

    @BeforeEach
    void twoRoundsAndASessionInTheFirst() {
        var editor = office.editor();
        desktop = new Desktop(mvc, office, editor);
        event = meetings.open(editor.association(), "Congres");
        address = "/bureau/bijeenkomsten/" + event.slug() + "/programma/onderdeel";
        made.start(event);
        made.breakout(event, made.round(event, "Ronde 1", Choosing.RANKED, "10:00", "11:00"), "Wijkteams", null, null);
        made.round(event, "Ronde 2", Choosing.RANKED, "13:00", "14:00");
    }

    @Test
    void a_new_session_with_the_title_of_another_is_that_one_unless_staff_say_otherwise() throws Exception {
        save(adding(), "title", "wijkteams");
        assertThat(programme().repeatsOf(second())).containsExactly(first());

        save(changing(), "repeats", "");
        assertThat(programme().repeatsOf(second())).isEmpty();
    }

    @Test
    void staff_say_that_two_sessions_with_other_titles_are_the_same() throws Exception {
        save(adding(), "title", "Wijkteams, nog een keer");
        assertThat(programme().repeatsOf(second())).isEmpty();

        save(changing(), "repeats", first().token());

        assertThat(programme().repeatsOf(first())).containsExactly(second());
        assertThat(changing().select("[name=repeats] option[selected]").text()).isEqualTo("Wijkteams (Ronde 1)");
    }

    @Test
    void saving_something_else_leaves_them_the_same() throws Exception {
        save(adding(), "title", "Wijkteams");
        save(changing(), "title", "Een ander opschrift");

        assertThat(programme().repeatsOf(second())).containsExactly(first());
    }

    @Test
    void what_repeats_one_that_a_colleague_removed_stays_the_same_as_the_others() throws Exception {
        save(adding(), "title", "Wijkteams");
        made.round(event, "Ronde 3", Choosing.RANKED, "15:00", "16:00");
        save(adding(), "title", "Wijkteams");
        var mine = changing();
        sessions.remove(event.id(), first().id(), Meetings.STAFF);

        save(mine, "title", "Een ander opschrift");

        assertThat(programme().repeatsOf(second())).extracting(Session::title).containsExactly("Wijkteams");
    }

    @Test
    void what_is_for_everybody_repeats_nothing() throws Exception {
        save(adding(), "title", "Wijkteams");
        var mine = changing();
        mine.select("[name=kind]").removeAttr("checked");
        mine.select("[name=kind][value=PLENARY]").attr("checked", "");
        save(mine, "title", "Voor iedereen");

        assertThat(programme().repeatsOf(first())).isEmpty();
    }

    @Test
    void one_with_the_same_title_is_suggested_first() throws Exception {
        made.breakout(event, programme().rounds().getFirst().id(), "Aanpak van schulden", null, null);
        save(adding(), "title", "Wijkteams");
        save(changing(), "repeats", "");

        assertThat(changing().select("[name=repeats] option").eachText())
                .containsExactly(
                        "Geen andere: deze sessie is er maar één keer",
                        "Wijkteams (Ronde 1)",
                        "Aanpak van schulden (Ronde 1)");
    }

    private FormElement adding() throws Exception {
        return open(address + "?ronde=" + programme().rounds().getLast().token());
    }

    private FormElement changing() throws Exception {
        return open(address + "/" + second().token());
    }

    private Session first() {
        return programme().of(programme().rounds().getFirst()).getFirst();
    }

    private Session second() {
        return programme().of(programme().rounds().getLast()).getFirst();
    }

    private Programme programme() {
        return programmes.of(event.id());
    }

    private FormElement open(String path) throws Exception {
        return Desktop.form(desktop.open(path));
    }

    private void save(FormElement form, String field, String value) throws Exception {
        form.select("[name=" + field + "]").val(value);
        if (field.equals("repeats")) {
            form.select("[name=repeats] option").removeAttr("selected");
            form.select("[name=repeats] option[value=\"" + value + "\"]").attr("selected", "");
        }
        assertThat(desktop.press(form, "").status()).isEqualTo(303);
    }
}
