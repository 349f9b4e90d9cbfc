package nl.bijeen.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.bijeen.event.EventId;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Change;
import nl.bijeen.programme.Contributors.Facts;
import nl.bijeen.programme.Session.Contribution;
import nl.bijeen.programme.Session.Kind;
import nl.bijeen.programme.Session.Role;
import nl.bijeen.programme.Submission.Decision;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes sessions of submissions that were accepted: in a round, in no room yet, with those who would do it as speakers. */
@Component
public class CallPlanning {

    private final Programmes programmes;
    private final Submissions submissions;
    private final Contributors contributors;
    private final SessionTable sessions;
    private final Ledger ledger;

    CallPlanning(
            Programmes programmes,
            Submissions submissions,
            Contributors contributors,
            SessionTable sessions,
            Ledger ledger) {
        this.programmes = programmes;
        this.submissions = submissions;
        this.contributors = contributors;
        this.sessions = sessions;
        this.ledger = ledger;
    }

    /**
     * Puts it in that round, at the time of the round. Somebody whose address the meeting knows already contributes as who
     * they are there.
     *
     * @return empty when it was not accepted, is planned already, or the meeting has no such round; nothing was written then
     */
    @Transactional
    public Optional<Session.Id> plan(EventId event, String token, String round, Actor by) {
        var programme = programmes.lock(event);
        var submission = submissions
                .find(event, token)
                .filter(it -> it.decision() == Decision.ACCEPTED && it.standing() && it.session() == null);
        var into = programme.round(round);
        if (submission.isEmpty() || into.isEmpty()) return Optional.empty();
        var pitch = submission.get().pitch();
        var contributions = new ArrayList<Contribution>();
        for (var person : pitch.people())
            contributions.add(new Contribution(contributor(programme, person, by), Role.SPEAKER));
        var plan = Plan.of(Kind.BREAKOUT, into.get().id(), into.get().during(), pitch.title())
                .told(pitch.text(), List.copyOf(contributions))
                .repeating(programme
                        .titled(pitch.title(), into.get().id())
                        .map(Session::work)
                        .orElse(null));
        var session = sessions.insert(programme, plan);
        submissions.planned(submission.get(), session);
        ledger.note(programme, by, "programme.session_added", new Change("title", null, pitch.title()));
        return Optional.of(session);
    }

    private Contributor.Id contributor(Programme programme, Facts person, Actor by) {
        var email = person.email();
        return programme.contributors().stream()
                .filter(it -> email != null
                        && it.email() != null
                        && it.email().value().equalsIgnoreCase(email.value()))
                .map(Contributor::id)
                .findAny()
                .orElseGet(() -> {
                    var id = contributors.insert(programme, person);
                    var change = new Change("name", null, person.name());
                    ledger.note(programme, by, "programme.contributor_added", id, change);
                    return id;
                });
    }
}
