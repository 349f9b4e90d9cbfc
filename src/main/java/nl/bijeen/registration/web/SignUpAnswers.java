package nl.bijeen.registration.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.bijeen.audience.Admission;
import nl.bijeen.audience.ReasonWords;
import nl.bijeen.audience.Strength;
import nl.bijeen.event.CoHosts;
import nl.bijeen.registration.Desks;
import nl.bijeen.registration.Outcome;
import nl.bijeen.registration.PrivateLinks;
import nl.bijeen.registration.Refusal;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** What somebody sees who filled in the form: what came of it, or the form again with everything they typed. */
@Component
class SignUpAnswers {

    private final Desks desks;
    private final CoHosts coHosts;
    private final PrivateLinks links;
    private final Texts texts;
    private final Clock clock;

    SignUpAnswers(Desks desks, CoHosts coHosts, PrivateLinks links, Texts texts, Clock clock) {
        this.desks = desks;
        this.coHosts = coHosts;
        this.links = links;
        this.texts = texts;
        this.clock = clock;
    }

    View of(PublicMeeting meeting, SignUpForm form, Outcome outcome, Locale language) {
        return switch (outcome) {
            case Outcome.Registered(var booking) -> See.other(links.path(booking) + "?melding=gelukt");
            case Outcome.Refused(var reason) -> refused(meeting, form, reason, language);
            case Outcome.HaveAPlace(var people) -> taken(meeting, form, people, texts.in(language));
            case Outcome.NotForThem(var people) -> form(meeting, form, notForThem(form, people, texts.in(language)));
        };
    }

    SignUpPage form(PublicMeeting meeting, SignUpForm form, Problems problems) {
        var event = meeting.event();
        var desk = meeting.desk();
        return new SignUpPage(
                meeting.organiser().brand(),
                event,
                form,
                meeting.questions(),
                desk,
                desk.namesMayFollow(clock.instant()),
                meeting.audience(),
                coHosts.viewers(event.id()),
                List.of(),
                problems,
                SignUpPage.Trouble.NONE);
    }

    View refused(PublicMeeting meeting, SignUpForm form, Refusal reason, Locale language) {
        return reason == Refusal.FULL ? full(meeting, form, texts.in(language)) : notNow(meeting, reason);
    }

    View notNow(PublicMeeting meeting, Refusal reason) {
        return new NotNowPage(meeting.organiser().brand(), meeting.event(), reason);
    }

    static Problems notForThem(SignUpForm form, Map<Integer, Admission.Refused> people, Words words) {
        var problems = Problems.none();
        for (var refused : people.entrySet()) {
            var why = refused.getValue();
            var field = why.strength() == Strength.INVITED_ONLY ? "email" : "organisation";
            var prefix = form.people().get(refused.getKey()).prefix();
            problems = problems.and(prefix + field, new ReasonWords(words).refused(why));
        }
        return problems;
    }

    private View taken(PublicMeeting meeting, SignUpForm form, Set<Integer> people, Words words) {
        var doubles = people.stream().sorted().map(form.people()::get).toList();
        var problems = Problems.none();
        for (var it : doubles) problems = problems.and(it.prefix() + "email", words.text("registration.problem.taken"));
        return form(meeting, form, problems)
                .taken(doubles.stream().map(it -> it.fields().email()).toList());
    }

    /** No seats and no waiting list; a party that is too large may come with fewer. */
    private View full(PublicMeeting meeting, SignUpForm form, Words words) {
        var free = desks.of(meeting.event().id()).free();
        if (free == 0) return notNow(meeting, Refusal.FULL);
        var last = form.people().getLast().prefix();
        var problem = words.text("registration.problem.seats", free, form.size());
        return form(meeting, form, Problems.none().and(last + "name", problem));
    }
}
