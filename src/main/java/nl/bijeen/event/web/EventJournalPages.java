package nl.bijeen.event.web;

import nl.bijeen.event.Right;
import nl.bijeen.event.Shared;
import nl.bijeen.event.Visit;
import nl.bijeen.journal.Journal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Everything that happened around one meeting. */
@Controller
class EventJournalPages {

    private final Journal journal;

    EventJournalPages(Journal journal) {
        this.journal = journal;
    }

    /** A co-host reads what their own journal has about the meeting, never the owner's. */
    @GetMapping(Workspaces.ONE + "/journaal")
    View journal(@Shared(Right.LOOK) Visit visit, @RequestParam(name = "pagina", defaultValue = "1") String page) {
        var number = page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
        var meeting = visit.event().id().value();
        return new EventJournalPage(
                visit.event(), journal.ofMeeting(visit.staff().association(), meeting, number), visit.isOwn());
    }
}
