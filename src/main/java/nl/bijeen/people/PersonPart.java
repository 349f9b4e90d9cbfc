package nl.bijeen.people;

import java.util.Optional;
import nl.bijeen.access.Staff;
import nl.bijeen.view.Part;

/**
 * What a module shows on the office's page about a person. The page lays out every bean of this type below what is known of
 * them; a feature adds a part by being there. A part begins with a heading of the second level.
 */
public interface PersonPart {

    /** The lowest comes first. Groups 10, invitations 20, registrations 30, letters 40, journal 50. */
    int order();

    /**
     * What to show of this person; empty where there is nothing to tell.
     *
     * @param person of the association of {@code reader}
     * @param reader a member of the staff of any role
     */
    Optional<? extends Part> of(Person person, Staff reader);
}
