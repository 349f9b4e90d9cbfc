package nl.bijeen.programme.web;

import nl.bijeen.access.Association;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.SessionCalendar;
import nl.bijeen.programme.Timetables;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.PublicUrl;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Component;

/** Finds the programme that everybody may know: of a meeting that was published, once staff put it on the page. */
@Component
class Published {

    private final Associations associations;
    private final Events events;
    private final Programmes programmes;
    private final PublicUrl publicUrl;
    private final Texts texts;

    Published(Associations associations, Events events, Programmes programmes, PublicUrl publicUrl, Texts texts) {
        this.associations = associations;
        this.events = events;
        this.programmes = programmes;
        this.publicUrl = publicUrl;
        this.texts = texts;
    }

    /**
     * A programme with what surrounds it.
     *
     * @param words those of the reader
     */
    record Shown(Association association, Event event, Programme programme, PublicUrl publicUrl, Words words) {

        SessionCalendar calendar() {
            return new SessionCalendar(association, event, programme, publicUrl, words);
        }

        Timetables timetables() {
            return new Timetables(association, event, programme, publicUrl, words);
        }
    }

    /** Throws {@link NotFound} where there is none. */
    Shown find(String association, String slug, boolean english) {
        var ours = associations.bySlug(association).orElseThrow(NotFound::new);
        var event = events.findPublished(ours.id(), slug).orElseThrow(NotFound::new);
        var programme =
                programmes.find(event.id()).filter(it -> it.shown() != null).orElseThrow(NotFound::new);
        return new Shown(ours, event, programme, publicUrl, texts.in(english ? Texts.ENGLISH : Texts.DUTCH));
    }
}
