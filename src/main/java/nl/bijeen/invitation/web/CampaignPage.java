package nl.bijeen.invitation.web;

import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.event.Visit;
import nl.bijeen.invitation.Campaign;
import nl.bijeen.invitation.Figures;
import nl.bijeen.invitation.InvitedList;
import nl.bijeen.view.Option;
import nl.bijeen.view.Page;
import nl.bijeen.view.Pages;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * A campaign whose letters are on their way or were sent: how it goes, and everybody who was chosen.
 *
 * @param state those who are listed; null for all
 * @param number of the page of the list, counted from 1
 */
public record CampaignPage(
        Visit visit,
        Campaign campaign,
        Figures figures,
        InvitedList.Found found,
        InvitedList.@Nullable State state,
        int number)
        implements Page {

    public Event event() {
        return visit.event();
    }

    public boolean mayEdit() {
        return visit.mayInvite();
    }

    public String address() {
        return OfficeInviting.address(visit, campaign);
    }

    public String back() {
        return OfficeInviting.address(visit);
    }

    public ProgressPart progress() {
        return new ProgressPart(address() + "/voortgang", campaign, figures);
    }

    public int pages() {
        return Pages.of(found.total(), InvitedList.LENGTH);
    }

    public List<Option> states(Words words) {
        return Choices.states(words);
    }
}
