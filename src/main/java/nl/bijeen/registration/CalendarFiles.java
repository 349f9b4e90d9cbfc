package nl.bijeen.registration;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Events;
import nl.bijeen.event.Fate;
import nl.bijeen.mail.Calendar;
import nl.bijeen.mail.PostOffice;
import nl.bijeen.view.PublicUrl;
import nl.bijeen.view.Texts;
import org.springframework.stereotype.Component;

/** A participant's meeting as a file for their calendar: the same entry that their letters carry. */
@Component
public class CalendarFiles {

    private final Events events;
    private final Associations associations;
    private final Itineraries itineraries;
    private final PrivateLinks links;
    private final Texts texts;
    private final PublicUrl publicUrl;
    private final PostOffice postOffice;
    private final Clock clock;

    CalendarFiles(
            Events events,
            Associations associations,
            Itineraries itineraries,
            PrivateLinks links,
            Texts texts,
            PublicUrl publicUrl,
            PostOffice postOffice,
            Clock clock) {
        this.events = events;
        this.associations = associations;
        this.itineraries = itineraries;
        this.links = links;
        this.texts = texts;
        this.publicUrl = publicUrl;
        this.postOffice = postOffice;
        this.clock = clock;
    }

    /** In iCalendar; empty while the meeting has no day, and for who has no seat. */
    public Optional<String> of(Registration registration) {
        if (!registration.confirmed()) return Optional.empty();
        var event = events.get(registration.event());
        var organiser = associations.get(registration.association());
        var page = links.to(organiser, event, registration.language());
        var day = itineraries
                .of(event.id(), List.of(registration))
                .getOrDefault(registration.id().value(), List.of());
        var entry = new CalendarEntry(event, page, day, texts.in(registration.language()), publicUrl)
                .of(registration.uid(), event.fate() != Fate.PUBLISHED);
        if (entry == null) return Optional.empty();
        var by = new Calendar.Organizer(organiser.name(), postOffice.from());
        return Optional.of(Calendar.feed(event.title(), by, List.of(entry), clock.instant()));
    }
}
