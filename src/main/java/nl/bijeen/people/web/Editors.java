package nl.bijeen.people.web;

import nl.bijeen.access.Staff;
import org.springframework.security.access.AccessDeniedException;

/** Keeps readers away from lists that leave the office and from pages that lead to a change. */
final class Editors {

    private Editors() {}

    static void only(Staff staff) {
        if (!staff.role().mayEdit()) throw new AccessDeniedException("A reader may not import or export people");
    }
}
