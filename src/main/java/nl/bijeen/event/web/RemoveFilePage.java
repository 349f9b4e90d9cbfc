package nl.bijeen.event.web;

import nl.bijeen.event.Announcement;
import nl.bijeen.event.Attachment;
import nl.bijeen.event.Event;
import nl.bijeen.view.Page;

/** Asks whether a file may go. */
public record RemoveFilePage(Event event, Attachment file) implements Page {

    /** Whether the page would be left with a gap where the file was. */
    public boolean used() {
        var announcement = event.announcement();
        return announcement.introduction().contains(file.address())
                || announcement.body().contains(file.address())
                || event.report().contains(file.address())
                || announcement.hosts().stream().map(Announcement.Host::logo).anyMatch(file.address()::equals);
    }
}
