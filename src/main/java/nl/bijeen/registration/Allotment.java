package nl.bijeen.registration;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.bijeen.invitation.Share;

/** How many seats each organisation and group has. It counts along, so that a party and a waiting list are held to it too. */
final class Allotment {

    private final Map<Share, Integer> given = new HashMap<>();

    /** With what each of those who have a seat counts towards. */
    static Allotment of(Collection<Set<Share>> seated) {
        var allotment = new Allotment();
        seated.forEach(allotment::count);
        return allotment;
    }

    /**
     * Gives seats to all of these people, each told by what they count towards, or to none of them.
     *
     * @return false, and nothing is counted, when there are not enough left for one of them
     */
    boolean giveAll(Collection<Set<Share>> people) {
        var after = new Allotment();
        after.given.putAll(given);
        for (var shares : people) {
            if (after.full(shares)) return false;
            after.count(shares);
        }
        given.putAll(after.given);
        return true;
    }

    private boolean full(Set<Share> shares) {
        return shares.stream().anyMatch(it -> given.getOrDefault(it, 0) >= it.seats());
    }

    private void count(Set<Share> shares) {
        shares.forEach(it -> given.merge(it, 1, Integer::sum));
    }
}
