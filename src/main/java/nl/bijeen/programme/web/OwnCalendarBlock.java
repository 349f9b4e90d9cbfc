package nl.bijeen.programme.web;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.event.Event;
import nl.bijeen.programme.OwnCalendars;
import nl.bijeen.registration.OwnBlock;
import nl.bijeen.registration.Registration;
import org.springframework.stereotype.Component;

/** The link to a participant's own programme as a calendar. Only on their own page: who booked for them has another. */
@Component
class OwnCalendarBlock implements OwnBlock {

    private final OwnCalendars calendars;

    OwnCalendarBlock(OwnCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<OwnCalendarPart> of(Registration registration, Event event, String address, Instant now) {
        var own = address.startsWith("/mijn/") || address.startsWith("/en/mijn/");
        if (!own || !calendars.has(registration, event)) return Optional.empty();
        return Optional.of(new OwnCalendarPart(address + "/programma.ics"));
    }
}
