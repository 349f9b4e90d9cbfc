package nl.bijeen.event.web;

import nl.bijeen.event.Event;
import nl.bijeen.mail.Letters;
import nl.bijeen.mail.PostOffice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Which letters went out about one meeting, and what came of them. */
@Controller
class EventLettersPages {

    private final Letters letters;
    private final PostOffice postOffice;

    EventLettersPages(Letters letters, PostOffice postOffice) {
        this.letters = letters;
        this.postOffice = postOffice;
    }

    @GetMapping(Workspaces.ONE + "/brieven")
    View letters(Event event, @RequestParam(name = "pagina", defaultValue = "1") String page) {
        var number = page.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1;
        return new EventLettersPage(
                event, letters.ofMeeting(event.association(), event.id().value(), number), postOffice.isOpen());
    }
}
