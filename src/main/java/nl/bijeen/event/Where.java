package nl.bijeen.event;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where a meeting is. Everything but the mode may be empty: a city alone, or nothing yet.
 *
 * @param description about the place, in Markdown
 * @param accessibility step-free access, hearing loop, parking: what people with a disability need to know, in Markdown
 * @param onlineLink where to take part online; shown to participants only
 */
public record Where(
        Mode mode,
        String venue,
        String street,
        String postcode,
        String city,
        String description,
        String accessibility,
        String onlineLink) {

    public static final Where TO_FOLLOW = new Where(Mode.TO_FOLLOW, "", "", "", "", "", "", "");

    public enum Mode {
        IN_PERSON,
        ONLINE,
        BOTH,
        TO_FOLLOW
    }

    public boolean online() {
        return mode == Mode.ONLINE || mode == Mode.BOTH;
    }

    public boolean inPerson() {
        return mode == Mode.IN_PERSON || mode == Mode.BOTH;
    }

    /** The address as people read it, in the order of an envelope and without what is empty. No postcode breaks over two lines. */
    public List<String> lines() {
        return Stream.of(venue, street, (postcode.replace(' ', '\u00a0') + " " + city).strip())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** The address on one line, empty when there is none. */
    public String oneLine() {
        return String.join(", ", lines());
    }

    /** The address on one line for other programs, such as calendars that look it up: with plain spaces only. */
    public String plain() {
        return oneLine().replace('\u00a0', ' ');
    }
}
