package nl.bijeen.invitation.web;

import java.util.Optional;
import nl.bijeen.access.Staff;
import nl.bijeen.invitation.InvitedList;
import nl.bijeen.invitation.Wishes;
import nl.bijeen.people.Person;
import nl.bijeen.people.PersonPart;
import org.springframework.stereotype.Component;

/** To what somebody was invited, and which letters they want. */
@Component
class InvitationsOfPerson implements PersonPart {

    private static final int MOST = 20;

    private final InvitedList list;
    private final Wishes wishes;

    InvitationsOfPerson(InvitedList list, Wishes wishes) {
        this.list = list;
        this.wishes = wishes;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<InvitationsPart> of(Person person, Staff reader) {
        var invitations = list.of(person, MOST);
        var wanted = wishes.of(person);
        var nothing = invitations.isEmpty() && wanted.invitations() && wanted.reminders();
        return nothing ? Optional.empty() : Optional.of(new InvitationsPart(invitations, wanted));
    }
}
