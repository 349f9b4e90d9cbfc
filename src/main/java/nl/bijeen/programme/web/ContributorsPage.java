package nl.bijeen.programme.web;

import nl.bijeen.event.Event;
import nl.bijeen.programme.Contributors;
import nl.bijeen.programme.Programme;
import nl.bijeen.view.Page;

/** Who chair, host and speak. */
public record ContributorsPage(Event event, Programme programme) implements Page {

    public String address() {
        return ProgrammeTab.address(event);
    }

    /** With each form anew. */
    public Basis basis() {
        return Basis.fresh();
    }

    /** How many could be sent the address of their own page and were not yet. */
    public int unasked() {
        return Contributors.unasked(programme).size();
    }
}
