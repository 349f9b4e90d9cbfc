package nl.bijeen.adoption.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.bijeen.access.Staff;
import nl.bijeen.adoption.Batch;
import nl.bijeen.adoption.Batches;
import nl.bijeen.adoption.Doubles;
import nl.bijeen.adoption.Source.State;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.Namesakes;
import nl.bijeen.view.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Several announcements that were handed in together. */
@Controller
class PilePages {

    private final Batches batches;
    private final Namesakes namesakes;

    PilePages(Batches batches, Namesakes namesakes) {
        this.batches = batches;
        this.namesakes = namesakes;
    }

    @GetMapping(Addresses.PILE)
    View show(Staff staff, @PathVariable String token) {
        staff.mustEdit();
        var pile = batches.find(staff.association(), token).orElseThrow(NotFound::new);
        return new PilePage(pile, pile.busy() ? Map.of() : alike(staff.association(), pile));
    }

    private Map<String, String> alike(AssociationId association, Batch pile) {
        var read = pile.lines().stream().filter(it -> it.state() == State.READ).toList();
        var meetings = namesakes.of(
                association,
                read.stream().map(Batch.Line::title).toList(),
                read.stream().map(Batch.Line::firstDay).filter(Objects::nonNull).toList());
        var alike = new HashMap<String, String>();
        for (var line : read) {
            Doubles.of(line.title(), line.firstDay(), meetings).stream()
                    .findFirst()
                    .ifPresent(it -> alike.put(line.token(), it.title()));
        }
        return alike;
    }
}
