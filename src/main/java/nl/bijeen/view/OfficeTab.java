package nl.bijeen.view;

/**
 * A tab in the office. A feature shows itself there by contributing one as a bean.
 *
 * @param place which pages it stands on
 * @param order where it stands; smaller comes first
 * @param text the key of its name
 * @param path what follows the address of those pages, like {@code aanmeldingen}; empty for the first
 */
public record OfficeTab(Place place, int order, String text, String path) {

    public enum Place {
        /** The workspace of one meeting. */
        MEETING,
        /** Everything about people, under {@code /bureau/mensen}. */
        PEOPLE,
        /** What an association decides about itself, under {@code /bureau/instellingen}. */
        SETTINGS
    }

    public OfficeTab(int order, String text, String path) {
        this(Place.MEETING, order, text, path);
    }

    public String under(String address) {
        return path.isEmpty() ? address : address + "/" + path;
    }
}
