package nl.bijeen.registration.web;

import java.util.Arrays;
import java.util.List;
import nl.bijeen.audience.Category;
import nl.bijeen.event.Event;
import nl.bijeen.event.When;
import nl.bijeen.event.WhenWords;
import nl.bijeen.people.WhyWords;
import nl.bijeen.registration.DeadlineWords;
import nl.bijeen.registration.Desk;
import nl.bijeen.registration.Need;
import nl.bijeen.registration.Question;
import nl.bijeen.registration.Registration;
import nl.bijeen.view.Option;
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

    /** Until when they may take the seat they are offered, in words; empty when they are offered none. */
    public String until(Words words) {
        var until = registration.offeredUntil();
        return until == null ? "" : new DeadlineWords(words).of(until);
    }

    public String waitingList() {
        return OfficeMeetings.address(event) + "/wachtlijst";
    }

    public FootingPart footing(Words words) {
        return FootingPart.of(registration, new WhyWords(words));
    }

    /** What staff may make of somebody. */
    public List<Option> categories(Words words) {
        return Arrays.stream(Category.values())
                .map(it -> new Option(it.name(), words.text("audience.category." + it)))
                .toList();
    }

    public String category() {
        var footing = registration.footing();
        return footing == null ? "" : footing.category().name();
    }

    public String since(Words words) {
        return new WhenWords(words).day(When.local(registration.since()).toLocalDate(), true);
    }
}
