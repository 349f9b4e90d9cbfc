package nl.bijeen.registration;

import static nl.bijeen.event.Meetings.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.bijeen.AtOnce;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Event;
import nl.bijeen.invitation.Post;
import nl.bijeen.invitation.Quotas;
import nl.bijeen.journal.Actor;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.TestPeople;
import nl.bijeen.registration.Application.Participant;
import nl.bijeen.registration.DeskSettings.Limits;
import nl.bijeen.view.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hundreds who come, go, hand over and answer offers at once, through two nodes, against all limits at the same time. */
@BijeenTest
class DeskRaceTest {

    static final List<String> TOWNS = List.of("kruinwijk", "daldorp", "vlietstad", "heuvelrade");
    static final Actor THEMSELVES = Actor.participant();

    @Autowired
    Post post;

    @Autowired
    TestPeople people;

    @Autowired
    Quotas quotas;

    @Autowired
    DeskSettings settings;

    @Autowired
    Rounds rounds;

    @Autowired
    LineRounds lineRounds;

    @Autowired
    Queue queue;

    @Autowired
    QueueStandings standings;

    @Autowired
    Peak peak;

    @Autowired
    Clock clock;

    @Autowired
    Line line;

    @Autowired
    Registrations registrations;

    @Autowired
    Corrections corrections;

    @Autowired
    Offers offers;

    @Autowired
    Offering offering;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient db;

    Event event;

    @BeforeEach
    void aMeetingWithLimitsOfAllKinds() {
        var names = IntStream.range(0, 12).mapToObj(it -> "p" + it * 8).toArray(String[]::new);
        var round = post.round(names);
        event = round.event();
        for (var town : TOWNS.subList(1, 4))
            people.municipality(round.association(), "Gemeente " + town, town + ".example");
        settings.set(event.id(), Limits.seats(24), STAFF);
        settings.set(event.id(), new Limit("fee:member", "Leden", 14, null), STAFF);
        settings.set(event.id(), new Limit("breakout:1", "Wijkteams", 9, null), STAFF);
        quotas.perOrganisation(event, null, 7, STAFF);
        quotas.ofGroup(event, round.group(), 3, STAFF);
        settings.set(event.id(), Offering.TWO_DAYS, STAFF);
    }

    @Test
    void no_limit_is_passed_whatever_people_do_at_once() throws Exception {
        var other = new Line(rounds, lineRounds, queue, clock);

        var answered = AtOnce.times(200, i -> live(i % 2 == 0 ? line : other, i)).stream()
                .flatMap(List::stream)
                .toList();

        audit.assertHolds(event);
        assertThat(audit.seated(event.id()) + audit.offered(event.id())).isEqualTo(24);
        assertThat(audit.entered(event.id())).isEqualTo(answered.size());
        for (var it : answered) assertThat(registrations.get(it.id()).booking()).isEqualTo(it.booking());
    }

    @Test
    void a_quarrel_with_the_code_is_won_by_the_database() throws Exception {
        for (var i = 0; i < 40; i++) live(line, i);

        assertThatThrownBy(this::seatEverybody).hasMessageContaining("a_seat_is_never_given_twice");
        assertThatThrownBy(this::offerEverybody).hasMessageContaining("a_seat_is_never_given_twice");
        settings.set(event.id(), Limits.NONE, STAFF);
        assertThatThrownBy(this::seatEverybody).hasMessageContaining("no_limit_is_ever_passed");
        assertThatThrownBy(this::offerEverybody).hasMessageContaining("no_limit_is_ever_passed");
        assertThat(audit.wrongs(event.id())).isEmpty();
    }

    @Test
    void no_limit_is_passed_and_nobody_lost_while_many_are_promised_their_turn() throws Exception {
        var hasty = new Line(rounds, lineRounds, queue, clock, Duration.ZERO);

        var replies = AtOnce.times(
                120,
                i -> (i % 3 == 0 ? line : hasty).askOrQueue(event.id(), new Asked(application(i), THEMSELVES, false)));
        peak.awaitAnswers(event.id());

        var people = 0;
        for (var reply : replies) {
            if (reply instanceof Outcome.Registered(var booking))
                people += booking.registrations().size();
            if (reply instanceof Reply.Queued(var token)
                    && standings.find(event.id(), token).orElseThrow() instanceof Standing.Done(var booking))
                people += booking.registrations().size();
        }
        assertThat(replies).hasAtLeastOneElementOfType(Reply.Queued.class);
        assertThat(audit.entered(event.id())).isEqualTo(people);
        assertThat(audit.seated(event.id())).isEqualTo(24);
        assertThat(audit.wrongs(event.id())).isEmpty();
    }

    private void seatEverybody() {
        db.sql("update registration set status = 'CONFIRMED' where event_id = ? and status = 'WAITING'")
                .param(event.id().value())
                .update();
    }

    private void offerEverybody() {
        db.sql(
                        "update registration set status = 'OFFERED', offered_until = now() where event_id = ? and status = 'WAITING'")
                .param(event.id().value())
                .update();
    }

    /**
     * Somebody registers with colleagues; some of them give their place up again, some hand it to a colleague elsewhere, and some
     * of those who are offered a seat answer or let it pass.
     */
    private List<Registration> live(Line line, int i) {
        var asked = new Asked(application(i), THEMSELVES, false);
        if (!(line.ask(event.id(), asked) instanceof Outcome.Registered(var booking))) return List.of();
        var first = booking.registrations().getFirst().id();
        if (i % 3 == 0) registrations.cancel(first, THEMSELVES);
        if (i % 4 == 1) corrections.handOver(first, "heir" + i, address("heir" + i, i + 1), null, THEMSELVES);
        switch (i % 9) {
            case 2, 5 -> offers.accept(some("status = 'OFFERED'"), THEMSELVES);
            case 4 -> offers.decline(some("status = 'OFFERED'"), THEMSELVES);
            case 6 -> offering.lapse(event.id());
            case 7 -> some("lapsed_at is not null").forEach(it -> offers.again(it, THEMSELVES));
            default -> {
                // Most people only wait.
            }
        }
        return booking.registrations();
    }

    /** One of these people, or nobody when there are none. */
    private List<Registration.Id> some(String who) {
        return db.sql("select id from registration where event_id = ? and " + who + " order by random() limit 1")
                .param(event.id().value())
                .query((row, number) -> new Registration.Id(row.getLong(1)))
                .list();
    }

    private static Application application(int i) {
        var party = IntStream.range(0, 1 + i % 3)
                .mapToObj(it -> new Participant(
                        Person.named("p" + i, address(it == 0 ? "p" + i : "p" + i + "." + it, i)),
                        Need.NONE,
                        chosen(i / 4 + it)))
                .toList();
        return new Application(UUID.randomUUID(), "p" + i, address("p" + i, i), Texts.DUTCH, party, i % 5 == 0);
    }

    private static Set<String> chosen(int i) {
        return switch (i % 4) {
            case 0 -> Set.of("fee:member", "breakout:1");
            case 1 -> Set.of("fee:member");
            case 2 -> Set.of("breakout:1");
            default -> Set.of();
        };
    }

    private static EmailAddress address(String name, int town) {
        return new EmailAddress(name + "@" + TOWNS.get(town % TOWNS.size()) + ".example");
    }
}
