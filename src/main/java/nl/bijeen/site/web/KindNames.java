package nl.bijeen.site.web;

import nl.bijeen.event.Kind;

/** How the kinds of meetings are called in addresses. */
public final class KindNames {

    private KindNames() {}

    /** As in {@code ?soort=congres}. */
    public static String inAddress(Kind kind) {
        return switch (kind) {
            case CONGRESS -> "congres";
            case CAFE -> "cafe";
            case SYMPOSIUM -> "symposium";
            case THEME_MEETING -> "themabijeenkomst";
            case WEBINAR -> "webinar";
            case ASSEMBLY -> "ledenvergadering";
            case TRAINING -> "training";
            case NETWORK -> "netwerkbijeenkomst";
        };
    }
}
