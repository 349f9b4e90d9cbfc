package nl.bijeen.programme.web;

import java.io.IOException;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.event.Upload;
import nl.bijeen.programme.Contributor;
import nl.bijeen.programme.Contributors;
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

/** Where staff say who chair, host and speak. */
@Controller
class ContributorPages {

    private static final String ALL = ProgrammeTab.PATH + "/mensen";
    private static final String NEW = ALL + "/nieuw";
    private static final String ONE = ALL + "/{contributor:[\\w-]{22}}";

    private final ProgrammeTab tab;
    private final Contributors contributors;
    private final Photos photos;
    private final Words words;

    ContributorPages(ProgrammeTab tab, Contributors contributors, Photos photos, Texts texts) {
        this.tab = tab;
        this.contributors = contributors;
        this.photos = photos;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(ALL)
    View list(Event event) {
        return new ContributorsPage(event, tab.of(event));
    }

    @GetMapping(NEW)
    View empty(Event event, Staff staff) {
        staff.mustEdit();
        return page(event, null, ContributorForm.empty(), Basis.fresh(), Problems.none(), null);
    }

    @PostMapping(path = NEW, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    View add(
            Event event,
            Staff staff,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile photo,
            RedirectAttributes redirect)
            throws IOException {
        tab.of(event);
        var form = ContributorForm.read(sent);
        var basis = Basis.read(sent);
        var picture = Photos.read(photo);
        var problems = form.problems(picture, null, words);
        if (problems.any()) return page(event, null, form, basis, problems, null);
        var added = contributors.add(event.id(), basis.request(), form.facts(), staff.actor());
        if (added.isEmpty()) return page(event, null, form, basis, taken(problems), null);
        tab.of(event)
                .contributor(added.get())
                .ifPresent(it -> photos.put(event.id(), it, form, picture, staff.actor()));
        return told(event, redirect);
    }

    @GetMapping(ONE)
    View form(Event event, Staff staff, @PathVariable String contributor) {
        staff.mustEdit();
        var who = tab.of(event).contributor(contributor).orElseThrow(NotFound::new);
        return page(event, who, of(who), Basis.of(who.revision()), Problems.none(), null);
    }

    @PostMapping(path = ONE, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    View change(
            Event event,
            Staff staff,
            @PathVariable String contributor,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile photo,
            RedirectAttributes redirect)
            throws IOException {
        var found = tab.of(event).contributor(contributor);
        var form = ContributorForm.read(sent);
        if (found.isEmpty()) return gone(event, form);
        var who = found.get();
        var basis = Basis.read(sent);
        var picture = Photos.read(photo);
        var problems = form.problems(picture, who.portrait(), words);
        if (problems.any()) return page(event, who, form, basis, problems, null);
        return switch (contributors.change(event.id(), who.id(), basis.revision(), form.facts(), staff.actor())) {
            case DONE -> saved(event, who, form, picture, staff, redirect);
            case TAKEN -> page(event, who, form, basis, taken(problems), null);
            case OVERTAKEN -> overtaken(event, contributor, form, picture, staff, redirect);
            case GONE -> gone(event, form);
        };
    }

    private View overtaken(
            Event event,
            String contributor,
            ContributorForm form,
            Upload picture,
            Staff staff,
            RedirectAttributes redirect) {
        var now = tab.of(event).contributor(contributor);
        if (now.isEmpty()) return gone(event, form);
        var theirs = Returned.Overtaken.by(
                ContributorForm.of(now.get(), form.needs()).told(words), form.told(words));
        if (theirs.nothing()) return saved(event, now.get(), form, picture, staff, redirect);
        return page(event, now.get(), form, Basis.of(now.get().revision()), Problems.none(), theirs);
    }

    private View saved(
            Event event,
            Contributor who,
            ContributorForm form,
            Upload picture,
            Staff staff,
            RedirectAttributes redirect) {
        photos.put(event.id(), who, form, picture, staff.actor());
        return told(event, redirect);
    }

    private View gone(Event event, ContributorForm form) {
        return page(event, null, form, Basis.fresh(), Problems.none(), new Returned.Gone());
    }

    @PostMapping(path = ONE + "/weghalen")
    View remove(
            Event event,
            Staff staff,
            @PathVariable String contributor,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var found = tab.of(event).contributor(contributor);
        if (found.isEmpty()) return told(event, redirect);
        var who = found.get();
        var form = ContributorForm.read(sent);
        var unsaved =
                !form.told(words).equals(ContributorForm.of(who, form.needs()).told(words));
        if (unsaved && !sent.containsKey("toch"))
            return page(event, who, form, Basis.read(sent), Problems.none(), new Returned.Unsaved());
        contributors.remove(event.id(), who, staff.actor());
        return told(event, redirect);
    }

    private ContributorForm of(Contributor who) {
        return ContributorForm.of(who, contributors.needs(who));
    }

    private View page(
            Event event,
            @Nullable Contributor who,
            ContributorForm form,
            Basis basis,
            Problems problems,
            @Nullable Returned returned) {
        return new ContributorPage(event, tab.of(event), who, form, basis, problems, returned);
    }

    private Problems taken(Problems problems) {
        return problems.and("email", words.text("programme.office.problem.address-taken"));
    }

    private View told(Event event, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.NOTICE, words.text("programme.office.saved"));
        return See.other(ProgrammeTab.address(event) + "/mensen");
    }
}
