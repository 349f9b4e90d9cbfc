package nl.bijeen.programme;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A programme as conference apps read it: the schedule that pentabarf began, frab made common and pretalx writes. What its
 * parts mean there: see decision 22. Only what everybody may know stands in it.
 *
 * @param version differs whenever anything else in it does
 */
public record Timetable(String version, Conference conference, List<Day> days) {

    public Timetable {
        days = List.copyOf(days);
    }

    /** A schedule without days is none. */
    public boolean empty() {
        return days.isEmpty();
    }

    /**
     * The meeting.
     *
     * @param acronym names it among all conferences an app knows
     * @param page the whole address of its public page
     * @param base the whole address of this installation
     * @param tracks the names of its rounds
     */
    public record Conference(
            String acronym,
            String title,
            String page,
            String base,
            LocalDate first,
            LocalDate last,
            List<Hall> halls,
            List<String> tracks) {

        public Conference {
            halls = List.copyOf(halls);
            tracks = List.copyOf(tracks);
        }
    }

    /**
     * A room, or what stands for one where no room is known.
     *
     * @param capacity 0 when it is not known
     */
    public record Hall(UUID uid, String name, String description, int capacity) {}

    /**
     * A day on which something happens.
     *
     * @param index from 1
     * @param start when its first part begins
     * @param end when its last part ends
     */
    public record Day(int index, LocalDate date, OffsetDateTime start, OffsetDateTime end, List<Agenda> rooms) {

        public Day {
            rooms = List.copyOf(rooms);
        }
    }

    /** What goes on in one room on one day, the earliest first. */
    public record Agenda(String room, List<Item> items) {

        public Agenda {
            items = List.copyOf(items);
        }
    }

    /**
     * A session.
     *
     * @param id unique within this installation
     * @param slug unique too, of a form that may stand in an address
     * @param page the whole address of its public page
     * @param track the round it is in; empty for none
     * @param type what it is, in a word or two
     * @param text in Markdown; may be empty
     */
    public record Item(
            long id,
            UUID uid,
            OffsetDateTime start,
            OffsetDateTime end,
            String room,
            String slug,
            String page,
            String title,
            String track,
            String type,
            String language,
            String targetGroup,
            String text,
            List<Speaker> speakers) {

        public Item {
            speakers = List.copyOf(speakers);
        }

        public long minutes() {
            return Duration.between(start, end).toMinutes();
        }
    }

    /** Somebody who contributes. Their number and key say nothing about them elsewhere. */
    public record Speaker(long id, UUID uid, String name, String biography) {}
}
