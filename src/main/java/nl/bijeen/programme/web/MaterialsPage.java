package nl.bijeen.programme.web;

import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Material;
import nl.bijeen.programme.Session;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/**
 * What belongs to a session, and a form to add to it. On a page of its own: beside the form of the session it would drop what
 * is filled in there.
 */
public record MaterialsPage(Event event, Session session, MaterialForm form, Problems problems) implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    /** The path of the form of the session. */
    public String back() {
        return ProgrammeTab.address(event) + "/onderdeel/" + session.token();
    }

    public String target() {
        return back() + MaterialPages.BELOW;
    }

    public List<Material> materials() {
        return session.materials();
    }
}
