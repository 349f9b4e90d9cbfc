package nl.bijeen.programme.web;

import java.util.List;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Contributor;
import nl.bijeen.programme.ContributorPosts;
import nl.bijeen.programme.Contributors;
import nl.bijeen.view.Frames;
import nl.bijeen.view.NotFound;
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

/** Where staff ask who contribute to fill in the rest about themselves. */
@Controller
class AskPages {

    private static final String ALL = ProgrammeTab.PATH + "/mensen";
    private static final String ONE = ALL + "/{contributor:[\\w-]{22}}";

    private final ProgrammeTab tab;
    private final ContributorPosts posts;
    private final Words words;

    AskPages(ProgrammeTab tab, ContributorPosts posts, Texts texts) {
        this.tab = tab;
        this.posts = posts;
        this.words = texts.in(Texts.DUTCH);
    }

    @PostMapping(ALL + "/vragen")
    View askAll(
            Event event, Staff staff, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
        return asked(event, sent, Contributors.unasked(tab.of(event)), staff, redirect);
    }

    @PostMapping(ONE + "/vragen")
    View ask(
            Event event,
            Staff staff,
            @PathVariable String contributor,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return asked(
                event,
                sent,
                List.of(tab.of(event).contributor(contributor).orElseThrow(NotFound::new)),
                staff,
                redirect);
    }

    private View asked(
            Event event,
            MultiValueMap<String, String> sent,
            List<Contributor> whom,
            Staff staff,
            RedirectAttributes redirect) {
        var letters = posts.ask(event, Basis.read(sent).request(), whom, staff.actor());
        redirect.addFlashAttribute(Frames.NOTICE, words.text("programme.office.contributors.sent", letters));
        return See.other(ProgrammeTab.address(event) + "/mensen");
    }
}
