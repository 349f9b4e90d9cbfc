package nl.bijeen.event;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import nl.bijeen.access.Association;
import nl.bijeen.access.Staff;
import nl.bijeen.database.AssociationId;
import org.jspecify.annotations.Nullable;

/**
 * A staff member at a page about a meeting: of their own association, or one that another association holds with theirs.
 *
 * @param owner whose meeting it is; null when it is the staff member's own association
 * @param seesSince whoever registered before this moment is not shown; null when there is no such moment
 */
public record Visit(
        Event event,
        Staff staff,
        @Nullable Association owner,
        Set<Right> rights,
        @Nullable Instant seesSince) {

    public static Visit own(Event event, Staff staff) {
        return new Visit(event, staff, null, EnumSet.allOf(Right.class), null);
    }

    /** The same as it stands by now. */
    public Visit with(Event current) {
        return new Visit(current, staff, owner, rights, seesSince);
    }

    public boolean isOwn() {
        return owner == null;
    }

    /** The association of the one who reads. */
    public AssociationId house() {
        return staff.association();
    }

    /** What the association of the staff member may do, whatever their own role. */
    public boolean has(Right right) {
        return rights.contains(right);
    }

    /** Takes a right of the association and a role of the staff member that goes further than reading. */
    public boolean mayEdit() {
        return staff.role().mayEdit() && has(Right.EDIT);
    }

    /** As {@link #mayEdit}, for inviting. */
    public boolean mayInvite() {
        return staff.role().mayEdit() && has(Right.INVITE);
    }

    /** Where the office finds the meeting, for this staff member. */
    public String address() {
        return owner == null ? address(event.slug()) : address(owner.slug(), event.slug());
    }

    static String address(String slug) {
        return "/bureau/bijeenkomsten/" + slug;
    }

    /** For co-hosts: another association may have a meeting under the same slug. No slug has a {@code ~}. */
    static String address(String owner, String slug) {
        return address(owner + "~" + slug);
    }
}
