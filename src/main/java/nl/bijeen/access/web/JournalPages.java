package nl.bijeen.access.web;

import nl.bijeen.access.Staff;
import nl.bijeen.journal.Journal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** All that happened in an association. */
@Controller
class JournalPages {

    private final Journal journal;

    JournalPages(Journal journal) {
        this.journal = journal;
    }

    @GetMapping("/bureau/journaal")
    View list(Staff staff, @RequestParam(defaultValue = "1") int pagina) {
        return new JournalPage(journal.ofAssociation(staff.association(), pagina), null);
    }

    /** Follows the chain and changes nothing, so every role may ask for it. */
    @GetMapping("/bureau/journaal/controle")
    View verify(Staff staff, @RequestParam(defaultValue = "1") int pagina) {
        return new JournalPage(journal.ofAssociation(staff.association(), pagina), journal.verify(staff.association()));
    }
}
