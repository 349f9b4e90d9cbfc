package nl.bijeen.programme.web;

import java.time.LocalDateTime;
import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.view.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where everybody goes: as proposed, and as confirmed.
 *
 * @param rounds the earliest first
 * @param people who come
 * @param reached to how many of them confirming would write
 * @param dissolved how many sessions confirming would call off
 * @param askable how many could be told that they can choose
 * @param until when choosing ends, local time; null when it is over
 * @param stand of the proposal; empty where there is nothing to confirm
 */
public record PlacingPage(
        Event event,
        List<RoundView> rounds,
        int people,
        int reached,
        int dissolved,
        int askable,
        @Nullable LocalDateTime until,
        String stand)
        implements Page {

    public String address() {
        return PlacingTab.address(event);
    }

    public boolean proposes() {
        return !stand.isEmpty();
    }

    /** Whether there were wishes, and all of them were answered. */
    public boolean settled() {
        return !proposes() && rounds.stream().anyMatch(RoundView::ranked);
    }

    /** Whether nobody has to choose beforehand. */
    public boolean allOpen() {
        return rounds.stream().allMatch(RoundView::open);
    }

    /** Whether people can choose until staff confirm, because no end was set. */
    public boolean openEnded() {
        return ready() && rounds.stream().anyMatch(it -> it.ranked() && !it.over());
    }

    public boolean ready() {
        return proposes() && until == null;
    }
}
