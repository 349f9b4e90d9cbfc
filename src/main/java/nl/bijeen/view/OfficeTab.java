package nl.bijeen.view;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A tab in the office. A feature shows itself there by contributing one as a bean.
 *
 * @param place which pages it stands on
 * @param group with which others of a meeting it belongs; null elsewhere
 * @param order where it stands; smaller comes first
 * @param text the key of its name
 * @param path what follows the address of those pages, like {@code aanmeldingen}; empty for the first
 */
public record OfficeTab(Place place, @Nullable Group group, int order, String text, String path) {

    public enum Place {
        /** The workspace of one meeting. */
        MEETING,
        /** Everything about people, under {@code /bureau/mensen}. */
        PEOPLE,
        /** What an association decides about itself, under {@code /bureau/instellingen}. */
        SETTINGS
    }

    /** The work there is on a meeting. */
    public enum Group {
        OVERVIEW,
        /** What the public page tells. */
        PAGE,
        /** What happens on the day, and who is where. */
        PROGRAMME,
        /** For whom it is, who is asked and who comes. */
        PEOPLE,
        /** Whether it is held, what was told on the way and what came of it. */
        COURSE,
        /** What was done and sent. */
        RECORD;

        String text() {
            return "view.office.group." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** In the workspace of one meeting. */
    public OfficeTab(Group group, int order, String text, String path) {
        this(Place.MEETING, group, order, text, path);
    }

    public OfficeTab(Place place, int order, String text, String path) {
        this(place, null, order, text, path);
    }

    public String under(String address) {
        return path.isEmpty() ? address : address + "/" + path;
    }
}
