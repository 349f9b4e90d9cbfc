package nl.bijeen.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedTest {

    private static final Typed FORM = Typed.of(Map.of(
            "title", "Congres",
            "programme[0].title", "Welkom",
            "programme[1].title", "Ronde",
            "programme[1].parallel[0].title", "Wonen",
            "programme[1].parallel[1].title", "Werk",
            "programme[2].title", "Borrel"));

    @Test
    void a_row_moves_up_with_everything_in_it() {
        var moved = press("UP programme[1]");

        assertThat(titles(moved)).containsExactly("Ronde", "Welkom", "Borrel");
        assertThat(moved.value("programme[0].parallel[1].title")).isEqualTo("Werk");
        assertThat(moved.value("programme[1].parallel[1].title")).isEmpty();
        assertThat(moved.value("title")).isEqualTo("Congres");
    }

    @Test
    void a_row_moves_down() {
        assertThat(titles(press("DOWN programme[0]"))).containsExactly("Ronde", "Welkom", "Borrel");
    }

    @Test
    void the_first_row_cannot_move_up_and_the_last_not_down() {
        assertThat(titles(press("UP programme[0]"))).containsExactly("Welkom", "Ronde", "Borrel");
        assertThat(titles(press("DOWN programme[2]"))).containsExactly("Welkom", "Ronde", "Borrel");
    }

    @Test
    void a_removed_row_leaves_no_gap() {
        assertThat(titles(press("REMOVE programme[0]"))).containsExactly("Ronde", "Borrel");
        assertThat(press("REMOVE programme[0]").value("programme[0].parallel[0].title"))
                .isEqualTo("Wonen");
    }

    @Test
    void a_new_row_is_empty_and_comes_last() {
        assertThat(titles(press("ADD programme"))).containsExactly("Welkom", "Ronde", "Borrel", "");
        assertThat(titles(Typed.empty().arranged("programme", List.of(0)))).containsExactly("");
    }

    @Test
    void a_sub_session_is_added_within_its_line() {
        var more = press("ADD programme[1].parallel");

        assertThat(more.rows("programme").get(1).rows("parallel")).hasSize(3);
        assertThat(titles(more)).containsExactly("Welkom", "Ronde", "Borrel");
    }

    @Test
    void a_row_that_is_not_there_changes_nothing() {
        assertThat(titles(press("REMOVE programme[9]"))).containsExactly("Welkom", "Ronde", "Borrel");
        assertThat(titles(press("UP programme[9]"))).containsExactly("Welkom", "Ronde", "Borrel");
    }

    @Test
    void another_button_is_not_about_rows() {
        assertThat(RowChange.of("confirm", FORM)).isEmpty();
        assertThat(RowChange.of("UP programme[1]; drop table event", FORM)).isEmpty();
    }

    @Test
    void of_a_list_nobody_can_make_more_rows_than_a_meeting_has() {
        var form = Typed.empty();
        for (var i = 0; i < 300; i++)
            form = RowChange.of("ADD links", form).orElseThrow().in(form);
        assertThat(form.rows("links")).hasSize(200);
    }

    @Test
    void an_input_for_days_does_not_hide_what_is_no_day() {
        var form = Typed.of(Map.of("good", "2027-03-01", "bad", "1 maart", "hour", "25 uur"));

        assertThat(form.dayType("good")).isEqualTo("date");
        assertThat(form.dayType("empty")).isEqualTo("date");
        assertThat(form.dayType("bad")).isEqualTo("text");
        assertThat(form.timeType("hour")).isEqualTo("text");
    }

    private static Typed press(String button) {
        return RowChange.of(button, FORM).orElseThrow().in(FORM);
    }

    private static List<String> titles(Typed form) {
        return form.rows("programme").stream().map(it -> it.value("title")).toList();
    }
}
