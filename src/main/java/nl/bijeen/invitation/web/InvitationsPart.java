package nl.bijeen.invitation.web;

import java.util.List;
import nl.bijeen.invitation.InvitedList;
import nl.bijeen.invitation.Wishes;
import nl.bijeen.view.Part;

/** To what somebody was invited, the newest first, and which letters they want. */
public record InvitationsPart(List<InvitedList.OfPerson> invitations, Wishes.Wanted wanted) implements Part {}
