package nl.bijeen.event.web;

import nl.bijeen.access.Staff;
import org.springframework.security.access.AccessDeniedException;

/** Keeps readers away from pages that are only a form; the rules of access keep them from sending one. */
final class Editors {

    private Editors() {}

    static void only(Staff staff) {
        if (!staff.role().mayEdit()) throw new AccessDeniedException("A reader may not change a meeting");
    }
}
