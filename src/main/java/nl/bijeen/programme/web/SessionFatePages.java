package nl.bijeen.programme.web;

import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Answer;
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
        var before = SessionPages.find(programme, session);
        sessions.callOff(event.id(), before.id(), staff.actor());
        return done(event, programme, before, sent, "programme.office.session.called-off", redirect);
    }

    @PostMapping(ONE + "/gaat-toch-door")
    View restore(
            Event event,
            Staff staff,
            @PathVariable String session,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var programme = tab.of(event);
        var before = SessionPages.find(programme, session);
        if (sessions.restore(event.id(), before.id(), staff.actor()) instanceof Answer.Refused(var conflicts)) {
            var problems = new ConflictWords(words).problems(conflicts);
            return forms.page(
                    event, programme, before, form(programme, before, sent), Basis.read(sent), problems, null);
        }
        return done(event, programme, before, sent, "programme.office.session.restored", redirect);
    }

    /** What was filled in and not saved comes back with the revision after this, unless somebody else saved before it. */
    private View done(
            Event event,
            Programme programme,
            Session before,
            MultiValueMap<String, String> sent,
            String key,
            RedirectAttributes redirect) {
        var now = tab.of(event).session(before.token());
        if (now.isEmpty() || !unsaved(programme, before, sent))
            return told(event, before.during().day().toString(), before.token(), key, redirect);
        var basis = Basis.read(sent);
        if (basis.revision() == before.revision()) basis = Basis.of(now.get().revision());
        var returned = new Returned.Meanwhile(words.text(key));
        var form = SessionForm.read(sent);
        return forms.page(event, tab.of(event), now.get(), form, basis, Problems.none(), returned);
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
        if (sessions.move(event.id(), found.id(), time, room, staff.actor()) instanceof Answer.Refused(var conflicts))
            return editor.page(event, programme, time.day(), new ConflictWords(words).problems(conflicts));
        return told(event, day, session, "programme.office.moved", redirect);
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
