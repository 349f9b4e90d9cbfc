package nl.bijeen.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.bijeen.access.TestOffice;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.invitation.Campaign.Content;
import nl.bijeen.journal.Actor;
import nl.bijeen.people.Group;
import nl.bijeen.people.Organisation;
import nl.bijeen.people.Person;
import nl.bijeen.people.Persons;
import nl.bijeen.people.Position;
import nl.bijeen.people.TestPeople;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Registrations;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Meetings and people to invite to them, for tests; through the same classes as the office. */
@Component
@Lazy
public class Post {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile("/uitnodiging/([\\w-]{20,})");

    private final TestOffice office;
    private final TestPeople people;
    private final Persons persons;
    private final Meetings meetings;
    private final Campaigns campaigns;
    private final Invitations invitations;
    private final Dispatches dispatches;
    private final Crowd crowd;
    private final Registrations registrations;
    private final TransactionOperations transactions;
    private final JdbcClient db;

    Post(
            TestOffice office,
            TestPeople people,
            Persons persons,
            Meetings meetings,
            Campaigns campaigns,
            Invitations invitations,
            Dispatches dispatches,
            Crowd crowd,
            Registrations registrations,
            TransactionOperations transactions,
            JdbcClient db) {
        this.office = office;
        this.people = people;
        this.persons = persons;
        this.meetings = meetings;
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.dispatches = dispatches;
        this.crowd = crowd;
        this.registrations = registrations;
        this.transactions = transactions;
        this.db = db;
    }

    /** An open meeting of an association that knows these people, who all work for Kruinwijk and are in one group. */
    public final class Round {

        private final AssociationId association;
        private final Event event;
        private final Organisation kruinwijk;
        private final Group group;

        private Round(AssociationId association, Event event, Organisation kruinwijk, Group group) {
            this.association = association;
            this.event = event;
            this.kruinwijk = kruinwijk;
            this.group = group;
        }

        public AssociationId association() {
            return association;
        }

        public Event event() {
            return event;
        }

        public Group group() {
            return group;
        }

        public Organisation kruinwijk() {
            return kruinwijk;
        }

        /** The same people, and another meeting. */
        public Round at(Event other) {
            return new Round(association, other, kruinwijk, group);
        }

        public Group group(String name, String... members) {
            return people.group(
                    association, name, Arrays.stream(members).map(this::person).toArray(Person[]::new));
        }

        public Person person(String name) {
            return persons.at(association, Crowd.address(name)).orElseThrow();
        }

        public Registration register(String name) {
            return crowd.register(event, name);
        }

        /** Makes the meeting one that was held years ago. */
        public void longAgo() {
            db.sql("update event set starts_on = '2020-01-01', ends_on = '2020-01-01' where id = ?")
                    .param(event.id().value())
                    .update();
        }

        public void cancel(Registration registration) {
            registrations.cancel(registration.id(), Actor.participant());
        }

        /** The texts of the letters about this meeting's invitations to somebody, oldest first. */
        public List<String> letters(String name) {
            return db.sql(
                            "select plain from letter where meeting = ? and recipient = ? and plain like '%/uitnodiging/%' order by id")
                    .params(event.id().value(), Crowd.address(name).value())
                    .query(String.class)
                    .list();
        }

        /** Whom the letters of this meeting went to. */
        public List<String> letters() {
            return db.sql("select recipient from letter where meeting = ? order by id")
                    .param(event.id().value())
                    .query(String.class)
                    .list();
        }

        /** The token in the newest letter to somebody. */
        public String link(String name) {
            var link = LINK.matcher(letters(name).getLast());
            assertThat(link.find()).isTrue();
            return link.group(1);
        }

        public Invitation invitation(String name) {
            return invitations.find(link(name)).orElseThrow();
        }
    }

    public Round round(String... names) {
        var association = office.association().id();
        var kruinwijk = people.municipality(association, "Gemeente Kruinwijk", "kruinwijk.example");
        var invited = Arrays.stream(names)
                .map(it -> people.at(kruinwijk, it, Crowd.address(it).value(), Position.Role.ALDERMAN))
                .toArray(Person[]::new);
        return new Round(
                association,
                meetings.open(association, "Themamiddag"),
                kruinwijk,
                people.group(association, "Themagroep", invited));
    }

    /** Another meeting for the same people. */
    public Round next(Round round) {
        var event = meetings.open(round.association(), "Vervolgmiddag");
        return round.at(event);
    }

    public Campaign draft(Round round, long... chosen) {
        var choice = Choice.groups(Arrays.stream(chosen).boxed().toList());
        var content = new Content("Uitnodiging", choice, "Kom je naar {bijeenkomst}?", "Dag {naam},\n\nKom je ook?");
        return campaigns.draft(round.association(), round.event().id(), content, Meetings.STAFF);
    }

    /** Settled and paused: the letters wait. */
    public Campaign queued(Round round) {
        var campaign = draft(round, round.group().id());
        // In one transaction, or the program that runs beside begins to write.
        transactions.executeWithoutResult(_ -> {
            campaigns.send(campaign, Instant.now(), Meetings.STAFF);
            campaigns.pause(campaign, Meetings.STAFF);
        });
        return campaign;
    }

    public Campaign send(Round round, long... chosen) {
        var campaign = draft(round, chosen);
        campaigns.send(campaign, Instant.now(), Meetings.STAFF);
        deliver(campaign);
        return campaign;
    }

    public Campaign campaign(Round round) {
        return campaigns.of(round.association(), round.event().id()).getFirst().campaign();
    }

    public void rounds(int count) {
        for (var i = 0; i < count; i++) dispatches.round();
    }

    /** Until all letters of a campaign are written, by us or by the program that runs beside. */
    public void deliver(Campaign campaign) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (unwritten(campaign) > 0) {
            assertThat(System.nanoTime()).as("letters are written in time").isLessThan(deadline);
            rounds(1);
        }
    }

    private int unwritten(Campaign campaign) {
        return db.sql("select count(*) from dispatch where campaign_id = ? and state = 'QUEUED'")
                .param(campaign.id())
                .query(Integer.class)
                .single();
    }
}
