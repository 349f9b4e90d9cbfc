package nl.bijeen.outlook.web;

import nl.bijeen.event.Event;
import nl.bijeen.event.WhenWords;
import nl.bijeen.outlook.Proposal;
import nl.bijeen.registration.Reach;
import nl.bijeen.view.Page;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * What an act will do, before it is done.
 *
 * @param day the new day and hours in words; null when they stay
 */
public record PreviewPage(
        Event event,
        Proposal proposal,
        FateForm form,
        Reach touched,
        @Nullable String day) implements Page {

    static PreviewPage of(Event event, Proposal proposal, FateForm form, Reach touched, Words words) {
        var when = proposal.when();
        var day = when == null || when.equals(event.when()) ? null : new WhenWords(words).of(when);
        return new PreviewPage(event, proposal, form, touched, day);
    }
}
