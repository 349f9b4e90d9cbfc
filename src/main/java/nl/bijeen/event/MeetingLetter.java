package nl.bijeen.event;

import nl.bijeen.access.AssociationLetter;

/** A letter about a meeting; the office lists it there. */
public interface MeetingLetter extends AssociationLetter {

    Event event();

    @Override
    default Long meeting() {
        return event().id().value();
    }
}
