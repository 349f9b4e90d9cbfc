package nl.bijeen.programme.web;

import nl.bijeen.event.Event;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Room;
import nl.bijeen.view.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The rooms of a meeting with a form for one more, or for one of them.
 *
 * @param room null while the form is for a new one
 * @param returned null when the form does not come back, or comes back because of its problems
 */
public record RoomsPage(
        Event event,
        Programme programme,
        @Nullable Room room,
        RoomForm form,
        Basis basis,
        Problems problems,
        @Nullable Returned returned)
        implements FormPage {

    public String address() {
        return ProgrammeTab.address(event);
    }

    public String target() {
        return address() + "/zalen" + (room == null ? "" : "/" + room.token());
    }
}
