package nl.bijeen.registration.web;

import static nl.bijeen.registration.web.PersonFields.one;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import nl.bijeen.access.RateLimit;
import nl.bijeen.access.RateLimit.Asked;
import nl.bijeen.registration.Application;
import nl.bijeen.registration.Outcome;
import nl.bijeen.registration.PrivateLinks;
import nl.bijeen.registration.Refusal;
import nl.bijeen.registration.Registrations;
import nl.bijeen.registration.Reply;
import nl.bijeen.registration.web.SignUpPage.Trouble;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where people register. One address for the form, its check and its sending: each button says what it does. */
@Controller
class SignUpPages {

    private static final String FORM = "/{association}/bijeenkomsten/{slug}/aanmelden";

    private static final Duration HOUR = Duration.ofHours(1);

    private final PublicMeetings meetings;
    private final Registrations registrations;
    private final SignUpAnswers answers;
    private final PrivateLinks links;
    private final RateLimit limit;
    private final Texts texts;
    private final Clock clock;

    SignUpPages(
            PublicMeetings meetings,
            Registrations registrations,
            SignUpAnswers answers,
            PrivateLinks links,
            RateLimit limit,
            Texts texts,
            Clock clock) {
        this.meetings = meetings;
        this.registrations = registrations;
        this.answers = answers;
        this.links = links;
        this.limit = limit;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping({FORM, "/en" + FORM})
    View form(
            @PathVariable String association,
            @PathVariable String slug,
            @RequestParam(name = "uitnodiging", defaultValue = "") String invitation) {
        var meeting = meetings.find(association, slug);
        var refusal = refusal(meeting);
        if (refusal != null) return answers.notNow(meeting, refusal);
        var form = registrations
                .invited(meeting.event(), invitation)
                .map(it -> SignUpForm.of(it, invitation))
                .orElseGet(SignUpForm::empty);
        return answers.form(meeting, form, Problems.none());
    }

    @PostMapping({FORM, "/en" + FORM})
    View act(
            @PathVariable String association,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        var meeting = meetings.find(association, slug);
        var form = SignUpForm.read(sent);
        if (sent.containsKey("remove")) {
            return answers.form(meeting, form.without(number(one(sent, "remove"))), Problems.none());
        }
        return switch (one(sent, "action")) {
            case "add" -> answers.form(meeting, form.withColleague(), Problems.none());
            case "back" -> answers.form(meeting, form, Problems.none());
            case "confirm" -> confirm(meeting, form, request);
            default -> check(meeting, form, request);
        };
    }

    private View check(PublicMeeting meeting, SignUpForm form, HttpServletRequest request) {
        var refusal = refusal(meeting);
        if (refusal != null) return answers.notNow(meeting, refusal);
        var problems = problems(meeting, form, request);
        if (problems.any()) return answers.form(meeting, form, problems);
        if (!limit.tooOften(network(form, request)).isEmpty())
            return answers.form(meeting, form, problems).with(Trouble.TOO_OFTEN);
        var judgement = registrations.judge(meeting.event(), application(meeting, form, request));
        return judgement.refused().isEmpty()
                ? checkPage(meeting, form, judgement.requests(), request, false)
                : answers.form(meeting, form, SignUpAnswers.notForThem(form, judgement.refused(), words(request)));
    }

    private View confirm(PublicMeeting meeting, SignUpForm form, HttpServletRequest request) {
        var problems = problems(meeting, form, request);
        if (problems.any()) return answers.form(meeting, form, problems);
        var tooOften = tooOften(form, request);
        if (tooOften.contains(network(form, request).what()))
            return answers.form(meeting, form, problems).with(Trouble.TOO_OFTEN);
        if (!tooOften.isEmpty()) return checkPage(meeting, form, 0, request, true);
        var application = application(meeting, form, request);
        return switch (registrations.registerOrQueue(meeting.event().id(), application)) {
            case Outcome outcome -> answers.of(meeting, form, outcome, Language.of(request));
            case Reply.Queued(var token) ->
                See.other(links.queue(meeting.organiser(), meeting.event(), Language.of(request), token));
        };
    }

    private Application application(PublicMeeting meeting, SignUpForm form, HttpServletRequest request) {
        return form.application(meeting.questions(), Language.of(request));
    }

    /** Who is welcome tells whom the register knows: each person asked about counts, when looked over and when sent. */
    private static Asked network(SignUpForm form, HttpServletRequest request) {
        return Asked.by(request, "who may come by network", form.size(), 200, HOUR);
    }

    /** A whole town hall may share one address on the internet; one mail address has no reason to register often. */
    private Set<String> tooOften(SignUpForm form, HttpServletRequest request) {
        return limit.tooOften(
                network(form, request),
                Asked.by(request, "registration by address", 1, 60, HOUR),
                new Asked("registration by mail", form.me().email(), 1, 10, HOUR));
    }

    private Problems problems(PublicMeeting meeting, SignUpForm form, HttpServletRequest request) {
        var mayFollow = meeting.desk().namesMayFollow(clock.instant());
        return SignUpCheck.own(meeting.questions(), mayFollow, meeting.asksBelonging(), words(request))
                .of(form);
    }

    private View checkPage(
            PublicMeeting meeting, SignUpForm form, int requests, HttpServletRequest request, boolean tooMany) {
        var event = meeting.event();
        var prospect = registrations.prospect(event, application(meeting, form, request));
        if (prospect.refusal() != null) return answers.refused(meeting, form, prospect.refusal(), Language.of(request));
        var asked = meeting.questions();
        return new CheckPage(meeting.organiser().brand(), event, form, asked, prospect, requests, tooMany);
    }

    private @Nullable Refusal refusal(PublicMeeting meeting) {
        return Refusal.because(meeting.event().status(clock.instant()));
    }

    private Words words(HttpServletRequest request) {
        return texts.in(Language.of(request));
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1;
    }
}
