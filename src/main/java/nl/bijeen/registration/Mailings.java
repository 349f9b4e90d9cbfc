package nl.bijeen.registration;

import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters that staff write themselves to people who registered. */
@Component
public class Mailings {

    private final Correspondence letters;
    private final Journal journal;

    Mailings(Correspondence letters, Journal journal) {
        this.letters = letters;
        this.journal = journal;
    }

    /**
     * Sends one letter to each of those who have an address.
     *
     * @param message in Markdown
     * @return how many letters
     */
    @Transactional
    public int send(Event event, String about, String message, List<Registration> people, Actor by) {
        var reached = people.stream().filter(it -> it.person().email() != null).toList();
        letters.mail(event, about, message, reached);
        journal.note(
                event.association(),
                by,
                "registration.mailed",
                event.id().value(),
                null,
                new Change("subject", null, about),
                new Change("letters", null, String.valueOf(reached.size())));
        return reached.size();
    }
}
