package nl.bijeen.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.bijeen.access.Staff;
import nl.bijeen.demo.Population.Inhabitant;
import nl.bijeen.event.Event;
import nl.bijeen.journal.Actor;
import nl.bijeen.registration.Answers;
import nl.bijeen.registration.Application;
import nl.bijeen.registration.DeskSettings;
import nl.bijeen.registration.Desks;
import nl.bijeen.registration.Outcome;
import nl.bijeen.registration.Person;
import nl.bijeen.registration.Questions;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Registrations;
import nl.bijeen.registration.WaitingRules;
import nl.bijeen.registration.WaitingRules.Parties;
import nl.bijeen.view.Texts;
import org.springframework.stereotype.Component;

/** Who waits in the demonstration: somebody is offered the seat that fell free, and a party that stays together was passed over. */
@Component
class Patience {

    private static final int TOO_LATE = 2;

    private final Desks desks;
    private final DeskSettings settings;
    private final Registrations registrations;
    private final Questions questions;

    Patience(Desks desks, DeskSettings settings, Registrations registrations, Questions questions) {
        this.desks = desks;
        this.settings = settings;
        this.registrations = registrations;
        this.questions = questions;
    }

    /** The meeting fills up, some come too late, and somebody who had a seat cannot come. */
    void fill(Event event, List<Inhabitant> people, Staff by) {
        settings.set(event.id(), new WaitingRules(false, Parties.AS_CHOSEN, 0, Duration.ofDays(2)), by.actor());
        var others = people.reversed().iterator();
        var came = new ArrayList<Registration>();
        var wanted = desks.of(event.id()).free() + TOO_LATE;
        while (came.size() < wanted && others.hasNext()) {
            if (registrations.register(event.id(), application(event, others.next()))
                    instanceof Outcome.Registered(var booking)) came.addAll(booking.registrations());
        }
        registrations.cancel(came.getFirst().id(), Actor.participant());
    }

    private Application application(Event event, Inhabitant it) {
        var answers = new TreeMap<Long, List<String>>();
        for (var question : questions.of(event.id()))
            question.allowed().stream().findFirst().ifPresent(one -> answers.put(question.id(), List.of(one)));
        var person = new Person(
                it.name(),
                it.email(),
                "",
                it.organisation().name(),
                it.title(),
                false,
                new Answers(Map.copyOf(answers)));
        return Application.of(person, it.email(), Texts.DUTCH);
    }
}
