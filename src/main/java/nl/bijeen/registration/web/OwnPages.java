package nl.bijeen.registration.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.bijeen.journal.Actor;
import nl.bijeen.registration.CalendarFiles;
import nl.bijeen.registration.Corrections;
import nl.bijeen.registration.Need;
import nl.bijeen.registration.Needs;
import nl.bijeen.registration.Questions;
import nl.bijeen.registration.Registrations;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Private;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What people do with a place: their own, or one of those they booked for colleagues. */
@Controller
class OwnPages {

    private static final String OWN = "/mijn/{token}";
    private static final String BOOKED = "/boeking/{token}/{number:\\d{1,2}}";

    private final Places places;
    private final Registrations registrations;
    private final Corrections corrections;
    private final Questions questions;
    private final Needs needs;
    private final CalendarFiles calendars;
    private final OwnBlocks blocks;
    private final WaitingParts waiting;
    private final Texts texts;

    OwnPages(
            Places places,
            Registrations registrations,
            Corrections corrections,
            Questions questions,
            Needs needs,
            CalendarFiles calendars,
            OwnBlocks blocks,
            WaitingParts waiting,
            Texts texts) {
        this.places = places;
        this.registrations = registrations;
        this.corrections = corrections;
        this.questions = questions;
        this.needs = needs;
        this.calendars = calendars;
        this.blocks = blocks;
        this.waiting = waiting;
        this.texts = texts;
    }

    @ModelAttribute
    void keepPrivate(HttpServletResponse response) {
        Private.mark(response);
    }

    @GetMapping({OWN, "/en" + OWN})
    View own(@PathVariable String token, @RequestParam(defaultValue = "") String melding, HttpServletRequest request) {
        var place = places.find(token, null, request);
        return new OwnPage(
                place,
                needs.of(place.registration().id()),
                questions.of(place.event().id()),
                places.waitsTogether(place),
                waiting.of(place, texts.in(Language.of(request))),
                blocks.of(place),
                JustDone.known(melding));
    }

    @GetMapping({
        OWN + "/agenda.ics",
        "/en" + OWN + "/agenda.ics",
        BOOKED + "/agenda.ics",
        "/en" + BOOKED + "/agenda.ics"
    })
    ResponseEntity<String> calendar(
            @PathVariable String token,
            @PathVariable(required = false) @Nullable Integer number,
            HttpServletRequest request) {
        var place = places.find(token, number, request);
        var file = calendars.of(place.registration()).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", UTF_8))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + place.event().slug() + ".ics\"")
                .body(file);
    }

    @GetMapping({OWN + "/wijzigen", "/en" + OWN + "/wijzigen", BOOKED + "/wijzigen", "/en" + BOOKED + "/wijzigen"})
    View change(
            @PathVariable String token,
            @PathVariable(required = false) @Nullable Integer number,
            HttpServletRequest request) {
        var place = places.open(token, number, request);
        var registration = place.registration();
        // Who booked does not read what a colleague told behind their own link: it can tell of health or belief.
        var told = place.own() ? needs.of(registration.id()) : Need.NONE;
        var typed = PersonFields.of(registration.person(), told);
        return new ChangePage(place, typed, questions.of(place.event().id()), Problems.none());
    }

    @PostMapping({OWN + "/wijzigen", "/en" + OWN + "/wijzigen", BOOKED + "/wijzigen", "/en" + BOOKED + "/wijzigen"})
    View save(
            @PathVariable String token,
            @PathVariable(required = false) @Nullable Integer number,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        var place = places.open(token, number, request);
        var asked = questions.of(place.event().id());
        var email = place.registration().person().email();
        var read = PersonFields.read(sent, "");
        var typed = read.named(read.name(), email == null ? "" : email.value());
        var problems = SignUpCheck.own(asked, false, false, texts.in(Language.of(request)))
                .of(typed);
        if (problems.any()) return new ChangePage(place, typed, asked, problems);
        var id = place.registration().id();
        var person = typed.person(asked);
        if (place.own()) corrections.change(id, person, typed.need(), Actor.participant());
        else corrections.supplement(id, person, typed.need(), Actor.participant());
        return See.other(place.home() + "?melding=gewijzigd");
    }

    @GetMapping({OWN + "/afmelden", "/en" + OWN + "/afmelden", BOOKED + "/afmelden", "/en" + BOOKED + "/afmelden"})
    View cancel(
            @PathVariable String token,
            @PathVariable(required = false) @Nullable Integer number,
            HttpServletRequest request) {
        return new CancelPage(places.open(token, number, request));
    }

    @PostMapping({OWN + "/afmelden", "/en" + OWN + "/afmelden", BOOKED + "/afmelden", "/en" + BOOKED + "/afmelden"})
    View cancelled(
            @PathVariable String token,
            @PathVariable(required = false) @Nullable Integer number,
            HttpServletRequest request) {
        var place = places.find(token, number, request);
        if (place.open()) registrations.cancel(place.registration().id(), Actor.participant());
        // Who presses twice is told once more; who comes too late is not told that it was done.
        var done = place.open() || place.registration().cancelled();
        return See.other(place.home() + (done ? "?melding=afgemeld" : ""));
    }

    @ExceptionHandler
    View tooLate(TooLate late) {
        return See.other(late.home());
    }
}
