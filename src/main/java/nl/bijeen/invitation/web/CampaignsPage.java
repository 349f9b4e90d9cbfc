package nl.bijeen.invitation.web;

import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.invitation.Campaigns;
import nl.bijeen.invitation.Quota;
import nl.bijeen.invitation.StandingRule;
import nl.bijeen.view.Page;

/**
 * How people are invited to a meeting: by which letters, by which standing rules, and with how many places.
 *
 * @param rules those that fit the meeting, while it is still a draft
 */
public record CampaignsPage(
        Event event, List<Campaigns.Line> campaigns, List<StandingRule> rules, List<Quota> quotas, boolean mayEdit)
        implements Page {

    public String address() {
        return OfficeInviting.address(event);
    }

    public String address(Campaigns.Line line) {
        return OfficeInviting.address(event, line.campaign());
    }
}
