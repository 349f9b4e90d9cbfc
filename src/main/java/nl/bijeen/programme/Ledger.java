package nl.bijeen.programme;

import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.view.PageCache;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes what changed in a programme, and lets the public pages and the agenda that tell it be made anew. */
@Component
class Ledger {

    private final Journal journal;
    private final PageCache pages;
    private final Finding finding;

    Ledger(Journal journal, PageCache pages, Finding finding) {
        this.journal = journal;
        this.pages = pages;
        this.finding = finding;
    }

    void note(Programme programme, Actor by, String what, Change... changes) {
        note(programme, by, what, null, changes);
    }

    /** Of somebody, whose name can be forgotten later. */
    void note(Programme programme, Actor by, String what, Contributor.@Nullable Id who, Change... changes) {
        var subject = who == null ? null : "contributor:" + who.value();
        journal.note(programme.association(), by, what, programme.event().value(), subject, changes);
        if (programme.shown() == null) return;
        finding.renew(programme.event());
        pages.outdated(programme.association());
    }
}
