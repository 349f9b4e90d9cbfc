package nl.bijeen.invitation.web;

import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.event.Visit;
import nl.bijeen.invitation.Campaign;
import nl.bijeen.invitation.Candidate;
import nl.bijeen.invitation.Proofs;
import nl.bijeen.invitation.Reach;
import nl.bijeen.view.Page;
import nl.bijeen.view.Pages;
import nl.bijeen.view.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A campaign that has not left: to whom it goes, what they read, and when.
 *
 * @param reach null for a reminder
 * @param count how many letters would leave now
 * @param preview the letter as one of them reads it; null when nobody would
 * @param when {@code now} or {@code later}
 */
public record DraftPage(
        Visit visit,
        Campaign campaign,
        @Nullable Reach reach,
        int count,
        Proofs.@Nullable Preview preview,
        int number,
        boolean published,
        String when,
        String day,
        String time,
        Problems problems)
        implements Page {

    static final int LENGTH = 50;

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

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

    public List<Candidate> invited() {
        return reach == null ? List.of() : slice(reach.invited());
    }

    /** Those who are left out; where they are very many, only the first of them. */
    public List<Reach.LeftOut> leftOut() {
        return reach == null ? List.of() : reach.leftOut().stream().limit(500).toList();
    }

    public int pages() {
        return Pages.of(count, LENGTH);
    }

    private <T> List<T> slice(List<T> all) {
        return all.stream().skip((number - 1L) * LENGTH).limit(LENGTH).toList();
    }
}
