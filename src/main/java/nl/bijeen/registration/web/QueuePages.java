package nl.bijeen.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.bijeen.registration.Application;
import nl.bijeen.registration.Outcome;
import nl.bijeen.registration.PrivateLinks;
import nl.bijeen.registration.QueueStandings;
import nl.bijeen.registration.Registrations;
import nl.bijeen.registration.Standing.Done;
import nl.bijeen.registration.Standing.Turned;
import nl.bijeen.registration.Standing.Waits;
import nl.bijeen.registration.web.SignUpPage.Trouble;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Private;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The private page of somebody in the queue: how far it is, and in the end what came of it. */
@Controller
class QueuePages {

    private static final String QUEUE = "/{association}/bijeenkomsten/{slug}/aanmelden/rij/{token}";

    private final PublicMeetings meetings;
    private final QueueStandings standings;
    private final Registrations registrations;
    private final SignUpAnswers answers;
    private final PrivateLinks links;

    QueuePages(
            PublicMeetings meetings,
            QueueStandings standings,
            Registrations registrations,
            SignUpAnswers answers,
            PrivateLinks links) {
        this.meetings = meetings;
        this.standings = standings;
        this.registrations = registrations;
        this.answers = answers;
        this.links = links;
    }

    @GetMapping({QUEUE, "/en" + QUEUE})
    View standing(
            @PathVariable String association,
            @PathVariable String slug,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String stil,
            HttpServletRequest request,
            HttpServletResponse response) {
        Private.mark(response);
        var meeting = meetings.find(association, slug);
        var organiser = meeting.organiser();
        var event = meeting.event();
        var standing = standings.find(event.id(), token).orElseThrow(NotFound::new);
        return switch (standing) {
            case Waits(var ahead) -> {
                var address = links.queue(organiser, event, Language.of(request), token);
                var expects = registrations.expects(event.id(), ahead).orElse(null);
                yield new QueuePage(organiser.brand(), event, address, ahead, expects, stil.isEmpty());
            }
            case Done(var booking) -> See.other(links.path(booking) + "?melding=gelukt");
            case Turned(var application, var answer) -> turned(meeting, application, answer, request);
        };
    }

    /** @param answer null when something failed at our side */
    private View turned(
            PublicMeeting meeting, Application application, @Nullable Outcome answer, HttpServletRequest request) {
        var form = SignUpForm.of(application);
        return answer == null
                ? answers.form(meeting, form, Problems.none()).with(Trouble.FAILED)
                : answers.of(meeting, form, judged(meeting, application, answer), Language.of(request));
    }

    /** Why somebody is not in the audience is not kept: it is what the register says of them. */
    private Outcome judged(PublicMeeting meeting, Application application, Outcome answer) {
        return answer instanceof Outcome.NotForThem
                ? new Outcome.NotForThem(
                        registrations.judge(meeting.event(), application).refused())
                : answer;
    }
}
