package nl.bijeen.programme;

import static nl.bijeen.programme.Imagined.DAY;
import static nl.bijeen.programme.Imagined.span;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import nl.bijeen.event.Announcement;
import nl.bijeen.event.Announcement.ProgrammeLine;
import nl.bijeen.event.Announcement.SubSession;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.WorkedOut.Outline;
import nl.bijeen.programme.Session.Kind;
import org.junit.jupiter.api.Test;

class SketchTest {

    @Test
    void a_line_lasts_until_the_next_begins_and_the_last_half_an_hour() {
        var sketch = Sketch.of(told(line("14:00", null, "Welkom"), line("14:05", null, "Inleiding")));

        assertThat(sketch.lines())
                .extracting(Sketch.Line::during)
                .containsExactly(span("14:00", "14:05"), span("14:05", "14:35"));
    }

    @Test
    void a_line_without_an_hour_follows_the_one_before_it() {
        var sketch = Sketch.of(told(line(null, null, "Welkom"), line(null, null, "Inleiding")));

        assertThat(sketch.lines())
                .extracting(Sketch.Line::during)
                .containsExactly(span("14:00", "14:30"), span("14:30", "15:00"));
    }

    @Test
    void drinks_are_known_by_their_name_and_sub_sessions_make_a_round() {
        var parallel = List.of(new SubSession("Werk", "", ""), new SubSession("Jeugd", "", ""));
        var round = new ProgrammeLine(null, LocalTime.of(14, 30), null, "Subsessies", "", "", false, parallel);

        var lines = Sketch.of(told(round, line("16:00", "17:00", "Borrel"))).lines();

        assertThat(lines.getFirst().breakouts()).hasSize(2);
        assertThat(lines.getLast().kind()).isEqualTo(Kind.DRINKS);
    }

    @Test
    void a_meeting_without_a_day_has_no_programme_yet() {
        var announcement = Announcement.titled(nl.bijeen.event.Kind.CAFE, "Café");

        assertThat(Sketch.of(announcement).lines()).isEmpty();
    }

    private static ProgrammeLine line(String from, String until, String title) {
        return new ProgrammeLine(null, time(from), time(until), title, "", "", false, List.of());
    }

    private static LocalTime time(String clock) {
        return clock == null ? null : LocalTime.parse(clock);
    }

    private static Announcement told(ProgrammeLine... lines) {
        return Meetings.announcement("Café", Meetings.afternoon(DAY)).telling(new Outline(List.of(lines), List.of()));
    }
}
