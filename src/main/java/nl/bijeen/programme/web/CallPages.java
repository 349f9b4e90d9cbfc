package nl.bijeen.programme.web;

import static nl.bijeen.programme.web.PitchForm.one;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.bijeen.access.Association;
import nl.bijeen.access.Associations;
import nl.bijeen.access.RateLimit;
import nl.bijeen.access.RateLimit.Asked;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.Fate;
import nl.bijeen.programme.Call;
import nl.bijeen.programme.CallPost;
import nl.bijeen.programme.Calls;
import nl.bijeen.programme.Submissions;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where somebody proposes a session. */
@Controller
class CallPages {

    private static final String PATH = "/{association}/bijeenkomsten/{slug}/oproep";
    private static final Duration A_WHILE = Duration.ofHours(1);
    private static final int PER_CLIENT = 20;
    private static final int PER_ADDRESS = 5;

    private final Associations associations;
    private final Events events;
    private final Calls calls;
    private final Submissions submissions;
    private final CallPost post;
    private final Opening opening;
    private final RateLimit limit;
    private final Texts texts;
    private final Clock clock;

    CallPages(
            Associations associations,
            Events events,
            Calls calls,
            Submissions submissions,
            CallPost post,
            Opening opening,
            RateLimit limit,
            Texts texts,
            Clock clock) {
        this.associations = associations;
        this.events = events;
        this.calls = calls;
        this.submissions = submissions;
        this.post = post;
        this.opening = opening;
        this.limit = limit;
        this.texts = texts;
        this.clock = clock;
    }

    private record Found(Association organiser, Event event, Call call) {}

    @GetMapping({PATH, "/en" + PATH})
    View form(
            @PathVariable String association,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String uitnodiging) {
        var found = find(association, slug, uitnodiging);
        if (found.call().opened() == null) throw new NotFound();
        var along = new Along(uitnodiging, UUID.randomUUID().toString(), opening.now());
        return page(found, along, PitchForm.empty(), false, Problems.none());
    }

    @PostMapping({PATH, "/en" + PATH})
    View send(
            @PathVariable String association,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String uitnodiging,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest client) {
        var found = find(association, slug, uitnodiging);
        var asked = found.call().questions();
        var form = PitchForm.read(sent, asked.size());
        var request = request(one(sent, "request"));
        var along = new Along(uitnodiging, request.toString(), one(sent, "opened"));
        var opened = opening.read(along.opened());
        if (!found.call().takes(opened, clock.instant())) return page(found, along, form, false, Problems.none());
        var english = client.getRequestURI().startsWith("/en/");
        var words = texts.in(english ? Texts.ENGLISH : Texts.DUTCH);
        var problems = form.problems(asked, words);
        if (problems.any()) return page(found, along, form, false, problems);
        if (tooOften(client, form)) return page(found, along, form, true, problems);
        return submissions
                .send(found.event(), request, opened, form.pitch(asked), words.locale())
                .<View>map(it -> See.other(post.path(it) + "?melding=gelukt"))
                .orElseGet(() -> page(found, along, form, false, problems));
    }

    private boolean tooOften(HttpServletRequest client, PitchForm form) {
        var byClient = Asked.by(client, "submission", 1, PER_CLIENT, A_WHILE);
        var byAddress = new Asked("submission by address", form.email(), 1, PER_ADDRESS, A_WHILE);
        return !limit.tooOften(byClient, byAddress).isEmpty();
    }

    /**
     * What goes along with the form unseen.
     *
     * @param key what opened it; empty when it is open to everybody
     * @param opened see {@link Opening}
     */
    private record Along(String key, String request, String opened) {}

    private CallPage page(Found found, Along along, PitchForm form, boolean tooOften, Problems problems) {
        var call = calls.find(found.event().id()).orElseThrow();
        return new CallPage(
                found.organiser(),
                found.event(),
                call,
                along.key(),
                along.request(),
                along.opened(),
                form,
                call.takes(opening.read(along.opened()), clock.instant()),
                tooOften,
                problems);
    }

    /** One that was closed is still there, to say so and to give back what was typed; one that is for others is not. */
    private Found find(String association, String slug, String key) {
        var organiser = associations.bySlug(association).orElseThrow(NotFound::new);
        var event = events.findPublished(organiser.id(), slug)
                .filter(it -> it.fate() == Fate.PUBLISHED)
                .orElseThrow(NotFound::new);
        var call = calls.find(event.id()).filter(it -> it.admits(key)).orElseThrow(NotFound::new);
        return new Found(organiser, event, call);
    }

    private static UUID request(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }
}
