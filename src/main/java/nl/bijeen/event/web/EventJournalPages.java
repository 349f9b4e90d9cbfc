package nl.bijeen.event.web;

import nl.bijeen.event.Event;
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

    @GetMapping(Workspaces.ONE + "/journaal")
    View journal(Event event, @RequestParam(name = "pagina", defaultValue = "1") String page) {
        var number = page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
        return new EventJournalPage(
                event, journal.ofMeeting(event.association(), event.id().value(), number));
    }
}
