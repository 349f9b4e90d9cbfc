package nl.bijeen.event.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Attachment;
import nl.bijeen.event.Attachments;
import nl.bijeen.event.Event;
import nl.bijeen.event.Right;
import nl.bijeen.event.Shared;
import nl.bijeen.event.Upload;
import nl.bijeen.event.Visit;
import nl.bijeen.view.Frames;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pictures and documents of a meeting. */
@Controller
class AttachmentPages {

    private static final String PATH = Workspaces.ONE + "/bestanden";

    private final Attachments attachments;
    private final Words words;

    AttachmentPages(Attachments attachments, Texts texts) {
        this.attachments = attachments;
        this.words = texts.in(Texts.DUTCH);
    }

    /** A picture as the editor of texts offers it. */
    public record Picture(String src, String alt) {}

    @GetMapping(PATH)
    View files(@Shared(Right.EDIT) Visit visit) {
        var event = visit.event();
        return new FilesPage(event, attachments.of(event.id()), Typed.empty(), Problems.none());
    }

    @GetMapping(Workspaces.ONE + "/beelden.json")
    @ResponseBody
    List<Picture> pictures(@Shared(Right.EDIT) Visit visit) {
        return attachments.of(visit.event().id()).stream()
                .filter(Attachment::picture)
                .map(it -> new Picture(it.address(), it.title()))
                .toList();
    }

    @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    View add(@Shared(Right.EDIT) Visit visit, MultipartHttpServletRequest request, RedirectAttributes redirect)
            throws IOException {
        var event = visit.event();
        var form = Typed.sent(request.getParameterMap());
        var sent = new ArrayList<Sent>();
        for (var row : FilesPage.rows(form)) {
            var file = request.getFile(row.name("file"));
            var bytes = file == null ? new byte[0] : file.getBytes();
            if (bytes.length > 0 || !row.value("title").isBlank()) sent.add(new Sent(row, Upload.of(bytes)));
        }
        var problems = keep(event, visit.staff(), sent);
        if (problems.any()) return new FilesPage(event, attachments.of(event.id()), form, problems);

        redirect.addFlashAttribute(Frames.NOTICE, words.text("event.office.files.kept", sent.size()));
        return See.other(visit.address() + "/bestanden");
    }

    @GetMapping(PATH + "/{token}/verwijderen")
    View askToRemove(@Shared(Right.EDIT) Visit visit, @PathVariable String token) {
        visit.staff().mustEdit();
        var event = visit.event();
        return attachments.of(event.id()).stream()
                .filter(it -> it.token().equals(token))
                .findFirst()
                .<View>map(it -> new RemoveFilePage(event, it))
                .orElseThrow(() -> new NotFound());
    }

    @PostMapping(PATH + "/{token}/verwijderen")
    View remove(@Shared(Right.EDIT) Visit visit, @PathVariable String token, RedirectAttributes redirect) {
        attachments.remove(visit.event().id(), token, visit.staff().actor());
        redirect.addFlashAttribute(Frames.NOTICE, words.text("event.office.files.removed"));
        return See.other(visit.address() + "/bestanden");
    }

    private record Sent(Typed row, Upload file) {}

    /** All or none: browsers forget which files were chosen, so whoever corrects one chooses all of them again. */
    private Problems keep(Event event, Staff staff, List<Sent> sent) {
        var problems = Problems.none();
        if (sent.isEmpty()) problems = problems.and("files[0].file", words.text("event.office.files.none-chosen"));
        for (var it : sent) {
            if (it.file() instanceof Upload.Refused(var reason)) {
                problems = problems.and(it.row().name("file"), words.text("event.office.files.refused." + reason));
            }
            if (it.row().value("title").isBlank()) {
                problems = problems.and(it.row().name("title"), words.text("event.office.mistake.file-title"));
            }
        }
        if (problems.any()) return problems;
        for (var it : sent) {
            if (it.file() instanceof Upload.Accepted file) {
                var title = it.row().value("title").strip();
                attachments.add(event.id(), title, file, it.row().ticked("inReport"), staff.actor());
            }
        }
        return problems;
    }
}
