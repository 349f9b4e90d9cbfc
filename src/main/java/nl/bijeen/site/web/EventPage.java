package nl.bijeen.site.web;

import java.util.List;
import nl.bijeen.access.Association;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.Event;
import nl.bijeen.view.Markdown;
import nl.bijeen.view.Page;
import nl.bijeen.view.Part;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is to tell of one meeting, for its whole life.
 *
 * @param structured what search engines read, as JSON that is safe inside a script element
 * @param picture the path of its first picture
 * @param reported whether the report comes first, because the meeting has been
 * @param preview whether it is read through the private link of a draft
 */
public record EventPage(
        Association association,
        Event event,
        List<Part> top,
        List<Part> aside,
        List<Part> main,
        String structured,
        @Nullable String picture,
        boolean reported,
        boolean preview)
        implements Page {

    private static final int DESCRIPTION = 200;

    @Override
    public @Nullable AssociationId cachedFor() {
        return preview ? null : association.id();
    }

    /** Without a language. */
    public String path() {
        return "/" + association.slug() + "/bijeenkomsten/" + event.slug();
    }

    /** The first sentences, for lists of search results. */
    public String description() {
        var told = Markdown.plain(event.announcement().introduction())
                .replaceAll("\\s+", " ")
                .strip();
        if (told.length() <= DESCRIPTION) return told;
        return told.substring(0, DESCRIPTION).replaceAll("\\s+\\S*$", "") + " …";
    }
}
