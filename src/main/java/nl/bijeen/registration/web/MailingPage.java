package nl.bijeen.registration.web;

import java.util.List;
import java.util.UUID;
import nl.bijeen.event.Event;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;

/**
 * A letter that staff write to participants.
 *
 * @param people whom it goes to, by what names them in the office
 * @param reached how many of those have an address
 * @param checking whether it is only to be looked over before it goes
 */
public record MailingPage(
        Event event,
        String organiser,
        List<UUID> people,
        int reached,
        String subject,
        String message,
        boolean checking,
        Problems problems)
        implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public String list() {
        return OfficeMeetings.address(event) + "/deelnemers";
    }
}
