package nl.bijeen.event.web;

import java.util.List;
import nl.bijeen.event.Announcement.Speaker;
import nl.bijeen.view.Part;

public record SpeakersPart(List<Speaker> speakers) implements Part {}
