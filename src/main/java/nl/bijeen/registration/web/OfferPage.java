package nl.bijeen.registration.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.bijeen.registration.DeadlineWords;
import nl.bijeen.view.Page;
import nl.bijeen.view.Words;

/**
 * Asks whether people take the seats they are offered.
 *
 * @param places with an offer that still holds; never empty
 */
public record OfferPage(List<Place> places) implements Page {

    public Place first() {
        return places.getFirst();
    }

    public String until(Words words) {
        return new DeadlineWords(words)
                .of(places.stream()
                        .map(it -> Objects.requireNonNull(it.registration().offeredUntil()))
                        .min(Instant::compareTo)
                        .orElseThrow());
    }
}
