package nl.bijeen.adoption.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.bijeen.access.Staff;
import nl.bijeen.adoption.Batch;
import nl.bijeen.adoption.Batches;
import nl.bijeen.adoption.Doubles;
import nl.bijeen.adoption.Source.State;
import nl.bijeen.adoption.Sources;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.Namesakes;
import nl.bijeen.view.Frames;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Several announcements that were handed in together. */
@Controller
class PilePages {

    private final Batches batches;
    private final Sources sources;
    private final Namesakes namesakes;
    private final Words words;

    PilePages(Batches batches, Sources sources, Namesakes namesakes, Texts texts) {
        this.batches = batches;
        this.sources = sources;
        this.namesakes = namesakes;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(Addresses.PILE)
    View show(Staff staff, @PathVariable String token) {
        staff.mustEdit();
        var pile = batches.find(staff.association(), token).orElseThrow(NotFound::new);
        return new PilePage(pile, pile.busy() ? Map.of() : alike(staff.association(), pile));
    }

    @PostMapping(Addresses.PILE + "/niet-gelezen")
    View discardFailed(Staff staff, @PathVariable String token, RedirectAttributes redirect) {
        staff.mustEdit();
        if (batches.find(staff.association(), token).isEmpty()) throw new NotFound();
        int gone = sources.discardFailed(staff.association(), token);
        if (gone > 0) redirect.addFlashAttribute(Frames.NOTICE, words.text("adoption.office.pile.discarded", gone));
        boolean left = batches.find(staff.association(), token).isPresent();
        return See.other(left ? Addresses.pile(token) : Addresses.START);
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
