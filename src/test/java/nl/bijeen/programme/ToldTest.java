package nl.bijeen.programme;

import static nl.bijeen.programme.Imagined.in;
import static nl.bijeen.programme.Imagined.plenary;
import static nl.bijeen.programme.Imagined.programme;
import static nl.bijeen.programme.Imagined.room;
import static nl.bijeen.programme.Imagined.span;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.bijeen.programme.Alteration.Added;
import nl.bijeen.programme.Alteration.Dropped;
import nl.bijeen.programme.Alteration.Elsewhere;
import nl.bijeen.programme.Alteration.HeldAfterAll;
import nl.bijeen.programme.Alteration.Moved;
import org.junit.jupiter.api.Test;

class ToldTest {

    final Room small = room(1, 10);
    final Room large = room(2, 90);
    final Session talk = in(plenary(1, span("14:00", "15:00")), small);

    @Test
    void what_changed_and_changed_back_is_no_news() {
        assertThat(told(talk).until(told(in(in(talk, large), small)))).isEmpty();
    }

    @Test
    void another_time_and_another_room_are_two_things_to_tell() {
        var moved = in(talk.by(talk.plan().at(span("15:00", "16:00"), null)), large);

        assertThat(told(talk).until(told(moved)))
                .containsExactly(new Moved(part(moved), talk.during()), new Elsewhere(part(moved), "Zaal 1"));
    }

    @Test
    void what_was_called_off_needs_no_other_news() {
        var off = in(talk, large).held(false);

        assertThat(told(talk).until(told(off))).containsExactly(new Dropped(part(off)));
        assertThat(told(off).until(told(talk))).startsWith(new HeldAfterAll(part(talk)));
    }

    @Test
    void what_is_new_is_told_and_what_is_gone_too() {
        var drinks = plenary(2, span("16:00", "17:00"));

        assertThat(told(talk).until(told(drinks))).containsExactly(new Added(part(drinks)), new Dropped(part(talk)));
    }

    @Test
    void what_moved_along_with_the_meeting_is_no_news() {
        var week = Duration.ofDays(7);
        var later = talk.by(talk.plan().at(talk.during().later(week), small.id()));

        assertThat(told(talk).later(week).until(told(later))).isEmpty();
    }

    private Told told(Session... sessions) {
        return Told.of(programme(List.of(small, large), List.of(), List.of(sessions), List.of()));
    }

    private Told.Part part(Session session) {
        return told(session).parts().getFirst();
    }
}
