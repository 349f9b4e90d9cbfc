package nl.bijeen.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import nl.bijeen.access.Staff;
import nl.bijeen.demo.Population.Inhabitant;
import nl.bijeen.event.EventId;
import nl.bijeen.registration.Answers;
import nl.bijeen.registration.Application;
import nl.bijeen.registration.Application.Participant;
import nl.bijeen.registration.Need;
import nl.bijeen.registration.Outcome;
import nl.bijeen.registration.Person;
import nl.bijeen.registration.Question;
import nl.bijeen.registration.Questions;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Registrations;
import nl.bijeen.registration.Requests;
import nl.bijeen.view.Texts;
import org.springframework.stereotype.Component;

/** People who register for the meetings of the demonstration, through what the public form calls. */
@Component
class Visitors {

    private static final List<Need> NEEDS = Papers.rows("needs.txt").stream()
            .map(it -> new Need(it.get(0), it.get(1)))
            .toList();
    private static final int ONE_IN = 9;
    private static final int LARGEST_PARTY = 3;

    private final Registrations registrations;
    private final Requests requests;
    private final Questions questions;

    Visitors(Registrations registrations, Requests requests, Questions questions) {
        this.registrations = registrations;
        this.requests = requests;
        this.questions = questions;
    }

    /** Answers how many people registered. Where staff look at each, they did so but for the last. */
    int register(Script.Crowd crowd, EventId event, List<Inhabitant> people, Staff by) {
        if (crowd.people() == 0) return 0;
        var chance = new Random(crowd.people());
        var shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, chance);
        var asked = questions.of(event);
        var named = crowd.people() - crowd.namesFollow();
        var party = new Party(event, asked, chance);
        for (var at = 0; at < named; ) {
            var size = Math.min(named - at, chance.nextInt(4) == 0 ? 1 + chance.nextInt(LARGEST_PARTY) : 1);
            party.register(shuffled.subList(at, at + size), 0, false);
            at += size;
        }
        var next = named;
        if (crowd.namesFollow() > 0) party.register(shuffled.subList(next, ++next), crowd.namesFollow() - 1, false);
        if (crowd.waitingTogether() > 0)
            party.register(shuffled.subList(next, next + crowd.waitingTogether()), 0, true);
        if (crowd.undecided() != null)
            party.came.stream()
                    .limit(crowd.people() - crowd.undecided())
                    .forEach(it -> requests.approve(it.id(), by.actor()));
        return crowd.people() + crowd.waitingTogether();
    }

    /** Some colleagues, the first of whom fills the form in. */
    private final class Party {

        private final EventId event;
        private final List<Question> asked;
        private final Random chance;
        private final List<Registration> came = new ArrayList<>();

        Party(EventId event, List<Question> asked, Random chance) {
            this.event = event;
            this.asked = asked;
            this.chance = chance;
        }

        void register(List<Inhabitant> known, int following, boolean together) {
            var booker = known.getFirst();
            var participants = new ArrayList<Participant>();
            for (var it : known) participants.add(new Participant(person(it), need()));
            for (var i = 0; i < following; i++)
                participants.add(
                        new Participant(Person.following(booker.organisation().name()), Need.NONE));
            var application = new Application(
                    UUID.randomUUID(), booker.name(), booker.email(), Texts.DUTCH, participants, together);
            if (!(registrations.register(event, application) instanceof Outcome.Registered(var booking)))
                throw new IllegalStateException("Somebody of the demonstration could not register");
            came.addAll(booking.registrations());
        }

        private Person person(Inhabitant it) {
            return new Person(
                    it.name(), it.email(), "", it.organisation().name(), it.title(), false, new Answers(answers()));
        }

        private Need need() {
            return chance.nextInt(ONE_IN) == 0 ? NEEDS.get(chance.nextInt(NEEDS.size())) : Need.NONE;
        }

        private Map<Long, List<String>> answers() {
            var answers = new TreeMap<Long, List<String>>();
            for (var question : asked) {
                var allowed = question.allowed();
                if (!allowed.isEmpty())
                    answers.put(question.id(), List.of(allowed.get(chance.nextInt(allowed.size()))));
            }
            return answers;
        }
    }
}
