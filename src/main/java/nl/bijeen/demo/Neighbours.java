package nl.bijeen.demo;

import java.util.EnumSet;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.event.Openings;
import nl.bijeen.event.Openings.Guest;
import nl.bijeen.event.Right;
import nl.bijeen.mail.EmailAddress;
import org.springframework.stereotype.Component;

/** With whom a meeting of the demonstration is held: another association of this installation, and somebody from outside. */
@Component
class Neighbours {

    private static final Guest GUEST = new Guest(
            "Kring van Directeuren Sociaal Domein",
            "Wiebe Hartsuiker",
            new EmailAddress("wiebe.hartsuiker@directeurenkring.example"));

    private final House house;
    private final Openings openings;

    Neighbours(House house, Openings openings) {
        this.house = house;
        this.openings = openings;
    }

    void join(Event event, Staff by) {
        var neighbour = house.foundNeighbour();
        openings.open(event, by, neighbour.association(), EnumSet.of(Right.EDIT, Right.PARTICIPANTS));
        openings.open(event, by, GUEST, EnumSet.of(Right.PARTICIPANTS));
    }
}
