package nl.bijeen.programme.web;

import java.time.LocalTime;
import java.util.Comparator;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Answer;
import nl.bijeen.programme.Changed;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Session.Kind;
import nl.bijeen.programme.Sessions;
import nl.bijeen.programme.Span;
import nl.bijeen.view.Frames;
import nl.bijeen.view.NotFound;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where staff write the parts of a programme. */
@Controller
class SessionPages {

    private static final String NEW = ProgrammeTab.PATH + "/onderdeel";
    private static final String ONE = NEW + "/{session}";
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int MINUTES = 30;

    private final ProgrammeTab tab;
    private final Sessions sessions;
    private final Words words;

    SessionPages(ProgrammeTab tab, Sessions sessions, Texts texts) {
        this.tab = tab;
        this.sessions = sessions;
        this.words = texts.in(Texts.DUTCH);
    }

    /** An empty form: in the round that is named, or after what the day has already. */
    @GetMapping(NEW)
    View empty(
            Event event,
            Staff staff,
            @RequestParam(defaultValue = "") String dag,
            @RequestParam(defaultValue = "") String ronde) {
        staff.mustEdit();
        var programme = tab.of(event);
        var form = programme
                .round(ronde)
                .map(it -> SessionForm.at(it.during(), Kind.BREAKOUT.name(), it.token(), ""))
                .orElseGet(() -> SessionForm.at(next(event, programme, dag), Kind.PLENARY.name(), "", ""));
        return page(event, programme, null, form, Basis.fresh(), Problems.none(), null);
    }

    static Span next(Event event, Programme programme, String dag) {
        var days = ProgrammePage.days(event, programme);
        var asked = Typed.day(dag);
        var day = asked != null && days.contains(asked) ? asked : days.getFirst();
        var start = event.when().start();
        var from = programme.sessions().stream()
                .map(Session::during)
                .filter(it -> it.day().equals(day))
                .map(Span::until)
                .max(Comparator.naturalOrder())
                .orElse(day.atTime(start == null || !day.equals(event.when().firstDay()) ? MORNING : start));
        return new Span(from, from.plusMinutes(MINUTES));
    }

    @PostMapping(NEW)
    View add(Event event, Staff staff, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
        var programme = tab.of(event);
        var form = SessionForm.read(sent);
        var basis = Basis.read(sent);
        var problems = form.problems(programme, words);
        if (problems.any()) return page(event, programme, null, form, basis, problems, null);
        return switch (sessions.add(event.id(), basis.request(), form.plan(programme, null), staff.actor())) {
            case Answer.Done _ -> told(event, form.day(), "", redirect);
            case Answer.Refused(var conflicts) ->
                page(event, programme, null, form, basis, new ConflictWords(words).problems(conflicts), null);
        };
    }

    @GetMapping(ONE)
    View form(Event event, Staff staff, @PathVariable String session) {
        staff.mustEdit();
        var programme = tab.of(event);
        var found = find(programme, session);
        var basis = Basis.of(found.revision());
        return page(event, programme, found, SessionForm.of(programme, found), basis, Problems.none(), null);
    }

    @PostMapping(ONE)
    View change(
            Event event,
            Staff staff,
            @PathVariable String session,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var programme = tab.of(event);
        var found = programme.session(session);
        var form = SessionForm.read(sent);
        if (found.isEmpty()) return gone(event, form);
        var before = found.get();
        var basis = Basis.read(sent);
        var problems = form.problems(programme, words);
        if (problems.any()) return page(event, programme, before, form, basis, problems, null);
        var plan = form.plan(programme, before);
        return switch (sessions.change(event.id(), before.id(), basis.revision(), plan, staff.actor())) {
            case Answer.Done _ -> saved(event, form.day(), session, sent, redirect);
            case Answer.Refused(var conflicts) ->
                page(event, programme, before, form, basis, new ConflictWords(words).problems(conflicts), null);
            case Changed.Overtaken _ -> overtaken(event, session, form, sent, redirect);
            case Changed.Gone _ -> gone(event, form);
        };
    }

    private View overtaken(
            Event event,
            String session,
            SessionForm form,
            MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var programme = tab.of(event);
        var now = programme.session(session);
        if (now.isEmpty()) return gone(event, form);
        var told = new SessionTold(programme, words);
        var theirs = Returned.Overtaken.by(told.of(SessionForm.of(programme, now.get())), told.of(form));
        if (theirs.nothing()) return saved(event, form.day(), session, sent, redirect);
        var basis = Basis.of(now.get().revision());
        return page(event, programme, now.get(), form, basis, Problems.none(), theirs);
    }

    View gone(Event event, SessionForm form) {
        return page(event, tab.of(event), null, form, Basis.fresh(), Problems.none(), new Returned.Gone());
    }

    static Session find(Programme programme, String token) {
        return programme.session(token).orElseThrow(NotFound::new);
    }

    SessionPage page(
            Event event,
            Programme programme,
            @Nullable Session session,
            SessionForm form,
            Basis basis,
            Problems problems,
            @Nullable Returned returned) {
        var removable = session != null && sessions.removable(event.id(), session);
        return new SessionPage(event, programme, session, removable, form, basis, problems, returned);
    }

    /** To the day it is on, or to what belongs to it when they were on their way there. */
    private View saved(
            Event event, String day, String session, MultiValueMap<String, String> sent, RedirectAttributes redirect) {
        if (!sent.containsKey("verder")) return told(event, day, session, redirect);
        redirect.addFlashAttribute(Frames.NOTICE, words.text("programme.office.saved"));
        return See.other(ProgrammeTab.address(event) + "/onderdeel/" + session + MaterialPages.BELOW);
    }

    private View told(Event event, String day, String session, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.NOTICE, words.text("programme.office.saved"));
        return See.other(ProgrammeTab.address(event, day, session));
    }
}
