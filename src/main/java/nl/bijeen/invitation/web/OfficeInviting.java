package nl.bijeen.invitation.web;

import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.Visit;
import nl.bijeen.invitation.Campaign;
import nl.bijeen.invitation.Campaigns;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.OfficeTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;

/** The meetings to which somebody's association invites, and what inviting adds to their workspace. */
@Configuration
class OfficeInviting {

    static final String PATH = "uitnodigen";
    static final String MEETING = "/bureau/bijeenkomsten/{slug}/" + PATH;
    static final String CAMPAIGN = MEETING + "/brief/{token}";

    private final Events events;
    private final Campaigns campaigns;

    OfficeInviting(Events events, Campaigns campaigns) {
        this.events = events;
        this.campaigns = campaigns;
    }

    @Bean
    OfficeTab invitingTab() {
        return new OfficeTab(OfficeTab.Group.PEOPLE, 35, "invitation.office.tab", PATH);
    }

    @Bean
    OfficeTab standingRulesTab() {
        return new OfficeTab(OfficeTab.Place.PEOPLE, 60, "invitation.office.rules", RulePages.PATH);
    }

    Event find(Staff staff, String slug) {
        return events.find(staff.association(), slug).orElseThrow(NotFound::new);
    }

    /** For pages that show more of people than a reader may see. */
    Event findToEdit(Staff staff, String slug) {
        if (!staff.role().mayEdit()) throw new AccessDeniedException("readers see names only");
        return find(staff, slug);
    }

    /** As above, also for a meeting of another association that lets theirs invite. */
    static Visit toEdit(Visit visit) {
        if (!visit.staff().role().mayEdit()) throw new AccessDeniedException("readers see names only");
        return visit;
    }

    /** One by which the association of this staff member writes; those of other hosts are not there. */
    Campaign find(Visit visit, String token) {
        return campaigns.find(visit.house(), visit.event().id(), token).orElseThrow(NotFound::new);
    }

    static String address(Event event) {
        return "/bureau/bijeenkomsten/" + event.slug() + "/" + PATH;
    }

    static String address(Visit visit) {
        return visit.address() + "/" + PATH;
    }

    static String address(Visit visit, Campaign campaign) {
        return address(visit) + "/brief/" + campaign.token();
    }
}
