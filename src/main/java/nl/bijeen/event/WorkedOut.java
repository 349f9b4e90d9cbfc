package nl.bijeen.event;

import java.util.List;
import nl.bijeen.event.Announcement.ProgrammeLine;
import nl.bijeen.event.Announcement.Speaker;

/**
 * Who answers for a programme that was worked out, asked from below: such a meeting has one programme, and its announcement
 * does not tell another. The module that works programmes out has the one bean of this type.
 */
public interface WorkedOut {

    enum State {
        /** The lines and speakers of the announcement are the programme. */
        NO,
        /** Staff work it out; visitors still read the lines of the announcement. */
        STARTED,
        /** Visitors read the programme that was worked out. */
        SHOWN
    }

    State of(EventId event);

    /** The programme as an announcement would tell it. Asked only of a meeting whose programme was started. */
    Outline outline(EventId event);

    /** Times are local; the day of a line is never null. */
    record Outline(List<ProgrammeLine> lines, List<Speaker> speakers) {

        public Outline {
            lines = List.copyOf(lines);
            speakers = List.copyOf(speakers);
        }
    }
}
