package nl.bijeen.event;

import java.util.Optional;

/**
 * What publishing a meeting sets off besides its page, told to staff before they do it. A module above this one tells by
 * having a bean of this type.
 */
public interface Consequence {

    /** A sentence for the office; empty when nothing follows for this draft. */
    Optional<String> of(Event draft);
}
