package nl.bijeen.programme.web;

import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.programme.CallPost;
import nl.bijeen.programme.Submissions;
import nl.bijeen.view.Frames;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
        return page(event, false);
    }

    private CallLettersPage page(Event event, boolean overtaken) {
        var untold = submissions.untold(event);
        return new CallLettersPage(
                event,
                untold.stand(),
                Basis.fresh(),
                overtaken,
                untold.submissions().stream()
                        .flatMap(it -> post.decision(event, it).stream())
                        .map(it -> new CallLettersPage.Sheet(it, texts.in(it.locale())))
                        .toList());
    }

    @PostMapping(PATH)
    View send(
            Event event,
            Staff staff,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String stand,
            RedirectAttributes redirect) {
        tab.of(event);
        var letters = submissions.tell(event, Basis.read(sent).request(), stand, staff.actor());
        if (letters.isEmpty()) return page(event, true);
        Words words = texts.in(Texts.DUTCH);
        redirect.addFlashAttribute(Frames.NOTICE, words.text("programme.office.call.letters.sent", letters.getAsInt()));
        return See.other(CallTab.address(event));
    }
}
