package nl.bijeen.event.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Announcements;
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

/** A new meeting begins with what it is called; everything else can follow. */
@Controller
class NewMeetingPages {

    /** Not below the list: a meeting might be called "Nieuw". */
    private static final String PATH = "/bureau/nieuwe-bijeenkomst";

    private final Announcements announcements;
    private final Words words;

    NewMeetingPages(Announcements announcements, Texts texts) {
        this.announcements = announcements;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(PATH)
    View form(Staff staff) {
        staff.mustEdit();
        return new NewMeetingPage(Typed.empty(), Problems.none());
    }

    @PostMapping(PATH)
    View make(Staff staff, HttpServletRequest request, RedirectAttributes redirect) {
        var form = Typed.sent(request.getParameterMap());
        var reading = AnnouncementReading.of(form, words);
        if (reading.problems().any()) return new NewMeetingPage(form, reading.problems());

        var event = announcements.draft(staff.association(), reading.announcement(), staff.actor());
        redirect.addFlashAttribute(Frames.NOTICE, words.text("event.office.new.done"));
        return See.other(Workspaces.of(event));
    }
}
