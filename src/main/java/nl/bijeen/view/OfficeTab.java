package nl.bijeen.view;

/**
 * A tab of a meeting's workspace in the office. A feature shows itself there by contributing one as a bean.
 *
 * @param order where it stands; smaller comes first
 * @param text the key of its name
 * @param path what follows the meeting's own address, like {@code aanmeldingen}; empty for the overview
 */
public record OfficeTab(int order, String text, String path) {

    public String under(String meeting) {
        return path.isEmpty() ? meeting : meeting + "/" + path;
    }
}
