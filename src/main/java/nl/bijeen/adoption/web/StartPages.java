package nl.bijeen.adoption.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.bijeen.access.Staff;
import nl.bijeen.adoption.Batches;
import nl.bijeen.adoption.HandIns;
import nl.bijeen.adoption.HandIns.File;
import nl.bijeen.adoption.HandIns.Received;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Where an announcement is handed in: pasted, as a file or several, or by its address. Each has a form of its own. */
@Controller
class StartPages {

    private final HandIns handIns;
    private final Batches batches;
    private final Words words;

    StartPages(HandIns handIns, Batches batches, Texts texts) {
        this.handIns = handIns;
        this.batches = batches;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(Addresses.START)
    View start(Staff staff) {
        staff.mustEdit();
        return page(staff, "", "", Problems.none());
    }

    @PostMapping(Addresses.START + "/tekst")
    View text(Staff staff, @RequestParam(defaultValue = "") String text) {
        staff.mustEdit();
        return switch (handIns.text(staff, text)) {
            case Received.Refused(var key) -> page(staff, text, "", problem("text", "text." + key));
            case Received received -> next(received);
        };
    }

    @PostMapping(Addresses.START + "/adres")
    View address(Staff staff, @RequestParam(defaultValue = "") String address) {
        staff.mustEdit();
        return switch (handIns.address(staff, address)) {
            case Received.Refused(var key) -> page(staff, "", address, problem("address", key));
            case Received received -> next(received);
        };
    }

    @PostMapping(Addresses.START + "/bestanden")
    View files(Staff staff, @RequestParam(name = "files", required = false) List<MultipartFile> files)
            throws IOException {
        staff.mustEdit();
        var sent = new ArrayList<File>();
        for (var file : Objects.requireNonNullElse(files, List.<MultipartFile>of())) {
            // A form without a file sends an empty one without a name.
            if (file.isEmpty()
                    && Objects.requireNonNullElse(file.getOriginalFilename(), "")
                            .isEmpty()) continue;
            sent.add(new File(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes()));
        }
        return switch (handIns.files(staff, sent)) {
            case Received.Refused(var key) -> page(staff, "", "", problem("files", key));
            case Received received -> next(received);
        };
    }

    private static View next(Received received) {
        return switch (received) {
            case Received.One(var token) -> See.other(Addresses.one(token));
            case Received.Pile(var token) -> See.other(Addresses.pile(token));
            case Received.Refused refused -> throw new IllegalStateException("Told on the page: " + refused);
        };
    }

    private Problems problem(String field, String key) {
        return Problems.none().and(field, words.text("adoption.office.refused." + key));
    }

    private View page(Staff staff, String text, String address, Problems problems) {
        return new StartPage(batches.open(staff.association()), text, address, problems);
    }
}
