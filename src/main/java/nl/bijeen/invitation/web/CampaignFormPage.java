package nl.bijeen.invitation.web;

import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.event.Visit;
import nl.bijeen.people.Groups;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/**
 * Where the office writes an invitation or a reminder.
 *
 * @param title the key of what is being done
 * @param reminds whether the letter goes to those who have not answered, so that nobody is to be chosen
 * @param action where the form is sent
 * @param back where to go instead
 */
public record CampaignFormPage(
        Visit visit,
        String title,
        boolean reminds,
        String action,
        String back,
        CampaignForm form,
        List<Groups.Sized> groups,
        Problems problems)
        implements Page {

    public Event event() {
        return visit.event();
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
