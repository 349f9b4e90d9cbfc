package nl.bijeen.access.web;

import java.util.List;
import java.util.stream.Stream;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Option;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;

/** Who works in the office, with the form to let somebody else in. */
public record StaffPage(Staff reader, List<Staff> members, InviteForm form, Problems problems) implements Page {

    static StaffPage of(Staff reader, List<Staff> members) {
        return new StaffPage(reader, members, InviteForm.empty(), Problems.none());
    }

    static StaffPage refused(Staff reader, List<Staff> members, Words words) {
        var problem = Problems.none().and("members", words.text("access.office.staff.last-administrator"));
        return new StaffPage(reader, members, InviteForm.empty(), problem);
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    /** The roles to choose from, each with what it may do. */
    public static List<Option> roles(Frame frame) {
        return Stream.of(Role.values())
                .map(it -> new Option(it.name(), frame.text(it.key()), frame.text(it.key() + ".may")))
                .toList();
    }
}
