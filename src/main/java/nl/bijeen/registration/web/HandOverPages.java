package nl.bijeen.registration.web;

import static nl.bijeen.registration.web.PersonFields.one;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.bijeen.access.Associations;
import nl.bijeen.access.RateLimit;
import nl.bijeen.audience.Audience;
import nl.bijeen.audience.Audiences;
import nl.bijeen.audience.ReasonWords;
import nl.bijeen.event.Events;
import nl.bijeen.journal.Actor;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.registration.Corrections;
import nl.bijeen.registration.Corrections.Handed;
import nl.bijeen.registration.Questions;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Private;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where a place goes to a colleague, by who has it or who booked it. */
@Controller
class HandOverPages {

    private static final String OWN = "/mijn/{token}/overdragen";
    private static final String BOOKED = "/boeking/{token}/{number:\\d{1,2}}/overdragen";

    private final Places places;
    private final Corrections corrections;
    private final Questions questions;
    private final Audiences audiences;
    private final Associations associations;
    private final Events events;
    private final RateLimit limit;
    private final Texts texts;

    HandOverPages(
            Places places,
            Corrections corrections,
            Questions questions,
            Audiences audiences,
            Associations associations,
            Events events,
            RateLimit limit,
            Texts texts) {
        this.places = places;
        this.corrections = corrections;
        this.questions = questions;
        this.audiences = audiences;
        this.associations = associations;
        this.events = events;
        this.limit = limit;
        this.texts = texts;
    }

    @ModelAttribute
    void keepPrivate(HttpServletResponse response) {
        Private.mark(response);
    }

    @GetMapping({OWN, "/en" + OWN, BOOKED, "/en" + BOOKED})
    View form(
            @PathVariable String token,
            @PathVariable(required = false) @Nullable Integer number,
            HttpServletRequest request) {
        var place = places.open(token, number, request);
        return new HandOverPage(place, PersonFields.EMPTY, audience(place));
    }

    @PostMapping({OWN, "/en" + OWN, BOOKED, "/en" + BOOKED})
    View handOver(
            @PathVariable String token,
            @PathVariable(required = false) @Nullable Integer number,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        var place = places.open(token, number, request);
        var heir = PersonFields.read(sent, "");
        var page = new HandOverPage(place, heir, audience(place));
        var check = SignUpCheck.own(
                questions.of(place.event().id()), false, page.belonging(), texts.in(Language.of(request)));
        var problems = check.ofName(heir);
        return switch (one(sent, "action")) {
            case "back" -> page;
            case "confirm" -> problems.any() ? page.with(problems) : confirm(page, request);
            default -> problems.any() ? page.with(problems) : page.toCheck();
        };
    }

    @GetMapping({
        "/{association}/bijeenkomsten/{slug}/overgedragen",
        "/en/{association}/bijeenkomsten/{slug}/overgedragen"
    })
    View handedOver(@PathVariable String association, @PathVariable String slug) {
        var organiser = associations.bySlug(association).orElseThrow(NotFound::new);
        return new HandedOverPage(
                organiser, events.findPublished(organiser.id(), slug).orElseThrow(NotFound::new));
    }

    private View confirm(HandOverPage page, HttpServletRequest request) {
        var place = page.place();
        var heir = page.heir();
        var email = new EmailAddress(heir.email());
        var id = place.registration().id();
        var words = texts.in(Language.of(request));
        // Whether a colleague is welcome tells whom the register knows, here as when they are registered.
        if (!limit.allows("who may come by network", request, 200, Duration.ofHours(1))) return page.tooOften();
        return switch (corrections.handOver(id, heir.name(), email, Roles.of(heir.role()), Actor.participant())) {
            case Handed.Over _ ->
                See.other(
                        place.own()
                                ? Language.path(request, place.meeting() + "/overgedragen")
                                : place.home() + "?melding=overgedragen");
            case Handed.HasAPlace _ ->
                page.with(Problems.none().and("email", words.text("registration.problem.taken")));
            case Handed.NotForThem(var why) ->
                page.with(Problems.none().and("email", new ReasonWords(words).refused(why)));
            case Handed.Enough _ -> page.with(Problems.none().and("email", words.text("registration.problem.enough")));
            case Handed.Gone _ -> See.other(place.home());
        };
    }

    private @Nullable Audience audience(Place place) {
        return audiences.of(place.event().id()).orElse(null);
    }

    @ExceptionHandler
    View tooLate(TooLate late) {
        return See.other(late.home());
    }
}
