package nl.bijeen.registration;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Whom it concerns when a meeting changes.
 *
 * @param confirmed people with a seat
 * @param waiting people on the waiting list, those included who are offered a seat
 * @param addresses different mail addresses among them; fewer than people while names follow
 */
public record Reach(int confirmed, int waiting, int addresses) {

    static Reach of(List<Registration> present) {
        return new Reach(
                (int) present.stream().filter(Registration::confirmed).count(),
                (int) present.stream()
                        .filter(it -> it.waiting() || it.offered())
                        .count(),
                (int) present.stream()
                        .map(it -> it.person().email())
                        .filter(Objects::nonNull)
                        .map(it -> it.value().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count());
    }
}
