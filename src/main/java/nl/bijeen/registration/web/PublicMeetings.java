package nl.bijeen.registration.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.bijeen.access.Association;
import nl.bijeen.access.Associations;
import nl.bijeen.audience.Audiences;
import nl.bijeen.database.InOneGo;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.registration.Desks;
import nl.bijeen.registration.Questions;
import nl.bijeen.view.NotFound;
import org.springframework.stereotype.Component;

/** Finds what somebody registers for; once for all who do so at the same moment, because then they are many. */
@Component
class PublicMeetings {

    private record Address(String association, String slug) {}

    private final Associations associations;
    private final Events events;
    private final Desks desks;
    private final Questions questions;
    private final Audiences audiences;
    private final InOneGo<Address, Optional<PublicMeeting>> inOneGo = new InOneGo<>(this::read);

    PublicMeetings(Associations associations, Events events, Desks desks, Questions questions, Audiences audiences) {
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
        return associations
                .bySlug(address.association())
                .flatMap(organiser ->
                        events.findPublished(organiser.id(), address.slug()).map(it -> read(organiser, it)));
    }

    private PublicMeeting read(Association organiser, Event event) {
        return new PublicMeeting(
                organiser,
                event,
                desks.of(event.id()),
                questions.of(event.id()),
                audiences.of(event.id()).orElse(null));
    }
}
