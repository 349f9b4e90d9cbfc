package nl.bijeen.registration;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.bijeen.audience.Admission;
import nl.bijeen.audience.Eligibility;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Position;
import nl.bijeen.registration.Correspondence.Story;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes to who has a place, which leave the place itself as it is. */
@Component
public class Corrections {

    private final Desks desks;
    private final Events events;
    private final Register register;
    private final Needs needs;
    private final Seats seats;
    private final Offers offers;
    private final SeatLimits limits;
    private final SeatClaims claims;
    private final Correspondence letters;
    private final Judgements judgements;
    private final Reserve reserve;
    private final Journal journal;

    Corrections(
            Desks desks,
            Events events,
            Register register,
            Needs needs,
            Seats seats,
            Offers offers,
            SeatLimits limits,
            SeatClaims claims,
            Correspondence letters,
            Judgements judgements,
            Reserve reserve,
            Journal journal) {
        this.desks = desks;
        this.events = events;
        this.register = register;
        this.needs = needs;
        this.seats = seats;
        this.offers = offers;
        this.limits = limits;
        this.claims = claims;
        this.letters = letters;
        this.judgements = judgements;
        this.reserve = reserve;
        this.journal = journal;
    }

    /** What comes of giving a place to somebody. */
    public sealed interface Handed {

        record Over(Registration registration) implements Handed {}

        /** Who should get it has a place already. */
        record HasAPlace() implements Handed {}

        /** The meeting is not for who should get it. */
        record NotForThem(Admission.Refused why) implements Handed {}

        /** Enough come from the organisation or a group of who should get it. */
        record Enough() implements Handed {}

        /** The place was given up. */
        record Gone() implements Handed {}
    }

    /**
     * Changes what somebody told about themselves. Their address stays: another address is another person, see
     * {@link #handOver}.
     *
     * @return false when the place was given up, and nothing changed
     */
    @Transactional
    public boolean change(Registration.Id id, Person person, Need need, Actor by) {
        return change(id, person, by, _ -> need);
    }

    /** As {@link #change}, by somebody who does not read what they need: this is added to what was told of it before. */
    @Transactional
    public boolean supplement(Registration.Id id, Person person, Need more, Actor by) {
        return change(id, person, by, told -> told.and(more));
    }

    private boolean change(Registration.Id id, Person person, Actor by, UnaryOperator<Need> need) {
        var event = lock(id);
        var before = register.find(id).orElseThrow();
        if (before.gone()) return false;
        var after = new Person(
                person.name(),
                before.person().email(),
                person.phone(),
                person.organisation(),
                person.position(),
                before.person().nameFollows(),
                person.answers(),
                person.role() == null ? before.person().role() : person.role());
        needs.write(id.value(), need.apply(needs.of(id)));
        if (after.equals(before.person())) return true;
        register.write(id, after);
        standAgain(event, before, after);
        note(event, before, "registration.changed", by, changes(before.person(), after));
        return true;
    }

    /**
     * Gives the place to a colleague. Whoever had it gets word, and their private link ends; a place whose name was still to
     * follow gets its name this way.
     */
    @Transactional
    public Handed handOver(
            Registration.Id id, String name, EmailAddress email, Position.@Nullable Role role, Actor by) {
        var event = lock(id);
        var before = register.find(id).orElseThrow();
        if (before.gone()) return new Handed.Gone();
        if (!register.havePlace(event.id(), List.of(email)).isEmpty()) return new Handed.HasAPlace();
        var heir = new Person(name, email, "", before.person().organisation(), "", false, Answers.NONE, role);
        var eligible = judgements.ofHeir(event, heir, by);
        if (eligible.map(Eligibility::admission).orElse(null) instanceof Admission.Refused why)
            return new Handed.NotForThem(why);
        var desk = desks.of(event.id());
        var footing = eligible.map(Eligibility::footing).orElse(null);
        var limited = Reserve.with(desk, footing, limits.ofHeir(event, before, heir));
        if ((before.confirmed() || before.offered()) && !limits.mayInherit(desk, before, limited))
            return new Handed.Enough();
        claims.reclaim(desk, id, limited);
        needs.write(id.value(), Need.NONE);
        var after = register.rewrite(before, heir);
        register.stand(id, footing);
        tell(event, before, after, by);
        // Somebody of the organisation or a group of whoever had it may come in their stead, or who got it does now.
        seats.passOn(event, by);
        return new Handed.Over(after);
    }

    private void tell(Event event, Registration before, Registration after, Actor by) {
        var named = before.person().nameFollows();
        var what = named ? "registration.named" : "registration.handed-over";
        note(event, before, what, by, changes(before.person(), after.person()));
        letters.tell(Story.of(named ? News.NAMED : News.HANDED_TO, event), List.of(after));
        if (!named) letters.tell(Story.of(News.HANDED_OVER, event), List.of(before));
    }

    /** Who told something else about their work may take part as something else; what staff decided stays. */
    private void standAgain(Event event, Registration before, Person after) {
        var footing = before.footing();
        if (footing != null && footing.setByOffice()) return;
        judgements.again(event, before, after, before.addressConfirmed()).ifPresent(it -> {
            register.stand(before.id(), it.footing());
            reserve.stand(before.id(), it.footing());
        });
    }

    private Event lock(Registration.Id id) {
        var event = register.find(id).orElseThrow().event();
        offers.lapse(event);
        return events.get(event);
    }

    private void note(Event event, Registration registration, String what, Actor by, List<Change> changes) {
        journal.note(
                event.association(),
                by,
                what,
                event.id().value(),
                registration.subject(),
                changes.toArray(Change[]::new));
    }

    private static List<Change> changes(Person before, Person after) {
        var changes = new ArrayList<Change>();
        add(changes, "name", before.name(), after.name());
        add(changes, "email", address(before), address(after));
        add(changes, "phone", before.phone(), after.phone());
        add(changes, "organisation", before.organisation(), after.organisation());
        add(changes, "position", before.position(), after.position());
        add(changes, "answers", words(before.answers()), words(after.answers()));
        return changes;
    }

    private static void add(List<Change> changes, String field, String before, String after) {
        if (!Objects.equals(before, after)) changes.add(new Change(field, before, after));
    }

    private static String address(Person person) {
        var email = person.email();
        return email == null ? "" : email.value();
    }

    private static String words(Answers answers) {
        return answers.byQuestion().values().stream()
                .map(it -> String.join(", ", it))
                .collect(joining("; "));
    }
}
