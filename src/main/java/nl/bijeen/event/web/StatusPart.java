package nl.bijeen.event.web;

import java.util.List;
import nl.bijeen.event.Status;
import nl.bijeen.view.Link;
import nl.bijeen.view.Part;

/** The banner on top of the page. */
public record StatusPart(Status status, String reason, List<Link> instead) implements Part {

    /** The look of the notice: a meeting that is off must not be overlooked. */
    public String kind() {
        return status.off() ? "error" : status == Status.DRAFT ? "warning" : "info";
    }

    public String title() {
        return "event.banner." + status;
    }

    /** The key of the sentence below the title. */
    public String text() {
        return title() + ".text";
    }
}
