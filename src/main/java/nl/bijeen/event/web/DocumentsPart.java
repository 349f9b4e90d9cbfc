package nl.bijeen.event.web;

import java.util.List;
import nl.bijeen.event.Attachment;
import nl.bijeen.view.Part;

public record DocumentsPart(List<Attachment> documents) implements Part {}
