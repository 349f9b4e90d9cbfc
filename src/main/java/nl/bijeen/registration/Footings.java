package nl.bijeen.registration;

import nl.bijeen.audience.Category;
import nl.bijeen.audience.Eligibility;
import nl.bijeen.audience.Footing;
import nl.bijeen.audience.Proof;
import nl.bijeen.event.Events;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** As what those who registered take part, when that changes. */
@Component
public class Footings {

    private final Desks desks;
    private final Events events;
    private final Register register;
    private final Judgements judgements;
    private final Reserve reserve;
    private final Seats seats;
    private final Journal journal;

    Footings(
            Desks desks,
            Events events,
            Register register,
            Judgements judgements,
            Reserve reserve,
            Seats seats,
            Journal journal) {
        this.desks = desks;
        this.events = events;
        this.register = register;
        this.judgements = judgements;
        this.reserve = reserve;
        this.seats = seats;
        this.journal = journal;
    }

    /**
     * Somebody answered at their address, from the link that was sent there.
     *
     * @return false when they did so before
     */
    @Transactional
    public boolean confirmAddress(Registration.Id id) {
        var event = register.find(id).orElseThrow().event();
        desks.lock(event);
        var before = register.find(id).orElseThrow();
        if (before.gone() || !register.confirmAddress(id)) return false;
        var footing = before.footing();
        if (footing != null) {
            var proof = judgements
                    .again(events.get(event), before, before.person(), true)
                    .map(Eligibility::proof)
                    .orElse(Proof.STATED);
            register.stand(id, footing.provenBy(proof));
        }
        note(before, "registration.address_confirmed", Actor.participant());
        return true;
    }

    /** Staff know better, as of somebody who speaks; it stays so until the place goes to somebody else. */
    @Transactional
    public void decide(Registration.Id id, Category category, Actor by) {
        var event = register.find(id).orElseThrow().event();
        desks.lock(event);
        var before = register.find(id).orElseThrow();
        var footing = before.footing();
        if (footing != null && footing.category() == category && footing.setByOffice()) return;
        register.stand(id, Footing.setByOffice(category));
        reserve.stand(id, Footing.setByOffice(category));
        var was = footing == null ? null : footing.category().name();
        note(before, "registration.category", by, new Change("category", was, category.name()));
        // A speaker who had a seat like anybody else takes one now that was kept for speakers.
        seats.passOn(events.get(event), by);
    }

    private void note(Registration registration, String what, Actor by, Change... changes) {
        journal.note(
                registration.association(), by, what, registration.event().value(), registration.subject(), changes);
    }
}
