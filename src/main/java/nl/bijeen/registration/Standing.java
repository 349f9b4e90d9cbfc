package nl.bijeen.registration;

import org.jspecify.annotations.Nullable;

/** How it is with somebody who was promised their turn. */
public sealed interface Standing {

    /**
     * They have no answer yet.
     *
     * @param ahead how many applications come before theirs
     */
    record Waits(int ahead) implements Standing {}

    record Done(Booking booking) implements Standing {}

    /**
     * They did not get in, and have back what they typed.
     *
     * @param answer null when something failed at our side; of {@link Outcome.NotForThem} the reasons are to be judged again
     */
    record Turned(Application application, @Nullable Outcome answer) implements Standing {}
}
