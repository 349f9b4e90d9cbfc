package nl.bijeen.event;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public page tells of a meeting. Texts that are not there are empty, lists that are not there have nothing in them,
 * and the page shows only what is filled.
 *
 * @param theme one line below the title
 * @param introduction what it is about and why come, in Markdown
 * @param body the story, in Markdown with headings and pictures
 * @param audience for whom it is, in Markdown
 */
public record Announcement(
        Kind kind,
        String title,
        String theme,
        String introduction,
        String body,
        When when,
        Where where,
        List<Host> hosts,
        String audience,
        Cost cost,
        List<ProgrammeLine> programme,
        List<Speaker> speakers,
        List<Contact> contacts,
        List<Link> links) {

    public Announcement {
        hosts = List.copyOf(hosts);
        programme = List.copyOf(programme);
        speakers = List.copyOf(speakers);
        contacts = List.copyOf(contacts);
        links = List.copyOf(links);
    }

    /** The first thing of a new meeting: what it is called. The rest follows. */
    public static Announcement titled(Kind kind, String title) {
        return new Announcement(
                kind,
                title,
                "",
                "",
                "",
                When.TO_FOLLOW,
                Where.TO_FOLLOW,
                List.of(),
                "",
                Cost.UNSAID,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** An association or organisation that holds the meeting, beside the one whose agenda it is on. */
    public record Host(String name, String link, @Nullable String logo) {}

    /** What taking part costs, in words. */
    public record Cost(Sort sort, String words) {

        public static final Cost UNSAID = new Cost(Sort.UNSAID, "");

        public enum Sort {
            UNSAID,
            FREE,
            PAID,
            TO_FOLLOW
        }
    }

    /**
     * One line of the programme.
     *
     * @param day null when it is the first day
     * @param description in Markdown
     * @param pause a break: shown lighter, and nobody has to be anywhere
     * @param parallel sub-sessions at the same time, of which everybody attends one
     */
    public record ProgrammeLine(
            @Nullable LocalDate day,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            String title,
            String description,
            String who,
            boolean pause,
            List<SubSession> parallel) {

        public ProgrammeLine {
            parallel = List.copyOf(parallel);
        }

        ProgrammeLine shifted(long days) {
            var later = day == null ? null : day.plusDays(days);
            return new ProgrammeLine(later, start, end, title, description, who, pause, parallel);
        }
    }

    /**
     * One of several at the same time.
     *
     * @param description in Markdown
     * @param who chairs or speaks, as it was typed; may be empty
     */
    public record SubSession(String title, String description, String who) {}

    /** Somebody who chairs or speaks, with what they do and where. */
    public record Speaker(Part part, String name, String position, String organisation) {

        public enum Part {
            CHAIR,
            SPEAKER
        }
    }

    /** Whom to ask. */
    public record Contact(String name, String portfolio, String email, String phone) {}

    /** Where more can be read; the address is one on the web, with its scheme. */
    public record Link(String text, String address) {}

    /** Only when the announcement says so: costs that nobody told of may still come. */
    public boolean free() {
        return cost.sort() == Cost.Sort.FREE;
    }

    /** The same announcement for other days and hours. The programme moves along with the first day. */
    public Announcement on(When newWhen) {
        var from = when.firstDay();
        var to = newWhen.firstDay();
        var days = from == null || to == null ? 0 : DAYS.between(from, to);
        return with(title, newWhen, hosts, later(days), speakers);
    }

    /** The same announcement so many days later, as for a copy. */
    public Announcement shifted(String newTitle, long days) {
        return with(newTitle, when.shifted(days), hosts, later(days), speakers);
    }

    private List<ProgrammeLine> later(long days) {
        return programme.stream().map(it -> it.shifted(days)).toList();
    }

    /** The same announcement, with other hosts. */
    public Announcement heldBy(List<Host> others) {
        return with(title, when, others, programme, speakers);
    }

    /** The same announcement with the programme and the speakers of one that was worked out. */
    public Announcement telling(WorkedOut.Outline outline) {
        return with(title, when, hosts, outline.lines(), outline.speakers());
    }

    private Announcement with(
            String called, When held, List<Host> by, List<ProgrammeLine> lines, List<Speaker> speaking) {
        return new Announcement(
                kind,
                called,
                theme,
                introduction,
                body,
                held,
                where,
                by,
                audience,
                cost,
                lines,
                speaking,
                contacts,
                links);
    }
}
