package nl.bijeen.registration;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.bijeen.event.Status;
import nl.bijeen.registration.Desk.Decision;
import nl.bijeen.registration.Desk.Decision.Admit;
import nl.bijeen.registration.Desk.Decision.Refuse;
import nl.bijeen.registration.Desk.Party;

/** Decides applications in the order in which they arrived. What it decided is a fact for the next one. */
final class Round {

    private final Desk desk;
    private final Status status;
    private final Set<String> addresses;
    private final Set<UUID> forms;
    private Room room;

    /**
     * @param room what is left as the round begins
     * @param addresses that hold a place, in lower case
     * @param forms that were answered before, by their keys
     */
    Round(Desk desk, Status status, Room room, Set<String> addresses, Set<UUID> forms) {
        this.desk = desk;
        this.status = status;
        this.room = room;
        this.addresses = new HashSet<>(addresses);
        this.forms = new HashSet<>(forms);
    }

    sealed interface Ruling {

        /** The same form came before: whoever sent it gets the same answer. */
        record Known() implements Ruling {}

        /** Nobody of them is written down. */
        record Declined(Outcome outcome) implements Ruling {}

        record Entered(List<Enrolment> people) implements Ruling {}
    }

    /** @param chosen the limits that hold for each of the participants, in their order */
    Ruling decide(Asked asked, Judgement judgement, List<Set<Limit>> chosen) {
        var application = asked.application();
        var limits = Reserve.with(desk, judgement, chosen);
        if (forms.contains(application.key())) return new Ruling.Known();
        if (!judgement.refused().isEmpty()) return new Ruling.Declined(new Outcome.NotForThem(judgement.refused()));
        return switch (answer(asked, judgement.party(application, limits))) {
            case Refuse(var reason) -> new Ruling.Declined(new Outcome.Refused(reason));
            case Admit(var seated, var left) -> {
                var doubles = application.doubles(addresses);
                if (!doubles.isEmpty()) yield new Ruling.Declined(new Outcome.HaveAPlace(doubles));
                room = left;
                forms.add(application.key());
                application.addresses().forEach(it -> addresses.add(it.value().toLowerCase(Locale.ROOT)));
                yield new Ruling.Entered(judgement.enrol(application, limits, seated));
            }
        };
    }

    private Decision answer(Asked asked, Party party) {
        if (!asked.byOffice()) return desk.decide(party, room, status);
        return status.off() ? new Refuse(Refusal.OFF) : desk.admit(party, room);
    }
}
