package nl.bijeen.invitation.web;

import nl.bijeen.invitation.Campaign;
import nl.bijeen.invitation.Figures;
import nl.bijeen.view.Part;

/**
 * How far the letters are and what people answered.
 *
 * @param address where the same part can be had later, as long as letters wait
 */
public record ProgressPart(String address, Campaign campaign, Figures figures) implements Part {

    /** Whether it will soon show something else. */
    public boolean moving() {
        return figures.letters().busy() && !campaign.paused();
    }
}
