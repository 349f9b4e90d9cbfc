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
    private final RateLimit limit;
    private final Texts texts;
    private final Clock clock;

    CallPages(
            Associations associations,
            Events events,
            Calls calls,
            Submissions submissions,
            CallPost post,
            RateLimit limit,
            Texts texts,
            Clock clock) {
        this.associations = associations;
        this.events = events;
        this.calls = calls;
        this.submissions = submissions;
        this.post = post;
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
        return page(found, uitnodiging, UUID.randomUUID().toString(), PitchForm.empty(), false, Problems.none());
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
        var english = client.getRequestURI().startsWith("/en/");
        var words = texts.in(english ? Texts.ENGLISH : Texts.DUTCH);
        var problems = form.problems(asked, words);
        if (problems.any()) return page(found, uitnodiging, request.toString(), form, false, problems);
        if (!limit.tooOften(
                        Asked.by(client, "submission", 1, PER_CLIENT, A_WHILE),
                        new Asked("submission by address", form.email(), 1, PER_ADDRESS, A_WHILE))
                .isEmpty()) return page(found, uitnodiging, request.toString(), form, true, problems);
        return submissions
                .send(found.event(), request, form.pitch(asked), words.locale())
                .<View>map(it -> See.other(post.path(it) + "?melding=gelukt"))
                .orElseGet(() -> page(found, uitnodiging, request.toString(), form, false, problems));
    }

    private CallPage page(
            Found found, String key, String request, PitchForm form, boolean tooOften, Problems problems) {
        var open = calls.find(found.event().id()).orElseThrow().open(clock.instant());
        return new CallPage(
                found.organiser(), found.event(), found.call(), key, request, form, open, tooOften, problems);
    }

    /** One that was closed is still there, to say so; one that never opened, or is for others, is not. */
    private Found find(String association, String slug, String key) {
        var organiser = associations.bySlug(association).orElseThrow(NotFound::new);
        var event = events.findPublished(organiser.id(), slug)
                .filter(it -> it.fate() == Fate.PUBLISHED)
                .orElseThrow(NotFound::new);
        var call = calls.find(event.id())
                .filter(it -> it.opened() != null && it.admits(key))
                .orElseThrow(NotFound::new);
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
