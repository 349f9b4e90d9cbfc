package nl.bijeen.programme.web;

import java.util.Optional;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Answer;
import nl.bijeen.programme.Changed;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Room;
import nl.bijeen.programme.Session;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where staff move, call off and remove the parts of a programme. What they filled in beside that comes back to be saved. */
@Controller
class SessionFatePages {

    private static final String ONE = ProgrammeTab.PATH + "/onderdeel/{session}";
    /** The heading over the grid: there are no fields to put right. */
    private static final String DAY = "dag";

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

    /** What every act starts from: the session as it is now, and what staff had filled in beside the act. */
    private record Act(Event event, Programme programme, Session session, MultiValueMap<String, String> sent) {

        /** What was filled in; what the session is where the act came without a form. */
        SessionForm form() {
            return sent.containsKey("title") ? SessionForm.read(sent) : SessionForm.of(programme, session);
        }

        boolean unsaved(Words words) {
            var told = new SessionTold(programme, words);
            return !told.of(form()).equals(told.of(SessionForm.of(programme, session)));
        }
    }

    /** Empty when somebody else removed the session. */
    private Optional<Act> act(Event event, String session, MultiValueMap<String, String> sent) {
        var programme = tab.of(event);
        return programme.session(session).map(it -> new Act(event, programme, it, sent));
    }

    @PostMapping(ONE + "/gaat-niet-door")
    View callOff(
            Event event,
            Staff staff,
            @PathVariable String session,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var act = act(event, session, sent);
        if (act.isEmpty()) return gone(event, sent);
        sessions.callOff(event.id(), act.get().session().id(), staff.actor());
        return done(act.get(), "programme.office.session.called-off", redirect);
    }

    @PostMapping(ONE + "/gaat-toch-door")
    View restore(
            Event event,
            Staff staff,
            @PathVariable String session,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var act = act(event, session, sent);
        if (act.isEmpty()) return gone(event, sent);
        return switch (sessions.restore(event.id(), act.get().session().id(), staff.actor())) {
            case Answer.Done _ -> done(act.get(), "programme.office.session.restored", redirect);
            case Answer.Refused(var conflicts) ->
                page(act.get(), Basis.read(sent), new ConflictWords(words).problems(conflicts), null);
            case Changed.Gone _, Changed.Overtaken _ -> gone(event, sent);
        };
    }

    /** What was filled in and not saved comes back with the revision after this, unless somebody else saved before it. */
    private View done(Act act, String key, RedirectAttributes redirect) {
        var before = act.session();
        var after = act(act.event(), before.token(), act.sent());
        if (after.isEmpty()) return gone(act.event(), act.sent());
        if (!act.unsaved(words))
            return told(act.event(), before.during().day().toString(), before.token(), key, redirect);
        var basis = Basis.read(act.sent());
        var now = after.get();
        if (basis.revision() == before.revision())
            basis = Basis.of(now.session().revision());
        var returned = new Returned.Meanwhile(words.text(key));
        return page(now, basis, Problems.none(), returned);
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
        var act = act(event, session, sent);
        if (act.isEmpty()) return See.other(ProgrammeTab.address(event));
        if (act.get().unsaved(words) && !sent.containsKey("toch"))
            return page(act.get(), Basis.read(sent), Problems.none(), new Returned.Unsaved());
        var before = act.get().session();
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
        var act = act(event, session, sent);
        var day = Typed.one(sent, "day");
        var time = Typed.span(day, Typed.one(sent, "from"), Typed.one(sent, "until"));
        if (time == null) throw new NotFound();
        if (act.isEmpty()) return unmoved(event, time, "programme.office.session.gone");
        var into = Typed.one(sent, "room");
        var room = act.get().programme().room(into).map(Room::id).orElse(null);
        if (room == null && !into.isEmpty()) return unmoved(event, time, "programme.office.room.gone");
        return switch (sessions.move(event.id(), act.get().session().id(), time, room, staff.actor())) {
            case Answer.Done _ -> told(event, day, session, "programme.office.moved", redirect);
            case Answer.Refused(var conflicts) ->
                unmoved(event, time, new ConflictWords(words).problems(DAY, conflicts));
            case Changed.Gone _, Changed.Overtaken _ -> unmoved(event, time, "programme.office.session.gone");
        };
    }

    /** Somebody else removed what was dragged, or where it was dragged to. */
    private View unmoved(Event event, Span to, String key) {
        return unmoved(event, to, Problems.none().and(DAY, words.text(key)));
    }

    /** The day as it is now, and why. */
    private View unmoved(Event event, Span to, Problems why) {
        return editor.page(event, tab.of(event), to.day(), why);
    }

    private View page(Act act, Basis basis, Problems problems, @Nullable Returned returned) {
        return forms.page(act.event(), act.programme(), act.session(), act.form(), basis, problems, returned);
    }

    private View told(Event event, String day, String session, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.NOTICE, words.text(key));
        return See.other(ProgrammeTab.address(event, day, session));
    }
}
