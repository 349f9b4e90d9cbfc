package nl.bijeen.programme;

import nl.bijeen.event.EventId;
import nl.bijeen.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who weighs the submissions of a call.
 *
 * @param token names them in addresses of the office; not what opens their private page
 * @param email null for somebody of the office, who reviews there
 */
public record Reviewer(
        long id,
        EventId event,
        String token,
        String name,
        @Nullable EmailAddress email) {}
