package nl.bijeen.programme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.registration.Registration;
import nl.bijeen.view.PublicUrl;
import nl.bijeen.view.Texts;
import org.springframework.stereotype.Component;

/** A participant's own programme as a calendar that they can follow: what is for everybody, and where they have a place. */
@Component
public class OwnCalendars {

    private final Programmes programmes;
    private final Placements placements;
    private final Events events;
    private final Associations associations;
    private final PublicUrl publicUrl;
    private final Texts texts;

    OwnCalendars(
            Programmes programmes,
            Placements placements,
            Events events,
            Associations associations,
            PublicUrl publicUrl,
            Texts texts) {
        this.programmes = programmes;
        this.placements = placements;
        this.events = events;
        this.associations = associations;
        this.publicUrl = publicUrl;
        this.texts = texts;
    }

    /** In iCalendar; empty for who has no seat, and as long as the programme is not on the page. */
    public Optional<String> of(Registration registration) {
        var event = events.get(registration.event());
        var words = texts.in(registration.language());
        return sessions(registration, event)
                .map(it -> new SessionCalendar(
                                associations.get(event.association()),
                                event,
                                programmes.of(event.id()),
                                publicUrl,
                                words)
                        .own(words.text("programme.feed.own.name", event.title()), it));
    }

    /** Whether there is such a calendar. */
    public boolean has(Registration registration, Event event) {
        return registration.confirmed() && shown(event).isPresent();
    }

    private Optional<List<Session>> sessions(Registration registration, Event event) {
        if (!registration.confirmed()) return Optional.empty();
        var placed = placements.of(registration.id()).values().stream()
                .map(Placed::session)
                .filter(Objects::nonNull)
                .toList();
        return shown(event)
                .map(programme -> programme.sessions().stream()
                        .filter(it -> it.round() == null
                                || placed.contains(it.id().value())
                                || contributes(programme, it, registration))
                        .toList());
    }

    private Optional<Programme> shown(Event event) {
        return programmes
                .find(event.id())
                .filter(it -> it.shown() != null && !it.sessions().isEmpty());
    }

    private static boolean contributes(Programme programme, Session session, Registration registration) {
        var email = registration.person().email();
        return email != null
                && programme.contributors().stream()
                        .anyMatch(it -> session.by(it.id())
                                && it.email() != null
                                && it.email().value().equalsIgnoreCase(email.value()));
    }
}
