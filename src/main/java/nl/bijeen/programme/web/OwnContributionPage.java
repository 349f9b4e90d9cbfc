package nl.bijeen.programme.web;

import java.util.List;
import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Contributor;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Room;
import nl.bijeen.programme.Session;
import nl.bijeen.view.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The private page of somebody who contributes.
 *
 * @param address its path
 * @param comers how many come to the meeting
 * @param organisations theirs, each once, by name
 * @param saved whether what they typed was just saved
 * @param returned null when the form does not come back, or comes back because of its problems
 */
public record OwnContributionPage(
        Association organiser,
        Event event,
        Programme programme,
        Contributor contributor,
        String address,
        ContributorForm form,
        Basis basis,
        int comers,
        List<String> organisations,
        boolean saved,
        Problems problems,
        @Nullable Returned returned)
        implements FormPage {

    public List<Session> sessions() {
        return programme.of(contributor);
    }

    public String room(Session session) {
        return programme.roomOf(session).map(Room::name).orElse("");
    }

    /** Without a language. */
    public String meeting() {
        return "/" + organiser.slug() + "/bijeenkomsten/" + event.slug();
    }
}
