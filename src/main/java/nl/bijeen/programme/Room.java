package nl.bijeen.programme;

import org.jspecify.annotations.Nullable;

/**
 * Where sessions are held.
 *
 * @param token names it in addresses; no secret
 * @param capacity how many people fit; null when it is not known
 * @param stepFree whether one gets in and around without a step
 * @param hearingLoop whether hearing aids receive the sound
 * @param directions how to get there, in a line; may be empty
 * @param revision grows with every change
 */
public record Room(
        Id id,
        String token,
        String name,
        @Nullable Integer capacity,
        boolean stepFree,
        boolean hearingLoop,
        String directions,
        int revision) {

    public record Id(long value) {}
}
