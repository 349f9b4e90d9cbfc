package nl.bijeen.registration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.bijeen.audience.Applicant;
import nl.bijeen.audience.Audiences;
import nl.bijeen.audience.Eligibility;
import nl.bijeen.audience.Invited;
import nl.bijeen.audience.Proof;
import nl.bijeen.event.Event;
import nl.bijeen.journal.Actor;
import nl.bijeen.mail.EmailAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks whom a meeting is for, about those who want to come and those who do. */
@Component
class Judgements {

    private final Audiences audiences;
    private final ObjectProvider<Invited> invitations;

    Judgements(Audiences audiences, ObjectProvider<Invited> invitations) {
        this.audiences = audiences;
        this.invitations = invitations;
    }

    /** Each participant by themselves: one invitation is for one address, also in a party. */
    Judgement of(Event meeting, Application application, Actor by) {
        return of(meeting, List.of(new Asked(application, by, false))).getFirst();
    }

    /** As {@link #of(Event, Application, Actor)}, of many in one question and in their order. */
    List<Judgement> of(Event meeting, List<Asked> asked) {
        var guests = guests(
                meeting, asked.stream().map(it -> it.application().invitation()).toList());
        var applicants = asked.stream().flatMap(it -> applicants(it, guests)).toList();
        var judged = audiences.judge(meeting, applicants);
        var judgements = new ArrayList<Judgement>();
        var from = 0;
        for (var it : asked) {
            var until = from + it.application().size();
            judgements.add(
                    judged.isEmpty()
                            ? Judgement.NONE
                            : new Judgement(judged.get().subList(from, until)));
            from = until;
        }
        return judgements;
    }

    private static Stream<Applicant> applicants(Asked asked, Map<String, Invited.Guest> guests) {
        var invited = Optional.ofNullable(guests.get(asked.application().invitation()))
                .map(Invited.Guest::email);
        return asked.application().participants().stream()
                .map(it -> applicant(it.person(), brings(it.person(), invited, asked.by())));
    }

    /** Somebody who takes over a place. */
    Optional<Eligibility> ofHeir(Event meeting, Person heir, Actor by) {
        return audiences.judge(meeting, applicant(heir, brings(heir, Optional.empty(), by)));
    }

    /** Somebody again, of whom something changed; what they showed before stays shown. */
    Optional<Eligibility> again(Event meeting, Registration registration, Person now, boolean addressConfirmed) {
        var footing = registration.footing();
        var shown = footing == null ? Proof.STATED : footing.proof();
        var brings = shown == Proof.INVITATION || shown == Proof.SIGN_IN
                ? shown
                : addressConfirmed ? Proof.CONFIRMED_ADDRESS : Proof.STATED;
        return audiences.judge(meeting, applicant(now, brings));
    }

    Optional<Invited.Guest> invited(Event meeting, String token) {
        return Optional.ofNullable(guests(meeting, List.of(token)).get(token));
    }

    /** Whom these tokens invite, by token; some may be empty. */
    private Map<String, Invited.Guest> guests(Event meeting, List<String> tokens) {
        var told = tokens.stream().filter(it -> !it.isEmpty()).toList();
        var guests = new HashMap<String, Invited.Guest>();
        if (!told.isEmpty()) invitations.forEach(it -> guests.putAll(it.invited(meeting.id(), told)));
        return guests;
    }

    private static Proof brings(Person person, Optional<EmailAddress> invited, Actor by) {
        if (by.kind() == Actor.Kind.STAFF) return Proof.SIGN_IN;
        return invited.filter(person::has).isPresent() ? Proof.INVITATION : Proof.STATED;
    }

    private static Applicant applicant(Person person, Proof brings) {
        return new Applicant(person.email(), person.organisation(), person.role(), brings);
    }
}
