package nl.bijeen.site.web;

import java.time.Instant;
import java.util.Optional;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Block;
import nl.bijeen.event.Event;
import nl.bijeen.event.Fate;
import org.springframework.stereotype.Component;

/** The meeting for one's own calendar, as long as it lies ahead. */
@Component
class CalendarBlock implements Block {

    private final Associations associations;

    CalendarBlock(Associations associations) {
        this.associations = associations;
    }

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<CalendarPart> of(Event event, Instant now) {
        var begins = event.when().begins();
        if (event.fate() != Fate.PUBLISHED || begins == null || !now.isBefore(begins)) return Optional.empty();
        var association = associations.get(event.association());
        return Optional.of(new CalendarPart("/" + association.slug() + "/bijeenkomsten/" + event.slug() + ".ics"));
    }
}
