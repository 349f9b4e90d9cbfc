package nl.bijeen.registration;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.registration.Application.Participant;
import nl.bijeen.registration.DeskWorld.One;
import nl.bijeen.registration.DeskWorld.Stand;
import nl.bijeen.registration.WaitingRules.Parties;
import nl.bijeen.view.Texts;

/**
 * Whatever happens at a desk, in whatever order and under whatever rules: every limit is kept, nobody is lost, no address has two
 * places, and no seat stays empty that somebody in turn could have.
 */
class RoundPropertiesTest {

    /** What somebody does: the numbers choose who, and among which limits. */
    record Step(Kind kind, List<Integer> numbers, boolean flag) {

        int first() {
            return numbers.getFirst();
        }

        int last() {
            return numbers.getLast();
        }
    }

    enum Kind {
        APPLY,
        SEND_AGAIN,
        CANCEL,
        ACCEPT,
        DECLINE,
        TIME_PASSES,
        SWEEP,
        CALL_OFF_AND_RESTORE,
        HAND_OVER,
        WAIT_AGAIN,
        MOVE_UP,
        SEAT_OUT_OF_TURN,
        SPEAK,
        MORE_SEATS,
        FEWER_SEATS,
        OTHER_RULES
    }

    /** What finds an offer that ended as if the sweep had come by. */
    static final Set<Kind> SWEPT_FIRST = EnumSet.of(
            Kind.CANCEL,
            Kind.ACCEPT,
            Kind.DECLINE,
            Kind.HAND_OVER,
            Kind.WAIT_AGAIN,
            Kind.MOVE_UP,
            Kind.SEAT_OUT_OF_TURN);

    @Property(tries = 500)
    void every_limit_is_kept_nobody_is_lost_and_no_address_has_two_places(@ForAll("steps") List<Step> steps) {
        var world = new DeskWorld();
        for (var step : steps) {
            take(step, world);
            world.passOn();
            world.check();
        }
    }

    private static void take(Step step, DeskWorld world) {
        if (SWEPT_FIRST.contains(step.kind())) world.lapse();
        switch (step.kind()) {
            case APPLY -> world.apply(application(step), step.first() % 5 > 0);
            case SEND_AGAIN -> {
                if (!world.sent.isEmpty()) world.apply(world.sent.get(step.first() % world.sent.size()), true);
            }
            case CANCEL -> one(step, world, it -> it.stand != Stand.GONE, it -> it.stand = Stand.GONE);
            case ACCEPT -> one(step, world, it -> it.stand == Stand.OFFERED, it -> it.stand = Stand.SEATED);
            case DECLINE -> one(step, world, it -> it.stand == Stand.OFFERED, it -> it.stand = Stand.GONE);
            case TIME_PASSES -> world.now = world.now.plus(Duration.ofHours(6L * step.first()));
            case SWEEP -> world.lapse();
            case CALL_OFF_AND_RESTORE ->
                world.those(it -> it.stand == Stand.OFFERED).forEach(it -> it.stand = Stand.WAITING);
            case HAND_OVER ->
                one(
                        step,
                        world,
                        it -> it.stand != Stand.GONE,
                        it -> world.handOver(it, address(step.last()).value(), limits(step.last())));
            case WAIT_AGAIN -> one(step, world, it -> it.rests, it -> it.rests = false);
            case MOVE_UP -> one(step, world, One::inTurn, it -> it.movedUp = DeskWorld.NOON.plusSeconds(step.first()));
            case SEAT_OUT_OF_TURN -> {
                world.capacity++;
                one(step, world, it -> it.inTurn() && world.fits(it), it -> it.stand = Stand.SEATED);
            }
            case SPEAK -> one(step, world, it -> it.stand != Stand.GONE, it -> it.speaks = true);
            case MORE_SEATS -> {
                world.capacity++;
                world.seats.merge(key(step), 1, Integer::sum);
            }
            case FEWER_SEATS -> shrink(key(step), world);
            case OTHER_RULES -> world.rules = rules(step, world);
        }
    }

    private static void one(Step step, DeskWorld world, Predicate<One> who, Consumer<One> act) {
        var some = world.those(who);
        if (!some.isEmpty()) act.accept(some.get(step.first() % some.size()));
    }

    /** As staff can: never below what is given and offered, and never so far that all are kept for speakers. */
    private static void shrink(String key, DeskWorld world) {
        if (world.seats(key) > Math.max(1, world.taken(key))) world.seats.merge(key, -1, Integer::sum);
        if (world.capacity > Math.max(world.rules.forHosts() + 1, world.holding())) world.capacity--;
    }

    private static WaitingRules rules(Step step, DeskWorld world) {
        return new WaitingRules(
                step.first() % 2 == 0,
                List.of(Parties.AS_CHOSEN, Parties.TOGETHER, Parties.SPLIT).get(step.first() % 3),
                Math.min(step.numbers().size() - 1, world.capacity - 1),
                step.flag() ? Duration.ofHours(12) : null);
    }

    private static String key(Step step) {
        return DeskWorld.KEYS.get(step.first() % DeskWorld.KEYS.size());
    }

    private static Application application(Step step) {
        var people = step.numbers().stream()
                .map(it -> new Participant(Person.named("p" + it, address(it)), Need.NONE, limits(it)))
                .toList();
        return new Application(UUID.randomUUID(), "p", address(step.first()), Texts.DUTCH, people, step.flag());
    }

    private static Set<String> limits(int number) {
        return Set.of(DeskWorld.KEYS.get(number % 2), DeskWorld.KEYS.get(2 + number % 2));
    }

    private static EmailAddress address(int number) {
        return new EmailAddress("p" + number + "@kruinwijk.example");
    }

    /** Who comes and goes is as likely as all that happens to those who wait. */
    @Provide
    Arbitrary<List<Step>> steps() {
        var numbers = Arbitraries.integers().between(0, 14).list().ofMinSize(1).ofMaxSize(4);
        var coming = Arbitraries.of(Kind.APPLY, Kind.APPLY, Kind.CANCEL, Kind.OTHER_RULES);
        return Combinators.combine(
                        Arbitraries.oneOf(coming, Arbitraries.of(Kind.class)), numbers, Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(60);
    }
}
