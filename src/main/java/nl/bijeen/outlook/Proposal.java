package nl.bijeen.outlook;

import nl.bijeen.event.Event;
import nl.bijeen.event.When;
import org.jspecify.annotations.Nullable;

/**
 * An act that staff are about to do, checked and complete.
 *
 * @param reason why, as a sentence for the public page; empty for an act that has none
 * @param told the update that goes on the page, in Markdown
 * @param when the day and hours it is held from now on; null for an act that changes none
 * @param replacement the meeting that takes its place; null for an act that has none
 */
public record Proposal(
        Act act,
        String reason,
        String told,
        @Nullable When when,
        @Nullable Event replacement) {}
