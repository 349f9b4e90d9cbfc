package nl.bijeen.registration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Event;
import nl.bijeen.mail.Invite;
import nl.bijeen.view.PublicUrl;
import nl.bijeen.view.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the calendars of people are told when something of their day changes while the meeting stays as it is. */
@Component
public class CalendarUpdates {

    private final Associations associations;
    private final Register register;
    private final Itineraries itineraries;
    private final PrivateLinks links;
    private final Texts texts;
    private final PublicUrl publicUrl;

    CalendarUpdates(
            Associations associations,
            Register register,
            Itineraries itineraries,
            PrivateLinks links,
            Texts texts,
            PublicUrl publicUrl) {
        this.associations = associations;
        this.register = register;
        this.itineraries = itineraries;
        this.links = links;
        this.texts = texts;
        this.publicUrl = publicUrl;
    }

    /**
     * The entry of the meeting anew, with where each is to be, for a letter that is posted in this transaction: it counts as
     * told. By the number of the registration; who has no seat or no address is missing, and so is everybody while the meeting
     * has no day.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Long, Invite> of(Event event, List<Registration> people) {
        var organiser = associations.get(event.association());
        var days = itineraries.of(event.id(), people);
        var invites = new HashMap<Long, Invite>();
        for (var person : people) {
            var attendee = person.person().email();
            if (attendee == null || !person.confirmed()) continue;
            var id = person.id().value();
            var page = links.to(organiser, event, person.language());
            var entry = new CalendarEntry(
                            event, page, days.getOrDefault(id, List.of()), texts.in(person.language()), publicUrl)
                    .of(person.uid(), false);
            if (entry == null) continue;
            var name = person.person().name();
            invites.put(id, new Invite(Invite.Method.REQUEST, person.invites(), entry, attendee, name));
        }
        register.invited(List.copyOf(invites.keySet()));
        return invites;
    }
}
