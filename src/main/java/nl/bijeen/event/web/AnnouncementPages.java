package nl.bijeen.event.web;

import static nl.bijeen.event.web.Typed.ACT;

import jakarta.servlet.http.HttpServletRequest;
import nl.bijeen.event.Announcements;
import nl.bijeen.event.Announcements.Saved.Done;
import nl.bijeen.event.Announcements.Saved.Overtaken;
import nl.bijeen.event.Event;
import nl.bijeen.event.Fate;
import nl.bijeen.event.Relations;
import nl.bijeen.event.Right;
import nl.bijeen.event.Shared;
import nl.bijeen.event.Visit;
import nl.bijeen.view.Frames;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form in which staff write what a meeting announces. */
@Controller
class AnnouncementPages {

    private static final String PATH = Workspaces.ONE + "/aankondiging";

    /** What the buttons of the page that asks about a move say. */
    static final String CONFIRM = "confirm";

    static final String EDIT = "edit";

    private final Announcements announcements;
    private final Relations relations;
    private final FormSurroundings surroundings;
    private final Words words;

    AnnouncementPages(Announcements announcements, Relations relations, FormSurroundings surroundings, Texts texts) {
        this.announcements = announcements;
        this.relations = relations;
        this.surroundings = surroundings;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(PATH)
    View form(@Shared(Right.LOOK) Visit visit) {
        var event = visit.event();
        var form = AnnouncementFields.of(event.announcement(), relations.namedBy(event.id()), event.revision());
        return page(visit, form);
    }

    @PostMapping(PATH)
    View save(
            @Shared(Right.EDIT) Visit visit,
            @RequestParam(name = ACT, defaultValue = "") String act,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var event = visit.event();
        var form = Typed.sent(request.getParameterMap());
        var change = RowChange.of(act, form);
        if (change.isPresent()) {
            return page(visit, change.get().in(form)).lookingAt(change.get().lookAt());
        }
        if (act.equals(EDIT)) return page(visit, form);

        var read = AnnouncementReading.of(form, words);
        var problems = visit.isOwn() ? read.problems() : left(event, read);
        if (problems.any()) return page(visit, form).with(problems);
        // Compared with what a colleague saved meanwhile, nobody's form says what they changed themselves.
        var latest = event.revision() == form.revision();
        if (latest && !act.equals(CONFIRM) && tellsParticipants(event, read)) {
            return new MovePage(event, read.announcement(), form);
        }
        return save(visit, form, read, redirect);
    }

    private View save(Visit visit, Typed form, AnnouncementReading read, RedirectAttributes redirect) {
        return switch (change(visit, form, read)) {
            case Done _ -> {
                redirect.addFlashAttribute(Frames.NOTICE, words.text("event.office.announcement.saved"));
                yield See.other(visit.address());
            }
            case Overtaken(var current) -> {
                var overtaken = surroundings.overtaken(current, form.revision());
                yield page(visit.with(current), form.and("revision", String.valueOf(current.revision())))
                        .overtaken(overtaken);
            }
        };
    }

    /** How meetings hang together is their owner's to say. */
    private Announcements.Saved change(Visit visit, Typed form, AnnouncementReading read) {
        var id = visit.event().id();
        var by = visit.staff().actor();
        return visit.isOwn()
                ? announcements.change(id, form.revision(), read.announcement(), read.relations(), by)
                : announcements.change(id, form.revision(), read.announcement(), by);
    }

    private AnnouncementPage page(Visit visit, Typed form) {
        return new AnnouncementPage(visit, form, surroundings.of(visit));
    }

    /** When and where a meeting is held is the owner's to change once people know of it: it makes letters go out. */
    private Problems left(Event event, AnnouncementReading read) {
        var problems = read.problems();
        if (event.fate() == Fate.DRAFT) return problems;
        var then = read.announcement();
        if (!event.when().equals(then.when()))
            problems = problems.and("firstDay", words.text("event.office.mistake.co-host-when"));
        if (!event.announcement().where().equals(then.where()))
            problems = problems.and("mode", words.text("event.office.mistake.co-host-where"));
        return problems;
    }

    private static boolean tellsParticipants(Event event, AnnouncementReading read) {
        var now = event.announcement();
        var then = read.announcement();
        var moved = !now.when().equals(then.when()) || !now.where().equals(then.where());
        return moved && event.fate() == Fate.PUBLISHED;
    }
}
