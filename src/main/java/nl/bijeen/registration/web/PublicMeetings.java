package nl.bijeen.registration.web;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bijeen.access.Associations;
import nl.bijeen.audience.Audiences;
import nl.bijeen.database.InOneGo;
import nl.bijeen.event.Events;
import nl.bijeen.registration.Desk;
import nl.bijeen.registration.FormDesks;
import nl.bijeen.registration.Questions;
import nl.bijeen.view.NotFound;
import org.springframework.stereotype.Component;

/**
 * Finds what somebody registers for; once for all who do so at the same moment, because then they are many. What did not change
 * since it was found before is not read again.
 */
@Component
class PublicMeetings {

    /** So many meetings stay known, those that were asked for last. */
    private static final int MOST = 64;

    private record Address(String association, String slug) {}

    private record Known(String mark, PublicMeeting meeting) {}

    private final Associations associations;
    private final Events events;
    private final FormDesks desks;
    private final Questions questions;
    private final Audiences audiences;
    private final InOneGo<Address, Optional<PublicMeeting>> inOneGo = new InOneGo<>(this::read);
    private final Map<Address, Known> known = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true));

    PublicMeetings(
            Associations associations, Events events, FormDesks desks, Questions questions, Audiences audiences) {
        this.associations = associations;
        this.events = events;
        this.desks = desks;
        this.questions = questions;
        this.audiences = audiences;
    }

    /** @throws NotFound also when the meeting is a draft */
    PublicMeeting find(String association, String slug) {
        return inOneGo.ask(new Address(association, slug)).orElseThrow(NotFound::new);
    }

    private List<Optional<PublicMeeting>> read(List<Address> addresses) {
        Map<Address, Optional<PublicMeeting>> found = new HashMap<>();
        new HashSet<>(addresses).forEach(it -> found.put(it, read(it)));
        return addresses.stream()
                .map(it -> found.getOrDefault(it, Optional.empty()))
                .toList();
    }

    private Optional<PublicMeeting> read(Address address) {
        return desks.find(address.association(), address.slug()).flatMap(now -> {
            var before = known.get(address);
            if (before != null && before.mark().equals(now.mark()))
                return Optional.of(before.meeting().with(now.desk()));
            // Read after its mark: what changes in between is read once more than needed, and never once too little.
            var meeting = read(address, now.desk());
            meeting.ifPresent(it -> keep(address, new Known(now.mark(), it)));
            return meeting;
        });
    }

    private Optional<PublicMeeting> read(Address address, Desk desk) {
        return associations
                .bySlug(address.association())
                .flatMap(organiser -> events.findPublished(organiser.id(), address.slug())
                        .map(it -> new PublicMeeting(
                                organiser,
                                it,
                                desk,
                                questions.of(it.id()),
                                audiences.of(it.id()).orElse(null))));
    }

    private void keep(Address address, Known meeting) {
        synchronized (known) {
            known.put(address, meeting);
            if (known.size() > MOST) known.remove(known.keySet().iterator().next());
        }
    }
}
