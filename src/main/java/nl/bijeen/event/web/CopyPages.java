package nl.bijeen.event.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Announcements;
import nl.bijeen.event.Event;
import nl.bijeen.view.Frames;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A meeting as the beginning of the next one. */
@Controller
class CopyPages {

    private static final String PATH = Workspaces.ONE + "/kopie";

    private final Announcements announcements;
    private final Words words;

    CopyPages(Announcements announcements, Texts texts) {
        this.announcements = announcements;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(PATH)
    View form(Event event, Staff staff) {
        staff.mustEdit();
        return new CopyPage(event, Typed.of(Map.of("title", event.title())), Problems.none());
    }

    @PostMapping(PATH)
    View copy(Event event, Staff staff, HttpServletRequest request, RedirectAttributes redirect) {
        var form = Typed.sent(request.getParameterMap());
        var reading = new Reading(words);
        var title = reading.title(form);
        var days = days(event, reading, form);
        if (reading.problems().any()) return new CopyPage(event, form, reading.problems());

        var copy = announcements.copy(event, title, days, staff.actor());
        redirect.addFlashAttribute(Frames.NOTICE, words.text("event.office.copy.done"));
        return See.other(Workspaces.of(copy));
    }

    /** By how much everything shifts. A meeting without a day has nothing to shift, and is not asked for one. */
    private static long days(Event event, Reading reading, Typed form) {
        var old = event.when().firstDay();
        if (old == null) return 0;
        reading.needed(form, "firstDay", "event.office.mistake.new-day");
        var day = reading.day(form, "firstDay");
        return day == null ? 0 : ChronoUnit.DAYS.between(old, day);
    }
}
