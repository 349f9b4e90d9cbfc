package nl.bijeen.people.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.bijeen.access.Staff;
import nl.bijeen.people.Import;
import nl.bijeen.people.ImportLeft;
import nl.bijeen.people.ImportMapping;
import nl.bijeen.people.ImportProgress;
import nl.bijeen.people.ImportRounds;
import nl.bijeen.people.ImportRows;
import nl.bijeen.people.Imports;
import nl.bijeen.view.Frames;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One file with people, from its columns to its result. Its address always shows where it stands. */
@Controller
class ImportSteps {

    private final Imports imports;
    private final ImportRows rows;
    private final ImportLeft left;
    private final ImportProgress progress;
    private final ImportRounds rounds;
    private final Words words;
    private final Clock clock;

    ImportSteps(
            Imports imports,
            ImportRows rows,
            ImportLeft left,
            ImportProgress progress,
            ImportRounds rounds,
            Texts texts,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.left = left;
        this.progress = progress;
        this.rounds = rounds;
        this.words = texts.in(Texts.DUTCH);
        this.clock = clock;
    }

    @GetMapping(Addresses.IMPORT)
    View show(
            Staff staff,
            @PathVariable String token,
            @RequestParam(name = "toon", defaultValue = "") String shown,
            @RequestParam(name = "pagina", defaultValue = "1") String typedPage) {
        var it = find(staff, token);
        var page = Typed.page(typedPage);
        return switch (it.state()) {
            case READ -> columns(it, imports.mapping(it), Problems.none());
            case CHECKED -> {
                var outcome = ImportCheckPage.outcome(shown);
                yield new ImportCheckPage(it, outcome, rows.verdicts(it, outcome, page), page);
            }
            case CHECKING, IMPORTING, UNDOING -> new ImportBusyPage(it, progress.of(it));
            case IMPORTED, UNDONE -> new ImportResultPage(it, left(it), it.canBeUndone(clock.instant()));
        };
    }

    @GetMapping(Addresses.IMPORT + "/kolommen")
    View columns(Staff staff, @PathVariable String token) {
        var it = find(staff, token);
        if (it.state() != Import.State.CHECKED) return See.other(Addresses.of(it));
        return columns(it, imports.mapping(it), Problems.none());
    }

    @PostMapping(Addresses.IMPORT + "/kolommen")
    View check(Staff staff, @PathVariable String token, @RequestParam Map<String, String> sent) {
        var it = find(staff, token);
        var names = new ArrayList<String>();
        for (var i = 0; i < it.header().size(); i++) names.add(sent.getOrDefault(ImportColumnsPage.field(i), ""));
        var mapping = ImportMapping.of(names);
        var problems = problems(mapping);
        if (problems.any()) return columns(it, mapping, problems);
        imports.check(it, mapping, staff.actor());
        return working(it);
    }

    @PostMapping(Addresses.IMPORT + "/invoeren")
    View confirm(Staff staff, @PathVariable String token) {
        var it = find(staff, token);
        imports.confirm(it, staff.actor());
        return working(it);
    }

    @PostMapping(Addresses.IMPORT + "/weggooien")
    View discard(Staff staff, @PathVariable String token, RedirectAttributes attributes) {
        var it = find(staff, token);
        if (!imports.discard(it)) return See.other(Addresses.of(it));
        attributes.addFlashAttribute(Frames.NOTICE, words.text("people.import.discarded"));
        return See.other(Addresses.IMPORTS);
    }

    @GetMapping(Addresses.IMPORT + "/ongedaan-maken")
    View askToUndo(Staff staff, @PathVariable String token) {
        var it = find(staff, token);
        return it.canBeUndone(clock.instant()) ? new ImportUndoPage(it) : See.other(Addresses.of(it));
    }

    @PostMapping(Addresses.IMPORT + "/ongedaan-maken")
    View undo(Staff staff, @PathVariable String token) {
        var it = find(staff, token);
        imports.undo(it, staff.actor());
        return working(it);
    }

    private Import find(Staff staff, String token) {
        staff.mustEdit();
        return imports.find(staff.association(), token).orElseThrow(NotFound::new);
    }

    private View columns(Import it, ImportMapping mapping, Problems problems) {
        return new ImportColumnsPage(it, mapping, rows.samples(it), problems);
    }

    private Problems problems(ImportMapping mapping) {
        return mapping.problem()
                .map(it -> Problems.none()
                        .and(
                                ImportColumnsPage.field(Math.max(0, mapping.twice())),
                                words.text("people.import.columns." + it)))
                .orElse(Problems.none());
    }

    private View working(Import it) {
        rounds.wake();
        return See.other(Addresses.of(it));
    }

    /** Things of one sort and name once. */
    private List<ImportLeft.Left> left(Import it) {
        return it.state() != Import.State.UNDONE
                ? List.of()
                : left.of(it).stream().distinct().collect(Collectors.toList());
    }
}
