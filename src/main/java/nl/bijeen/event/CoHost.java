package nl.bijeen.event;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import nl.bijeen.database.AssociationId;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a meeting together with its owner.
 *
 * @param house the association whose staff this goes for
 * @param slug of that house; names it in forms
 * @param name of the association, or of the organisation a guest comes from
 * @param website of the association; empty for guests
 * @param guest the person from outside; null for an association
 * @param seesSince since when participants are told; null when they are not seen
 */
public record CoHost(
        AssociationId house,
        String slug,
        String name,
        String website,
        @Nullable Guest guest,
        boolean mayEdit,
        boolean mayInvite,
        @Nullable Instant seesSince) {

    public record Guest(String name, String email) {}

    public Set<Right> rights() {
        var rights = EnumSet.of(Right.LOOK);
        if (mayEdit) rights.add(Right.EDIT);
        if (seesSince != null) rights.add(Right.PARTICIPANTS);
        if (mayInvite) rights.add(Right.INVITE);
        return rights;
    }
}
