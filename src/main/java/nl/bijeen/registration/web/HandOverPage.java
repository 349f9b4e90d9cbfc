package nl.bijeen.registration.web;

import nl.bijeen.audience.Audience;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Where a place gets another holder.
 *
 * @param heir who gets it, as typed: only name, address and role
 * @param audience whom the meeting is for; null when nobody said
 * @param checking whether the reader looks it over before it is sent
 * @param tooMany they asked too often; the answer is 429
 */
public record HandOverPage(
        Place place,
        PersonFields heir,
        @Nullable Audience audience,
        boolean checking,
        Problems problems,
        boolean tooMany)
        implements Page {

    HandOverPage(Place place, PersonFields heir, @Nullable Audience audience) {
        this(place, heir, audience, false, Problems.none(), false);
    }

    @Override
    public int status() {
        if (tooMany) return 429;
        return problems.any() ? 422 : 200;
    }

    /** Where its texts are: a place without a name gets one, another goes from one person to another. */
    public String kind() {
        return place.registration().person().nameFollows() ? "registration.name." : "registration.hand-over.";
    }

    public boolean asksRole() {
        return audience != null;
    }

    public boolean belonging() {
        return audience != null && audience.strength().judges();
    }

    HandOverPage with(Problems found) {
        return new HandOverPage(place, heir, audience, false, found, false);
    }

    HandOverPage toCheck() {
        return new HandOverPage(place, heir, audience, true, Problems.none(), false);
    }

    HandOverPage tooOften() {
        return new HandOverPage(place, heir, audience, false, Problems.none(), true);
    }
}
