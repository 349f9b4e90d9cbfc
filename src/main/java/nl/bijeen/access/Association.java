package nl.bijeen.access;

import java.time.Instant;
import nl.bijeen.database.AssociationId;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.view.Brand;
import org.jspecify.annotations.Nullable;

/**
 * An association of public bodies, which organises meetings.
 *
 * @param slug its name in addresses
 * @param about what it tells about itself: paragraphs with an empty line between them; may be empty
 * @param guestOf null, unless this is no association at all but the house of a guest of one: see {@link Guests}
 */
public record Association(
        AssociationId id,
        String slug,
        String name,
        EmailAddress email,
        @Nullable String phone,
        @Nullable String website,
        String about,
        Colour colour,
        Instant founded,
        @Nullable AssociationId guestOf) {

    public boolean guest() {
        return guestOf != null;
    }

    /** As public pages show it. Its sheet's address changes with the colour, so that browsers may keep the sheet for good. */
    public Brand brand() {
        var sheet = "/" + slug + "/huisstijl.css?v=" + colour.value().substring(1);
        return new Brand(name, "/" + slug, sheet, email.value(), phone, website);
    }
}
