package nl.bijeen.invitation.web;

import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.event.Visit;
import nl.bijeen.invitation.Campaigns;
import nl.bijeen.invitation.Quota;
import nl.bijeen.invitation.StandingRule;
import nl.bijeen.view.Page;

/**
 * How people are invited to a meeting: by which letters, by which standing rules, and with how many places.
 *
 * @param rules those that fit the meeting, while it is still a draft; a co-host has none
 * @param quotas set by whose meeting it is, who alone sees them: they name groups
 */
public record CampaignsPage(Visit visit, List<Campaigns.Line> campaigns, List<StandingRule> rules, List<Quota> quotas)
        implements Page {

    public Event event() {
        return visit.event();
    }

    public boolean mayEdit() {
        return visit.mayInvite();
    }

    public String address() {
        return OfficeInviting.address(visit);
    }

    public String address(Campaigns.Line line) {
        return OfficeInviting.address(visit, line.campaign());
    }
}
