package nl.bijeen.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.event.Upload;
import nl.bijeen.journal.Actor;
import nl.bijeen.programme.Contributor;
import nl.bijeen.programme.ContributorPosts;
import nl.bijeen.programme.ContributorPosts.Owner;
import nl.bijeen.programme.Contributors;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Programmes;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Roster;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Private;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Where somebody who contributes fills in what is missing about them, behind the private address they were sent. */
@Controller
class OwnContributionPages {

    private static final String PATH = "/bijdrage/{token}";

    private final ContributorPosts posts;
    private final Contributors contributors;
    private final Photos photos;
    private final Programmes programmes;
    private final Events events;
    private final Associations associations;
    private final Roster roster;
    private final Texts texts;

    OwnContributionPages(
            ContributorPosts posts,
            Contributors contributors,
            Photos photos,
            Programmes programmes,
            Events events,
            Associations associations,
            Roster roster,
            Texts texts) {
        this.posts = posts;
        this.contributors = contributors;
        this.photos = photos;
        this.programmes = programmes;
        this.events = events;
        this.associations = associations;
        this.roster = roster;
        this.texts = texts;
    }

    @ModelAttribute
    void keepPrivate(HttpServletResponse response) {
        Private.mark(response);
    }

    @GetMapping({PATH, "/en" + PATH})
    View own(@PathVariable String token, @RequestParam(defaultValue = "") String melding, HttpServletRequest request) {
        var owner = posts.find(token).orElseThrow(NotFound::new);
        var programme = programmes.of(owner.event());
        var who = who(programme, owner);
        var form = ContributorForm.of(who, contributors.needs(who));
        var basis = Basis.of(who.revision());
        return page(programme, who, form, basis, request, melding.equals("gewijzigd"), Problems.none(), null);
    }

    @PostMapping(
            path = {PATH, "/en" + PATH},
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    View save(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile photo,
            HttpServletRequest request)
            throws IOException {
        var owner = posts.find(token).orElseThrow(NotFound::new);
        var programme = programmes.of(owner.event());
        var who = who(programme, owner);
        var email = who.email();
        var form = ContributorForm.read(sent).at(email == null ? "" : email.value());
        var basis = Basis.read(sent);
        var picture = Photos.read(photo);
        var problems = form.problems(picture, who.portrait(), texts.in(language(request)));
        if (problems.any()) return page(programme, who, form, basis, request, false, problems, null);
        return switch (contributors.fill(owner.event(), who.id(), basis.revision(), form.facts(), form.needs())) {
            case DONE -> {
                photos.put(owner.event(), who, form, picture, Actor.participant());
                yield saved(request);
            }
            case OVERTAKEN -> overtaken(owner, form, picture, request);
            case TAKEN, GONE -> throw new NotFound();
        };
    }

    private View overtaken(Owner owner, ContributorForm form, Upload picture, HttpServletRequest request) {
        var programme = programmes.of(owner.event());
        var now = who(programme, owner);
        var words = texts.in(language(request));
        var saved = ContributorForm.of(now, contributors.needs(now)).at(form.email());
        var theirs = Returned.Overtaken.by(saved.told(words), form.told(words));
        if (theirs.nothing()) {
            photos.put(owner.event(), now, form, picture, Actor.participant());
            return saved(request);
        }
        return page(programme, now, form, Basis.of(now.revision()), request, false, Problems.none(), theirs);
    }

    private static View saved(HttpServletRequest request) {
        return See.other(request.getRequestURI() + "?melding=gewijzigd");
    }

    /** Of who comes they read what any speaker is told: how many, and from where. No names. */
    private OwnContributionPage page(
            Programme programme,
            Contributor who,
            ContributorForm form,
            Basis basis,
            HttpServletRequest request,
            boolean saved,
            Problems problems,
            @Nullable Returned returned) {
        var event = events.get(programme.event());
        var people = coming(event);
        return new OwnContributionPage(
                associations.get(event.association()),
                event,
                programme,
                who,
                request.getRequestURI(),
                form,
                basis,
                people.size(),
                organisations(people),
                saved,
                problems,
                returned);
    }

    private List<Roster.Line> coming(Event event) {
        return roster.all(
                event.id(),
                new Roster.Query("", Registration.Status.CONFIRMED, null, Roster.Order.ORGANISATION, false));
    }

    private static List<String> organisations(List<Roster.Line> people) {
        return people.stream()
                .map(it -> it.registration().person().organisation())
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    private static Contributor who(Programme programme, Owner owner) {
        return programme.contributors().stream()
                .filter(it -> it.id().equals(owner.contributor()))
                .findAny()
                .orElseThrow(NotFound::new);
    }

    private static Locale language(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/en/") ? Texts.ENGLISH : Texts.DUTCH;
    }
}
