package nl.bijeen.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.bijeen.demo.Population.Inhabitant;
import nl.bijeen.event.Event;
import nl.bijeen.invitation.Invitation;
import nl.bijeen.invitation.Invitations;
import nl.bijeen.invitation.PassingOn;
import nl.bijeen.invitation.PrivatePages;
import nl.bijeen.registration.Answers;
import nl.bijeen.registration.Application;
import nl.bijeen.registration.Need;
import nl.bijeen.registration.Person;
import nl.bijeen.registration.Registrations;
import nl.bijeen.view.Texts;
import org.springframework.stereotype.Component;

/** What people of the demonstration do with an invitation: many of them nothing yet. */
@Component
class Replies {

    private static final List<String> REASONS = Papers.lines("reasons.txt");
    private static final int ACCEPT = 11;
    private static final int PASS_ON = 2;
    private static final int LOOK = 5;

    private final Invitations invitations;
    private final PassingOn passingOn;
    private final PrivatePages pages;
    private final Registrations registrations;

    Replies(Invitations invitations, PassingOn passingOn, PrivatePages pages, Registrations registrations) {
        this.invitations = invitations;
        this.passingOn = passingOn;
        this.pages = pages;
        this.registrations = registrations;
    }

    private record Invited(Inhabitant person, Invitation invitation) {}

    void give(Event event, List<Inhabitant> people) {
        var invited = people.stream()
                .flatMap(it -> invitations.of(event.id(), it.email()).stream().map(found -> new Invited(it, found)))
                .toList();
        var rest = invited.iterator();
        for (var i = 0; i < ACCEPT; i++) accept(event, rest.next());
        for (var reason : REASONS) decline(rest.next(), reason);
        for (var i = 0; i < LOOK; i++) invitations.opened(rest.next().invitation());
        var asked = new HashSet<>(invited.stream().map(Invited::person).toList());
        for (var i = 0; i < PASS_ON; i++) passOn(rest.next(), people, asked);
    }

    private void accept(Event event, Invited it) {
        invitations.opened(it.invitation());
        var person = it.person();
        var told = new Person(
                person.name(), person.email(), "", person.organisation().name(), person.title(), false, Answers.NONE);
        var oneself = Application.of(told, person.email(), Texts.DUTCH);
        var invited = new Application(
                oneself.key(),
                oneself.name(),
                oneself.email(),
                oneself.language(),
                List.of(new Application.Participant(told, Need.NONE)),
                false,
                pages.token(it.invitation()));
        registrations.register(event.id(), invited);
    }

    private void decline(Invited it, String reason) {
        invitations.opened(it.invitation());
        invitations.decline(it.invitation(), reason);
    }

    /** To a colleague who was not asked. */
    private void passOn(Invited it, List<Inhabitant> people, Set<Inhabitant> asked) {
        invitations.opened(it.invitation());
        people.stream()
                .filter(other -> other.organisation().equals(it.person().organisation()))
                .filter(asked::add)
                .findFirst()
                .ifPresent(other -> passingOn.on(it.invitation(), other.name(), other.email()));
    }
}
