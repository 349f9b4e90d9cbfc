package nl.bijeen.programme.web;

import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Answer;
import nl.bijeen.programme.Changed;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Room;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Sessions;
import nl.bijeen.view.Frames;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where staff move, call off and remove the parts of a programme. What they filled in beside that comes back to be saved. */
@Controller
class SessionFatePages {

    private static final String ONE = ProgrammeTab.PATH + "/onderdeel/{session}";

    private final ProgrammeTab tab;
    private final ProgrammePages editor;
    private final SessionPages forms;
    private final Sessions sessions;
    private final Words words;

    SessionFatePages(ProgrammeTab tab, ProgrammePages editor, SessionPages forms, Sessions sessions, Texts texts) {
        this.tab = tab;
        this.editor = editor;
        this.forms = forms;
        this.sessions = sessions;
        this.words = texts.in(Texts.DUTCH);
    }

    @PostMapping(ONE + "/gaat-niet-door")
    View callOff(
            Event event,
            Staff staff,
            @PathVariable String session,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var programme = tab.of(event);
        var found = programme.session(session);
        if (found.isEmpty()) return gone(event, sent);
        sessions.callOff(event.id(), found.get().id(), staff.actor());
        return done(event, programme, found.get(), sent, "programme.office.session.called-off", redirect);
    }

    @PostMapping(ONE + "/gaat-toch-door")
    View restore(
            Event event,
            Staff staff,
            @PathVariable String session,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var programme = tab.of(event);
        var found = programme.session(session);
        if (found.isEmpty()) return gone(event, sent);
        var before = found.get();
        return switch (sessions.restore(event.id(), before.id(), staff.actor())) {
            case Answer.Done _ -> done(event, programme, before, sent, "programme.office.session.restored", redirect);
            case Answer.Refused(var conflicts) -> {
                var problems = new ConflictWords(words).problems(conflicts);
                var form = form(programme, before, sent);
                yield forms.page(event, programme, before, form, Basis.read(sent), problems, null);
            }
            case Changed.Gone _, Changed.Overtaken _ -> gone(event, sent);
        };
    }

    /** What was filled in and not saved comes back with the revision after this, unless somebody else saved before it. */
    private View done(
            Event event,
            Programme programme,
            Session before,
            MultiValueMap<String, String> sent,
            String key,
            RedirectAttributes redirect) {
        var after = tab.of(event);
        var now = after.session(before.token());
        if (now.isEmpty()) return gone(event, sent);
        if (!unsaved(programme, before, sent))
            return told(event, before.during().day().toString(), before.token(), key, redirect);
        var basis = Basis.read(sent);
        if (basis.revision() == before.revision()) basis = Basis.of(now.get().revision());
        var returned = new Returned.Meanwhile(words.text(key));
        var form = SessionForm.read(sent);
        return forms.page(event, after, now.get(), form, basis, Problems.none(), returned);
    }

    /** Somebody else removed it: what was filled in beside the act can still be added again. */
    private View gone(Event event, MultiValueMap<String, String> sent) {
        if (!sent.containsKey("title")) throw new NotFound();
        return forms.gone(event, SessionForm.read(sent));
    }

    @PostMapping(ONE + "/weghalen")
    View remove(
            Event event,
            Staff staff,
            @PathVariable String session,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var programme = tab.of(event);
        var found = programme.session(session);
        if (found.isEmpty()) return See.other(ProgrammeTab.address(event));
        var before = found.get();
        if (unsaved(programme, before, sent) && !sent.containsKey("toch")) {
            var form = SessionForm.read(sent);
            var basis = Basis.read(sent);
            return forms.page(event, programme, before, form, basis, Problems.none(), new Returned.Unsaved());
        }
        var removed = sessions.remove(event.id(), before.id(), staff.actor());
        var key = removed ? "programme.office.saved" : "programme.office.told-first";
        return told(event, before.during().day().toString(), removed ? "" : session, key, redirect);
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
        var found = SessionPages.find(programme, session);
        var day = Typed.one(sent, "day");
        var time = Typed.span(day, Typed.one(sent, "from"), Typed.one(sent, "until"));
        if (time == null) throw new NotFound();
        var room = programme.room(Typed.one(sent, "room")).map(Room::id).orElse(null);
        return switch (sessions.move(event.id(), found.id(), time, room, staff.actor())) {
            case Answer.Done _ -> told(event, day, session, "programme.office.moved", redirect);
            case Answer.Refused(var conflicts) ->
                editor.page(event, programme, time.day(), new ConflictWords(words).problems(conflicts));
            case Changed.Gone _, Changed.Overtaken _ -> throw new NotFound();
        };
    }

    private boolean unsaved(Programme programme, Session before, MultiValueMap<String, String> sent) {
        var told = new SessionTold(programme, words);
        return !told.of(form(programme, before, sent)).equals(told.of(SessionForm.of(programme, before)));
    }

    /** What was filled in beside the act; what the session is where the act came without a form. */
    private static SessionForm form(Programme programme, Session before, MultiValueMap<String, String> sent) {
        return sent.containsKey("title") ? SessionForm.read(sent) : SessionForm.of(programme, before);
    }

    private View told(Event event, String day, String session, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.NOTICE, words.text(key));
        return See.other(ProgrammeTab.address(event, day, session));
    }
}
