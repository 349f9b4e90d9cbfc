package nl.bijeen.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Status;
import nl.bijeen.journal.Actor;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.registration.Application.Participant;
import nl.bijeen.registration.Round.Ruling.Entered;
import nl.bijeen.registration.WaitingList.Waiting;
import nl.bijeen.view.Texts;

/** Whatever happens at a desk, in whatever order: every limit is kept, nobody is lost, no address has two places. */
class RoundPropertiesTest {

    static final List<String> KEYS = List.of("quota:1:1", "quota:1:2", "fee:member", "breakout:1");

    /** What somebody does: the numbers choose who, and among which limits. */
    record Step(Kind kind, List<Integer> numbers, boolean flag) {}

    enum Kind {
        APPLY,
        SEND_AGAIN,
        CANCEL,
        OFFER,
        ANSWER_OFFER,
        MORE_SEATS,
        FEWER_SEATS
    }

    /** One person in the world of the test. */
    private static final class One {
        final String address;
        final long booking;
        final boolean together;
        final Set<String> limits;
        Stand stand;

        One(String address, long booking, boolean together, Set<String> limits, Stand stand) {
            this.address = address;
            this.booking = booking;
            this.together = together;
            this.limits = limits;
            this.stand = stand;
        }
    }

    enum Stand {
        SEATED,
        OFFERED,
        WAITING,
        GONE
    }

    /** A meeting with its people, kept as plainly as can be; the rule under test only decides. */
    private static final class World {
        final Map<Long, One> people = new TreeMap<>();
        final Map<String, Integer> seats =
                new TreeMap<>(Map.of("quota:1:1", 2, "quota:1:2", 3, "fee:member", 4, "breakout:1", 3));
        final List<Application> sent = new ArrayList<>();
        int capacity = 5;
        int entered = 0;

        void take(Step step) {
            switch (step.kind()) {
                case APPLY -> apply(application(step), step);
                case SEND_AGAIN -> {
                    if (!sent.isEmpty()) apply(sent.get(step.numbers().getFirst() % sent.size()), step);
                }
                case CANCEL -> turn(step, Set.of(Stand.SEATED, Stand.WAITING, Stand.OFFERED), Stand.GONE);
                case OFFER -> next(1).forEach(it -> one(it).stand = Stand.OFFERED);
                case ANSWER_OFFER -> turn(step, Set.of(Stand.OFFERED), step.flag() ? Stand.SEATED : Stand.WAITING);
                case MORE_SEATS -> grow(step);
                case FEWER_SEATS -> shrink(step);
            }
            if (step.kind() == Kind.CANCEL || step.kind() == Kind.MORE_SEATS)
                next(Integer.MAX_VALUE).forEach(it -> one(it).stand = Stand.SEATED);
        }

        private void apply(Application application, Step step) {
            var round = new Round(desk(step.flag()), Status.OPEN, room(), addresses(), forms());
            var limits = application.participants().stream()
                    .map(it -> limits(it.limits()))
                    .toList();
            var ruling = round.decide(new Asked(application, Actor.participant(), false), Judgement.NONE, limits);
            if (!(ruling instanceof Entered(var enrolled))) return;
            assertThat(enrolled).hasSameSizeAs(application.participants());
            sent.add(application);
            for (var it : enrolled) {
                var address = Objects.requireNonNull(it.participant().person().email())
                        .value();
                var stand = it.status() == Registration.Status.CONFIRMED ? Stand.SEATED : Stand.WAITING;
                people.put(
                        (long) people.size(),
                        new One(
                                address,
                                sent.size(),
                                application.together(),
                                it.participant().limits(),
                                stand));
                entered++;
            }
        }

        private List<Long> next(int most) {
            var waiting = people.entrySet().stream()
                    .filter(it -> it.getValue().stand == Stand.WAITING)
                    .map(it -> new Waiting(
                            it.getKey(), it.getValue().booking, it.getValue().together, limits(it.getValue().limits)))
                    .toList();
            var room = room();
            return new WaitingList(waiting).next(new Room(Math.min(most, room.free()), room.left()));
        }

        private void turn(Step step, Set<Stand> from, Stand to) {
            var some = people.values().stream()
                    .filter(it -> from.contains(it.stand))
                    .toList();
            if (!some.isEmpty()) some.get(step.numbers().getFirst() % some.size()).stand = to;
        }

        private void grow(Step step) {
            capacity++;
            seats.merge(KEYS.get(step.numbers().getFirst() % KEYS.size()), 1, Integer::sum);
        }

        /** As staff can: never below what is taken. */
        private void shrink(Step step) {
            var key = KEYS.get(step.numbers().getFirst() % KEYS.size());
            if (seats(key) > Math.max(1, taken(key))) seats.merge(key, -1, Integer::sum);
            if (capacity > Math.max(1, holding().size())) capacity--;
        }

        private Desk desk(boolean keepsWaitingList) {
            var held = (int) people.values().stream()
                    .filter(it -> it.stand == Stand.OFFERED)
                    .count();
            var taken = holding().size() - held;
            return new Desk(
                    new EventId(1), new AssociationId(1), capacity, taken, held, 0, keepsWaitingList, null, null);
        }

        private Room room() {
            var left = new TreeMap<String, Integer>();
            KEYS.forEach(it -> left.put(it, seats(it) - taken(it)));
            return new Room(desk(true).free(), left);
        }

        private List<One> holding() {
            return people.values().stream()
                    .filter(it -> it.stand == Stand.SEATED || it.stand == Stand.OFFERED)
                    .toList();
        }

        private int taken(String key) {
            return (int)
                    holding().stream().filter(it -> it.limits.contains(key)).count();
        }

        private Set<String> addresses() {
            var addresses = new HashSet<String>();
            present().forEach(it -> addresses.add(it.address));
            return addresses;
        }

        private List<One> present() {
            return people.values().stream().filter(it -> it.stand != Stand.GONE).toList();
        }

        private Set<UUID> forms() {
            var forms = new HashSet<UUID>();
            sent.forEach(it -> forms.add(it.key()));
            return forms;
        }

        private Set<Limit> limits(Collection<String> keys) {
            var limits = new HashSet<Limit>();
            keys.forEach(it -> limits.add(new Limit(it, it, seats(it), null)));
            return limits;
        }

        private int seats(String key) {
            return Objects.requireNonNull(seats.get(key));
        }

        private One one(long id) {
            return Objects.requireNonNull(people.get(id));
        }

        void check() {
            assertThat(holding().size()).isLessThanOrEqualTo(capacity);
            KEYS.forEach(it -> assertThat(taken(it)).as(it).isLessThanOrEqualTo(seats(it)));
            assertThat(present()).extracting(it -> it.address).doesNotHaveDuplicates();
            assertThat(people).hasSize(entered);
        }
    }

    @Property(tries = 500)
    void every_limit_is_kept_nobody_is_lost_and_no_address_has_two_places(@ForAll("steps") List<Step> steps) {
        var world = new World();
        for (var step : steps) {
            world.take(step);
            world.check();
        }
    }

    private static Application application(Step step) {
        var people = step.numbers().stream()
                .map(it -> new Participant(
                        Person.named("p" + it, address(it)),
                        Need.NONE,
                        Set.copyOf(List.of(KEYS.get(it % 2), KEYS.get(2 + it % 2)))))
                .toList();
        var first = address(step.numbers().getFirst());
        return new Application(UUID.randomUUID(), "p", first, Texts.DUTCH, people, step.flag());
    }

    private static EmailAddress address(int number) {
        return new EmailAddress(("p" + number + "@kruinwijk.example").toLowerCase(Locale.ROOT));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var numbers = Arbitraries.integers().between(0, 14).list().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(Arbitraries.of(Kind.class), numbers, Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }
}
