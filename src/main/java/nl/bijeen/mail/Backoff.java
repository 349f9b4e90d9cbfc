package nl.bijeen.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a letter that could not be delivered waits before the next attempt: longer each time, two days in all. */
final class Backoff {

    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private Backoff() {}

    /** Empty when it was the last attempt. */
    static Optional<Duration> after(int attempts) {
        return attempts <= WAITS.size() ? Optional.of(WAITS.get(attempts - 1)) : Optional.empty();
    }
}
