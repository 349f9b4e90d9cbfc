package nl.bijeen.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Choices;
import nl.bijeen.programme.ChoosingWays;
import nl.bijeen.programme.ChoosingWays.Way;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Round;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Wish;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Roster;
import org.springframework.stereotype.Component;

/** What people of the demonstration want of a round. Choosing is over, so that staff find a proposal they can confirm. */
@Component
class Preferences {

    private static final int PER_ORGANISATION = 4;
    private static final int SILENT_ONE_IN = 9;
    private static final int EASY_ONE_IN = 12;

    private final Programmes programmes;
    private final ChoosingWays ways;
    private final Choices choices;
    private final Roster roster;
    private final Clock clock;

    Preferences(Programmes programmes, ChoosingWays ways, Choices choices, Roster roster, Clock clock) {
        this.programmes = programmes;
        this.ways = ways;
        this.choices = choices;
        this.roster = roster;
        this.clock = clock;
    }

    /** In every round of the meeting. */
    void express(Event event, Staff by) {
        var programme = programmes.of(event.id());
        for (var round : programme.rounds()) {
            var open = new Way(Round.Choosing.RANKED, null, PER_ORGANISATION);
            ways.set(event, round.id(), Way.of(round).stand(), open, by.actor());
            express(event, round, programme.of(round));
            var yesterday = clock.instant().minus(Duration.ofDays(1));
            var closed = new Way(Round.Choosing.RANKED, yesterday, PER_ORGANISATION);
            ways.set(event, round.id(), open.stand(), closed, by.actor());
        }
    }

    private void express(Event event, Round round, List<Session> sessions) {
        var chance = new Random(round.name().length());
        var coming = new Roster.Query("", Registration.Status.CONFIRMED, null, Roster.Order.OLDEST, true);
        for (var line : roster.all(event.id(), coming)) {
            if (chance.nextInt(SILENT_ONE_IN) == 0) continue;
            var person = line.registration();
            choices.rank(person, round.id(), wish(sessions, chance), choices.needs(person));
        }
    }

    /** The first sessions of a round are wanted most. */
    private static Wish wish(List<Session> sessions, Random chance) {
        if (chance.nextInt(EASY_ONE_IN) == 0) return Wish.NO_PREFERENCE;
        var wanted = new ArrayList<Long>();
        var many = 1 + chance.nextInt(sessions.size());
        while (wanted.size() < many) {
            var one = Math.min(chance.nextInt(sessions.size()), chance.nextInt(sessions.size()));
            var id = sessions.get(one).id().value();
            if (!wanted.contains(id)) wanted.add(id);
        }
        return Wish.ranked(wanted);
    }
}
