package nl.bijeen.event.web;

import java.util.List;
import nl.bijeen.event.Announcement.Contact;
import nl.bijeen.view.Part;

public record ContactPart(List<Contact> contacts) implements Part {}
