package nl.bijeen.view;

import java.util.List;

/**
 * The parts of the office.
 *
 * @param key how a page says it belongs here
 */
public record OfficeNav(String key, String href, String text, boolean administrators) {

    private static final List<OfficeNav> ALL = List.of(
            new OfficeNav("events", "/bureau/bijeenkomsten", "view.office.nav.events", false),
            new OfficeNav("people", "/bureau/mensen", "view.office.nav.people", false),
            new OfficeNav("letters", "/bureau/brieven", "view.office.nav.letters", false),
            new OfficeNav("journal", "/bureau/journaal", "view.office.nav.journal", false),
            new OfficeNav("staff", "/bureau/medewerkers", "view.office.nav.staff", true),
            new OfficeNav("settings", "/bureau/instellingen", "view.office.nav.settings", true));

    /** Those that this reader may enter. */
    public static List<OfficeNav> of(Frame.Reader reader) {
        return ALL.stream()
                .filter(it -> !it.administrators() || reader.mayAdminister())
                .filter(it -> !reader.guest() || it.key().equals("events"))
                .toList();
    }
}
