package nl.bijeen.event.web;

import nl.bijeen.event.Announcement;
import nl.bijeen.event.Event;
import nl.bijeen.event.When;
import nl.bijeen.event.WhenWords;
import nl.bijeen.event.Where;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Page;

/** Asks whether participants may hear that day, hour or place change. */
public record MovePage(Event event, Announcement announcement, Typed form) implements Page {

    public boolean anotherDay() {
        return !event.when().equals(announcement.when());
    }

    public boolean anotherPlace() {
        return !event.announcement().where().equals(announcement.where());
    }

    public String when(Frame frame, When when) {
        return new WhenWords(frame.words()).of(when);
    }

    public String where(Frame frame, Where where) {
        return Places.words(where, frame);
    }
}
