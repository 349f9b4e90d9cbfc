package nl.bijeen.registration.web;

import java.util.List;
import nl.bijeen.registration.Roster.Attendance;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Part;

/** What somebody registered for. */
public record RegistrationsPart(List<Attendance> attendances) implements Part {

    /** The page of the participant, or of the meeting for who may not see more of participants than their names. */
    public String address(Attendance one, Frame frame) {
        var meeting = "/bureau/bijeenkomsten/" + one.slug();
        return frame.mayEdit() ? meeting + "/deelnemers/" + one.uid() : meeting;
    }
}
