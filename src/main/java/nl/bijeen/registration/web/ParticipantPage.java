package nl.bijeen.registration.web;

import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.event.When;
import nl.bijeen.event.WhenWords;
import nl.bijeen.registration.Desk;
import nl.bijeen.registration.Need;
import nl.bijeen.registration.Question;
import nl.bijeen.registration.Registration;
import nl.bijeen.view.Page;
import nl.bijeen.view.Words;

/** One participant, as the office sees them. */
public record ParticipantPage(Event event, Registration registration, Need need, List<Question> questions, Desk desk)
        implements Page {

    public String list() {
        return OfficeMeetings.address(event) + "/deelnemers";
    }

    public String address() {
        return list() + "/" + registration.uid();
    }

    public String since(Words words) {
        return new WhenWords(words).day(When.local(registration.since()).toLocalDate(), true);
    }
}
