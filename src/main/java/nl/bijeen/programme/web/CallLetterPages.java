package nl.bijeen.programme.web;

import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.programme.CallPost;
import nl.bijeen.programme.Submission;
import nl.bijeen.programme.Submissions;
import nl.bijeen.view.Frames;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letters that say what was decided: to read first, and then to send. */
@Controller
class CallLetterPages {

    private static final String PATH = CallTab.PATH + "/brieven";

    private final CallTab tab;
    private final Submissions submissions;
    private final CallPost post;
    private final Texts texts;

    CallLetterPages(CallTab tab, Submissions submissions, CallPost post, Texts texts) {
        this.tab = tab;
        this.submissions = submissions;
        this.post = post;
        this.texts = texts;
    }

    @GetMapping(PATH)
    CallLettersPage letters(Event event) {
        tab.of(event);
        return new CallLettersPage(
                event,
                submissions.of(event.id()).stream()
                        .filter(Submission::untold)
                        .flatMap(it -> post.decision(event, it).stream())
                        .map(it -> new CallLettersPage.Sheet(it, texts.in(it.locale())))
                        .toList());
    }

    @PostMapping(PATH)
    View send(Event event, Staff staff, RedirectAttributes redirect) {
        tab.of(event);
        var sent = submissions.tell(event, staff.actor());
        Words words = texts.in(Texts.DUTCH);
        redirect.addFlashAttribute(Frames.NOTICE, words.text("programme.office.call.letters.sent", sent));
        return See.other(CallTab.address(event));
    }
}
