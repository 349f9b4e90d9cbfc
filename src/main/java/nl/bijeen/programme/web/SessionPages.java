package nl.bijeen.programme.web;

import java.time.LocalTime;
import java.util.Comparator;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Answer;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Room;
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

/** Where staff write, move and call off the parts of a programme. */
@Controller
class SessionPages {

    private static final String NEW = ProgrammeTab.PATH + "/onderdeel";
    private static final String ONE = NEW + "/{session}";
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int MINUTES = 30;

    private final ProgrammeTab tab;
    private final ProgrammePages editor;
    private final Sessions sessions;
    private final Words words;

    SessionPages(ProgrammeTab tab, ProgrammePages editor, Sessions sessions, Texts texts) {
        this.tab = tab;
        this.editor = editor;
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
        return page(event, programme, null, form, Problems.none());
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
        var problems = form.problems(programme, words);
        if (problems.any()) return page(event, programme, null, form, problems);
        return switch (sessions.add(event.id(), form.plan(programme), staff.actor())) {
            case Answer.Done _ -> told(event, form.day(), "", "programme.office.saved", redirect);
            case Answer.Refused(var conflicts) ->
                page(event, programme, null, form, new ConflictWords(words).problems(conflicts));
        };
    }

    @GetMapping(ONE)
    View form(Event event, Staff staff, @PathVariable String session) {
        staff.mustEdit();
        var programme = tab.of(event);
        var found = find(programme, session);
        return page(event, programme, found, SessionForm.of(programme, found), Problems.none());
    }

    @PostMapping(ONE)
    View act(
            Event event,
            Staff staff,
            @PathVariable String session,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var programme = tab.of(event);
        var found = find(programme, session);
        var day = found.during().day().toString();
        switch (Typed.one(sent, "action")) {
            case "call-off" -> sessions.callOff(event.id(), found.id(), staff.actor());
            case "remove" -> {
                if (!sessions.remove(event.id(), found.id(), staff.actor()))
                    return told(event, day, session, "programme.office.told-first", redirect);
            }
            case "restore" -> {
                var answer = sessions.restore(event.id(), found.id(), staff.actor());
                if (answer instanceof Answer.Refused(var conflicts))
                    return page(
                            event,
                            programme,
                            found,
                            SessionForm.of(programme, found),
                            new ConflictWords(words).problems(conflicts));
            }
            default -> {
                var form = SessionForm.read(sent);
                if (!Typed.one(sent, "seen").equals(SessionPage.seen(found)))
                    return page(event, programme, found, form, overtaken());
                return save(event, programme, found, form, staff, redirect);
            }
        }
        return told(event, day, session, "programme.office.saved", redirect);
    }

    /** What was typed stays, and saving it once more makes it so. */
    private Problems overtaken() {
        return Problems.none().and("title", words.text("programme.office.problem.overtaken"));
    }

    private View save(
            Event event,
            Programme programme,
            Session session,
            SessionForm form,
            Staff staff,
            RedirectAttributes redirect) {
        var problems = form.problems(programme, words);
        if (problems.any()) return page(event, programme, session, form, problems);
        return switch (sessions.change(event.id(), session.id(), form.plan(programme), staff.actor())) {
            case Answer.Done _ -> told(event, form.day(), session.token(), "programme.office.saved", redirect);
            case Answer.Refused(var conflicts) ->
                page(event, programme, session, form, new ConflictWords(words).problems(conflicts));
        };
    }

    /** From the grid: dragged there, or carried with the arrow keys. */
    @PostMapping(ONE + "/verplaatsen")
    View move(
            Event event,
            Staff staff,
            @PathVariable String session,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var programme = tab.of(event);
        var found = find(programme, session);
        var day = Typed.one(sent, "day");
        var time = Typed.span(day, Typed.one(sent, "from"), Typed.one(sent, "until"));
        if (time == null) throw new NotFound();
        var room = programme.room(Typed.one(sent, "room")).map(Room::id).orElse(null);
        return switch (sessions.move(event.id(), found.id(), time, room, staff.actor())) {
            case Answer.Done _ -> told(event, day, session, "programme.office.moved", redirect);
            case Answer.Refused(var conflicts) ->
                editor.page(event, programme, time.day(), new ConflictWords(words).problems(conflicts));
        };
    }

    static Session find(Programme programme, String token) {
        return programme.session(token).orElseThrow(NotFound::new);
    }

    private SessionPage page(
            Event event, Programme programme, @Nullable Session session, SessionForm form, Problems problems) {
        var removable = session != null && sessions.removable(event.id(), session);
        return new SessionPage(event, programme, session, removable, form, MaterialForm.empty(), problems);
    }

    private View told(Event event, String day, String session, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.NOTICE, words.text(key));
        return See.other(
                ProgrammeTab.address(event) + "?dag=" + day + (session.isEmpty() ? "" : "#onderdeel-" + session));
    }
}
