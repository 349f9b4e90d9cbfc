package nl.bijeen.programme.web;

import java.io.IOException;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.event.Upload;
import nl.bijeen.programme.Materials;
import nl.bijeen.view.Frames;
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

/** Where staff add links and files to a session. */
@Controller
class MaterialPages {

    /** What follows the address of a session. */
    static final String BELOW = "/stukken";

    private static final String PATH = ProgrammeTab.PATH + "/onderdeel/{session}" + BELOW;

    private final ProgrammeTab tab;
    private final Materials materials;
    private final Words words;

    MaterialPages(ProgrammeTab tab, Materials materials, Texts texts) {
        this.tab = tab;
        this.materials = materials;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(PATH)
    View look(Event event, Staff staff, @PathVariable String session) {
        staff.mustEdit();
        var found = SessionPages.find(tab.of(event), session);
        return new MaterialsPage(event, found, MaterialForm.empty(), Problems.none());
    }

    @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    View add(
            Event event,
            Staff staff,
            @PathVariable String session,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        var found = tab.of(event).session(session);
        if (found.isEmpty()) return gone(event, redirect);
        var form = MaterialForm.read(sent);
        var upload = Upload.of(file == null ? new byte[0] : file.getBytes());
        var problems = form.problems(upload, words);
        if (problems.any()) return new MaterialsPage(event, found.get(), form, problems);
        var request = form.basis().request();
        if (upload instanceof Upload.Accepted accepted)
            materials.keep(event.id(), found.get(), request, form.facts(), accepted, staff.actor());
        else materials.link(event.id(), found.get(), request, form.facts(), form.link(), staff.actor());
        return told(event, session, "programme.office.materials.kept", redirect);
    }

    @PostMapping(PATH + "/weg")
    View remove(
            Event event,
            Staff staff,
            @PathVariable String session,
            @RequestParam(defaultValue = "") String stuk,
            RedirectAttributes redirect) {
        var found = tab.of(event).session(session);
        if (found.isEmpty()) return gone(event, redirect);
        materials.remove(event.id(), found.get(), stuk, staff.actor());
        return told(event, session, "programme.office.materials.removed", redirect);
    }

    private View told(Event event, String session, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.NOTICE, words.text(key));
        return See.other(ProgrammeTab.address(event) + "/onderdeel/" + session + BELOW);
    }

    private View gone(Event event, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.NOTICE, words.text("programme.office.session.gone"));
        return See.other(ProgrammeTab.address(event));
    }
}
