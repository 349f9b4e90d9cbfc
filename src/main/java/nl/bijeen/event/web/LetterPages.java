package nl.bijeen.event.web;

import java.util.Arrays;
import java.util.UUID;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Events;
import nl.bijeen.journal.Journal;
import nl.bijeen.mail.Letters;
import nl.bijeen.mail.PostOffice;
import nl.bijeen.mail.PostedLetter;
import nl.bijeen.view.Frames;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letters of an association, in the office. Here and not in mail, which knows no staff and no meetings. */
@Controller
class LetterPages {

    private static final String PATH = "/bureau/brieven";

    private final Letters letters;
    private final PostOffice postOffice;
    private final Events events;
    private final Journal journal;
    private final TransactionOperations transaction;
    private final Texts texts;

    LetterPages(
            Letters letters,
            PostOffice postOffice,
            Events events,
            Journal journal,
            TransactionOperations transaction,
            Texts texts) {
        this.letters = letters;
        this.postOffice = postOffice;
        this.events = events;
        this.journal = journal;
        this.transaction = transaction;
        this.texts = texts;
    }

    @GetMapping(PATH)
    View list(
            Staff staff,
            @RequestParam(name = "staat", defaultValue = "") String asked,
            @RequestParam(name = "pagina", defaultValue = "1") int page) {
        var state = state(asked);
        return new LettersPage(
                letters.ofAssociation(staff.association(), state, Math.max(1, page)), state, postOffice.isOpen());
    }

    @GetMapping(PATH + "/{token}")
    View letter(Staff staff, @PathVariable UUID token) {
        var letter = find(staff, token);
        var meeting = letter.meeting() == null ? null : own(staff, events.get(new EventId(letter.meeting())));
        var mayEdit = staff.role().mayEdit();
        return new LetterPage(letter, meeting, mayEdit, mayEdit && letter.canGoAgain() && postOffice.isOpen());
    }

    /** A co-host's letter may be about a meeting of another association, which is not in this office. */
    private static @Nullable Event own(Staff staff, Event event) {
        return event.association().equals(staff.association()) ? event : null;
    }

    @GetMapping(PATH + "/{token}/uitnodiging.ics")
    ResponseEntity<String> calendar(Staff staff, @PathVariable UUID token) {
        var calendar = find(staff, token).calendar();
        if (calendar == null || !staff.role().mayEdit()) throw new NotFound();
        var attachment = ContentDisposition.attachment().filename("uitnodiging.ics");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .header("Content-Disposition", attachment.build().toString())
                .body(calendar);
    }

    @PostMapping(PATH + "/{token}/opnieuw")
    View again(Staff staff, @PathVariable UUID token, RedirectAttributes redirect) {
        var letter = find(staff, token);
        transaction.executeWithoutResult(_ -> {
            if (letters.again(staff.association(), token))
                journal.note(staff.association(), staff.actor(), "letter.again", letter.meeting(), null);
        });
        redirect.addFlashAttribute(Frames.NOTICE, texts.in(Texts.DUTCH).text("mail.office.letter.again.done"));
        return See.other(PATH + "/" + token);
    }

    private PostedLetter find(Staff staff, UUID token) {
        return letters.find(staff.association(), token).orElseThrow(NotFound::new);
    }

    private static PostedLetter.@Nullable State state(String asked) {
        return Arrays.stream(PostedLetter.State.values())
                .filter(it -> it.name().equals(asked))
                .findFirst()
                .orElse(null);
    }
}
