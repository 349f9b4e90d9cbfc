package nl.bijeen.programme.web;

import java.io.IOException;
import java.util.List;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.event.Upload;
import nl.bijeen.programme.Contributor;
import nl.bijeen.programme.ContributorPosts;
import nl.bijeen.programme.Contributors;
import nl.bijeen.programme.Programme;
import nl.bijeen.view.Frames;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where staff say who chair, host and speak, and ask them to fill in the rest. */
@Controller
class ContributorPages {

    private static final String ALL = ProgrammeTab.PATH + "/mensen";
    private static final String NEW = ALL + "/nieuw";
    private static final String ONE = ALL + "/{contributor:[\\w-]{22}}";

    private final ProgrammeTab tab;
    private final Contributors contributors;
    private final ContributorPosts posts;
    private final Words words;

    ContributorPages(ProgrammeTab tab, Contributors contributors, ContributorPosts posts, Texts texts) {
        this.tab = tab;
        this.contributors = contributors;
        this.posts = posts;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(ALL)
    View list(Event event) {
        return new ContributorsPage(event, tab.of(event));
    }

    @GetMapping(NEW)
    View empty(Event event, Staff staff) {
        staff.mustEdit();
        return new ContributorPage(event, tab.of(event), null, ContributorForm.empty(), Problems.none());
    }

    @PostMapping(path = NEW, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    View add(
            Event event,
            Staff staff,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile photo,
            RedirectAttributes redirect)
            throws IOException {
        var programme = tab.of(event);
        var form = ContributorForm.read(sent);
        var picture = photo(photo);
        var problems = form.problems(picture, null, words);
        if (!problems.any() && !contributors.add(event.id(), form.facts(), staff.actor())) problems = taken(problems);
        if (problems.any()) return new ContributorPage(event, programme, null, form, problems);
        tab.of(event).contributors().stream()
                .filter(it -> programme.contributor(it.token()).isEmpty())
                .forEach(it -> portray(event, it, form, picture, staff));
        return told(event, words.text("programme.office.saved"), redirect);
    }

    @GetMapping(ONE)
    View form(Event event, Staff staff, @PathVariable String contributor) {
        staff.mustEdit();
        var programme = tab.of(event);
        var who = find(programme, contributor);
        var form = ContributorForm.of(who, contributors.needs(who));
        return new ContributorPage(event, programme, who, form, Problems.none());
    }

    @PostMapping(path = ONE, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    View act(
            Event event,
            Staff staff,
            @PathVariable String contributor,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile photo,
            RedirectAttributes redirect)
            throws IOException {
        var programme = tab.of(event);
        var who = find(programme, contributor);
        if (Typed.one(sent, "action").equals("remove")) {
            contributors.remove(event.id(), who, staff.actor());
            return told(event, words.text("programme.office.saved"), redirect);
        }
        var form = ContributorForm.read(sent);
        var picture = photo(photo);
        var problems = form.problems(picture, who.portrait(), words);
        if (!problems.any() && !contributors.change(event.id(), who, form.facts(), staff.actor()))
            problems = taken(problems);
        if (problems.any()) return new ContributorPage(event, programme, who, form, problems);
        portray(event, who, form, picture, staff);
        return told(event, words.text("programme.office.saved"), redirect);
    }

    @PostMapping(ALL + "/vragen")
    View askAll(Event event, Staff staff, RedirectAttributes redirect) {
        return asked(event, Contributors.unasked(tab.of(event)), staff, redirect);
    }

    @PostMapping(ONE + "/vragen")
    View ask(Event event, Staff staff, @PathVariable String contributor, RedirectAttributes redirect) {
        return asked(event, List.of(find(tab.of(event), contributor)), staff, redirect);
    }

    private View asked(Event event, List<Contributor> whom, Staff staff, RedirectAttributes redirect) {
        var letters = posts.ask(event, whom, staff.actor());
        return told(event, words.text("programme.office.contributors.sent", letters), redirect);
    }

    private void portray(Event event, Contributor who, ContributorForm form, Upload picture, Staff staff) {
        if (picture instanceof Upload.Accepted accepted)
            contributors.portray(event.id(), who, accepted, form.alt(), staff.actor());
        else if (form.without()) contributors.unportray(event.id(), who, staff.actor());
        else if (!form.alt().isEmpty()) contributors.describe(event.id(), who, form.alt(), staff.actor());
    }

    private static Upload photo(@Nullable MultipartFile photo) throws IOException {
        return Upload.of(photo == null ? new byte[0] : photo.getBytes());
    }

    private static Contributor find(Programme programme, String token) {
        return programme.contributor(token).orElseThrow(NotFound::new);
    }

    private Problems taken(Problems problems) {
        return problems.and("email", words.text("programme.office.problem.address-taken"));
    }

    private View told(Event event, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.NOTICE, notice);
        return See.other(ProgrammeTab.address(event) + "/mensen");
    }
}
