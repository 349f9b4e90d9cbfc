package nl.bijeen.invitation.web;

import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.invitation.Quota;
import nl.bijeen.people.Group;
import nl.bijeen.view.Option;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;

/**
 * How many may come from each organisation or group.
 *
 * @param whom what was chosen: {@code organisations}, the name of a kind of organisation, or the token of a group
 */
public record QuotasPage(
        Event event, List<Quota> quotas, List<Group> groups, String whom, String seats, Problems problems)
        implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public String address() {
        return OfficeInviting.address(event) + "/plaatsen";
    }

    public String back() {
        return OfficeInviting.address(event);
    }

    public List<Option> choices(Words words) {
        return QuotaPages.choices(groups, words);
    }
}
