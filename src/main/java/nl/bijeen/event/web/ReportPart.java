package nl.bijeen.event.web;

import java.util.List;
import nl.bijeen.event.Attachment;
import nl.bijeen.view.Part;

public record ReportPart(String text, List<Attachment> attachments) implements Part {

    /** Those that the text does not place itself. */
    public List<Attachment> pictures() {
        return attachments.stream()
                .filter(it -> it.picture() && !text.contains(it.address()))
                .toList();
    }

    public List<Attachment> documents() {
        return attachments.stream().filter(it -> !it.picture()).toList();
    }
}
