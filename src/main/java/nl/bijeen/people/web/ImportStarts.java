package nl.bijeen.people.web;

import java.io.IOException;
import nl.bijeen.access.Staff;
import nl.bijeen.people.ImportFile;
import nl.bijeen.people.Imports;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Sending a file with people, and finding earlier ones back. */
@Controller
class ImportStarts {

    private static final int LONGEST_NAME = 100;

    private final Imports imports;
    private final Words words;

    ImportStarts(Imports imports, Texts texts) {
        this.imports = imports;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(Addresses.IMPORTS)
    View start(Staff staff) {
        staff.mustEdit();
        return new ImportStartPage(imports.recent(staff.association()), Problems.none());
    }

    @PostMapping(Addresses.IMPORTS)
    View send(Staff staff, @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        var bytes = file == null ? new byte[0] : file.getBytes();
        return switch (ImportFile.of(bytes)) {
            case ImportFile.Refused refused -> refused(staff, refused);
            case ImportFile.Table table ->
                See.other(Addresses.of(imports.add(staff.association(), name(file), table, staff.actor())));
        };
    }

    private View refused(Staff staff, ImportFile.Refused refused) {
        var text = words.text("people.import.file." + refused.reason(), refused.where());
        return new ImportStartPage(
                imports.recent(staff.association()), Problems.none().and("file", text));
    }

    /** Some browsers send the folder along. */
    private static String name(@Nullable MultipartFile file) {
        var sent = file == null ? null : file.getOriginalFilename();
        var name = Typed.line(sent).replaceFirst("^.*[/\\\\]", "");
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
