package nl.bijeen.registration.web;

import static java.util.Comparator.comparingInt;

import java.time.Clock;
import java.util.List;
import nl.bijeen.registration.OwnBlock;
import nl.bijeen.view.Part;
import org.springframework.stereotype.Component;

/** What all features show a participant on their own page, in order. */
@Component
class OwnBlocks {

    private final List<OwnBlock> blocks;
    private final Clock clock;

    OwnBlocks(List<OwnBlock> blocks, Clock clock) {
        this.blocks = blocks.stream().sorted(comparingInt(OwnBlock::order)).toList();
        this.clock = clock;
    }

    List<Part> of(Place place) {
        return blocks.stream()
                .flatMap(it -> it.of(place.registration(), place.event(), place.address(), clock.instant()).stream())
                .map(Part.class::cast)
                .toList();
    }
}
