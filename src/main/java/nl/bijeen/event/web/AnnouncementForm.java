package nl.bijeen.event.web;

import nl.bijeen.view.Origin;
import nl.bijeen.view.Problems;
import org.jspecify.annotations.Nullable;

/** A page with the form of an announcement: that of a meeting, or of one that is still to be made of something else. */
public interface AnnouncementForm {

    Typed form();

    FormSurroundings.Offer offer();

    Problems problems();

    /** The full name of the row to go on with, after a row was added or moved; empty otherwise. */
    String focus();

    /** Where the editor of texts finds the pictures of the meeting; null when it has none. */
    @Nullable
    String pictures();

    /** Where the value of this field or row was read; null when staff wrote it themselves. */
    default @Nullable Origin origin(String field) {
        return null;
    }
}
