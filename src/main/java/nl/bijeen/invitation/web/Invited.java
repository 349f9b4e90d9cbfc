package nl.bijeen.invitation.web;

import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.event.Status;
import nl.bijeen.invitation.Invitation;

/**
 * An invitation as whoever got it looks at it.
 *
 * @param inviter the association that invites
 * @param organiser the one that organises the meeting, often the same
 * @param address the path of the private page, in the language of who reads
 * @param status how the meeting stands
 */
public record Invited(
        Invitation invitation, Event event, Association inviter, Association organiser, String address, Status status) {

    /** Whether there is still something to answer. */
    public boolean open() {
        return status.ahead() && !invitation.passedOn();
    }

    /** Whether the inviter holds the meeting together with whose it is, and sees what becomes of the invitation. */
    public boolean byCoHost() {
        return !inviter.id().equals(organiser.id());
    }

    public boolean mayPassOn() {
        return open() && invitation.mayBePassedOn();
    }

    public String meeting() {
        return "/" + organiser.slug() + "/bijeenkomsten/" + event.slug();
    }

    /** The form to register with, filled in with what the association knows of whoever was invited. */
    public String form() {
        return meeting() + "/aanmelden?uitnodiging=" + address.substring(address.lastIndexOf('/') + 1);
    }
}
