package nl.bijeen.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Status;
import nl.bijeen.journal.Actor;
import nl.bijeen.registration.Round.Ruling.Entered;
import nl.bijeen.registration.WaitingList.Waiting;
import org.jspecify.annotations.Nullable;

/** A meeting with its people for property tests, kept as plainly as can be; the rules under test only decide. */
final class DeskWorld {

    static final List<String> KEYS = List.of("quota:1:1", "quota:1:2", "fee:member", "breakout:1");

    enum Stand {
        SEATED,
        OFFERED,
        WAITING,
        GONE
    }

    /** One person in this world. */
    static final class One {
        final long booking;
        final boolean together;
        String address;
        Set<String> limits;
        Stand stand;
        boolean rests;
        boolean speaks;

        /** Until when they may take the seat they are offered. */
        Instant until = BEGINS;

        @Nullable
        Instant movedUp;

        One(String address, long booking, boolean together, Set<String> limits, Stand stand) {
            this.address = address;
            this.booking = booking;
            this.together = together;
            this.limits = limits;
            this.stand = stand;
        }

        boolean holds() {
            return stand == Stand.SEATED || stand == Stand.OFFERED;
        }

        boolean inTurn() {
            return stand == Stand.WAITING && !rests;
        }
    }

    static final Instant NOON = Instant.parse("2026-09-24T10:00:00Z");
    static final Instant BEGINS = NOON.plus(Duration.ofDays(20));

    Instant now = NOON;
    final Map<Long, One> people = new TreeMap<>();
    final List<Application> sent = new ArrayList<>();
    final Map<String, Integer> seats =
            new TreeMap<>(Map.of("quota:1:1", 2, "quota:1:2", 3, "fee:member", 4, "breakout:1", 3));
    private final Map<String, Integer> most = new TreeMap<>();
    WaitingRules rules = WaitingRules.DEFAULT;
    int capacity = 5;
    private int entered = 0;

    void apply(Application application, boolean keepsWaitingList) {
        var addresses = present().stream().map(it -> it.address).collect(Collectors.toSet());
        var forms = sent.stream().map(Application::key).collect(Collectors.<UUID>toSet());
        var round = new Round(desk(keepsWaitingList), Status.OPEN, room(), addresses, forms);
        var chosen = application.participants().stream()
                .map(it -> it.limits().stream().map(this::limit).collect(Collectors.toSet()))
                .toList();
        var ruling = round.decide(new Asked(application, Actor.participant(), false), Judgement.NONE, chosen);
        if (!(ruling instanceof Entered(var enrolled))) return;
        assertThat(enrolled).hasSameSizeAs(application.participants());
        sent.add(application);
        for (var it : enrolled) {
            var one = it.participant();
            var address = Objects.requireNonNull(one.person().email()).value();
            var stand = it.status() == Registration.Status.CONFIRMED ? Stand.SEATED : Stand.WAITING;
            people.put((long) entered++, new One(address, sent.size(), application.together(), one.limits(), stand));
        }
    }

    /** Those of whom this holds, in the order in which they came. */
    List<One> those(Predicate<One> what) {
        return people.values().stream().filter(what).toList();
    }

    /** As the desk does after every change, until the meeting begins. */
    void passOn() {
        if (!now.isBefore(BEGINS)) return;
        var list = list();
        var next = list.turns(room()).next();
        new Fairness(rules, list.people(), room()).check(next);
        for (var id : next) {
            var one = Objects.requireNonNull(people.get(id));
            assertThat(one.inTurn()).isTrue();
            one.stand = Stand.SEATED;
            if (rules.offers()) offer(one);
        }
    }

    private void offer(One one) {
        one.stand = Stand.OFFERED;
        one.until = rules.deadline(now, BEGINS);
        assertThat(one.until).isAfter(now).isBeforeOrEqualTo(BEGINS);
    }

    /** What the sweep does, and everybody who answers before it came by. */
    void lapse() {
        those(it -> it.stand == Stand.OFFERED && !it.until.isAfter(now)).forEach(it -> {
            it.stand = Stand.WAITING;
            it.rests = true;
        });
    }

    /** Gives a place to whoever has this address and counts for these limits; as it is when there is no room for them. */
    void handOver(One one, String address, Set<String> limits) {
        if (present().stream().anyMatch(it -> it.address.equals(address))) return;
        var before = limits(one).stream().map(Limit::key).toList();
        var heir = new One(address, one.booking, one.together, limits, one.stand);
        var more =
                limits(heir).stream().filter(it -> !before.contains(it.key())).collect(Collectors.toSet());
        if (one.holds() && !room().allows(more)) return;
        one.address = address;
        one.limits = limits;
        one.speaks = false;
        one.rests = false;
    }

    boolean fits(One one) {
        return room().take(limits(one)).isPresent();
    }

    int seats(String key) {
        return key.equals(Limit.OPEN) ? capacity - rules.forHosts() : Objects.requireNonNull(seats.get(key));
    }

    int taken(String key) {
        return those(it -> it.holds() && (key.equals(Limit.OPEN) ? !it.speaks : it.limits.contains(key)))
                .size();
    }

    int holding() {
        return those(One::holds).size();
    }

    void check() {
        assertThat(holding()).isLessThanOrEqualTo(capacity);
        for (var key : limited()) {
            // Whoever has a seat keeps it when a rule changes; nobody is let in beside it.
            assertThat(taken(key)).as(key).isLessThanOrEqualTo(Math.max(seats(key), most.getOrDefault(key, 0)));
            most.put(key, Math.max(seats(key), taken(key)));
        }
        if (desk(true).open() == null) most.put(Limit.OPEN, capacity);
        assertThat(present()).extracting(it -> it.address).doesNotHaveDuplicates();
        assertThat(people).hasSize(entered);
        var list = list();
        var positions = new HashSet<Integer>();
        people.forEach((id, one) -> {
            var position = list.position(id);
            assertThat(position.isPresent()).isEqualTo(one.inTurn());
            position.ifPresent(it -> assertThat(positions.add(it)).isTrue());
            if (one.inTurn() && !rules.together(one.together) && now.isBefore(BEGINS))
                assertThat(fits(one)).isFalse();
        });
    }

    private WaitingList list() {
        var waiting = new ArrayList<Waiting>();
        people.forEach((id, it) -> {
            var ended = it.stand == Stand.OFFERED && !it.until.isAfter(now);
            if (it.stand == Stand.WAITING || ended)
                waiting.add(new Waiting(
                        id, it.booking, it.together, limits(it), id % 3 == 0, it.movedUp, it.rests || ended));
        });
        return new WaitingList(rules, waiting);
    }

    private Desk desk(boolean keepsWaitingList) {
        var held = those(it -> it.stand == Stand.OFFERED).size();
        var hosts = those(it -> it.holds() && it.speaks).size();
        return new Desk(
                new EventId(1),
                new AssociationId(1),
                capacity,
                holding() - held,
                held,
                0,
                keepsWaitingList,
                null,
                null,
                rules,
                Math.max(0, rules.forHosts() - hosts));
    }

    private Room room() {
        var left = new TreeMap<String, Integer>();
        limited().forEach(it -> left.put(it, seats(it) - taken(it)));
        return new Room(desk(true).left(), left);
    }

    private List<String> limited() {
        var keys = new ArrayList<>(KEYS);
        if (desk(true).open() != null) keys.add(Limit.OPEN);
        return keys;
    }

    private Set<Limit> limits(One one) {
        var limits = one.limits.stream().map(this::limit).collect(Collectors.toSet());
        var open = desk(true).open();
        if (open != null && !one.speaks) limits.add(open);
        return limits;
    }

    private Limit limit(String key) {
        return new Limit(key, key, seats(key), null);
    }

    private List<One> present() {
        return those(it -> it.stand != Stand.GONE);
    }
}
