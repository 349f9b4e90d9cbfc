package nl.bijeen.programme.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.programme.Access;
import nl.bijeen.programme.Choices;
import nl.bijeen.programme.Choices.Answer;
import nl.bijeen.programme.OwnRound;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Wish;
import nl.bijeen.programme.web.ChoosingPlaces.Place;
import nl.bijeen.registration.Registration;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Private;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where participants choose, behind their own link or that of their booking: whoever registered colleagues can choose for them. */
@Controller
class ChoicePages {

    private static final String OWN = "/mijn/{token}/keuze";
    private static final String BOOKED = "/boeking/{token}/{number:\\d{1,2}}/keuze";
    private static final String ROUND = "/{round}";

    private final ChoosingPlaces places;
    private final Events events;
    private final Associations associations;
    private final Choices choices;
    private final Texts texts;
    private final Clock clock;

    ChoicePages(
            ChoosingPlaces places,
            Events events,
            Associations associations,
            Choices choices,
            Texts texts,
            Clock clock) {
        this.places = places;
        this.events = events;
        this.associations = associations;
        this.choices = choices;
        this.texts = texts;
        this.clock = clock;
    }

    @ModelAttribute
    void keepPrivate(HttpServletResponse response) {
        Private.mark(response);
    }

    /** For whom is chosen, and for what. */
    private record Own(Place place, Event event, OwnRound round) {

        Registration person() {
            return place.person();
        }
    }

    /** To the first round in which they have yet to choose, or else the first in which they still can. */
    @GetMapping({OWN, "/en" + OWN, BOOKED, "/en" + BOOKED})
    View begin(
            @PathVariable String token,
            @PathVariable(required = false) @Nullable Integer number,
            HttpServletRequest request) {
        var place = places.find(token, number, request);
        var rounds = choices.of(place.person());
        return rounds.stream()
                .filter(OwnRound::undecided)
                .findFirst()
                .or(() -> rounds.stream().filter(OwnRound::open).findFirst())
                .map(it -> See.other(place.address() + "/keuze/" + it.round().token()))
                .orElseGet(() -> See.other(place.home()));
    }

    @GetMapping({OWN + ROUND, "/en" + OWN + ROUND, BOOKED + ROUND, "/en" + BOOKED + ROUND})
    View choose(
            @PathVariable String token,
            @PathVariable(required = false) @Nullable Integer number,
            @PathVariable String round,
            @RequestParam(defaultValue = "false") boolean bewaard,
            HttpServletRequest request) {
        var own = own(places.find(token, number, request), round);
        if (!open(own)) return See.other(own.place().home());
        var form = own.round().stage() == OwnRound.Stage.TAKE
                ? ChoiceForm.taken(own.round())
                : ChoiceForm.of(own.round(), own.place().own() ? choices.needs(own.person()) : Set.of());
        return page(own, form, bewaard, Problems.none());
    }

    @PostMapping({OWN + ROUND, "/en" + OWN + ROUND, BOOKED + ROUND, "/en" + BOOKED + ROUND})
    View chosen(
            @PathVariable String token,
            @PathVariable(required = false) @Nullable Integer number,
            @PathVariable String round,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        var own = own(places.find(token, number, request), round);
        if (!open(own)) return See.other(own.place().home());
        var form = ChoiceForm.read(sent);
        var words = texts.in(english(request) ? Texts.ENGLISH : Texts.DUTCH);
        var problems = own.round().stage() == OwnRound.Stage.TAKE ? take(own, form, words) : rank(own, form, words);
        return problems.any() ? page(own, form, false, problems) : onward(own);
    }

    private Problems rank(Own own, ChoiceForm form, Words words) {
        var problems = form.problems(own.round(), words);
        if (problems.any()) return problems;
        var round = own.round().round().id();
        return come(choices.rank(own.person(), round, form.wish(own.round()), needs(own, form)), words);
    }

    /** Behind the link of a booking nobody reads what somebody needs, so nobody takes it back there either. */
    private Set<Access> needs(Own own, ChoiceForm form) {
        if (own.place().own()) return form.needs();
        var needs = new HashSet<>(choices.needs(own.person()));
        needs.addAll(form.needs());
        return needs;
    }

    private Problems take(Own own, ChoiceForm form, Words words) {
        var round = own.round().round();
        var none = form.kind().equals(Wish.Kind.NOT_JOINING.name());
        var session = own.round().programme().of(round).stream()
                .filter(it -> it.token().equals(form.kind()))
                .findFirst();
        if (session.isEmpty() && !none) return problem("session", words);
        if (session.isPresent() && !session.get().held()) return problem("CALLED_OFF", words);
        var id = session.map(Session::id).orElse(null);
        return come(choices.take(own.person().id(), round.id(), id), words);
    }

    /** What came of it. Nobody is told that something is saved which is not. */
    private static Problems come(Answer answer, Words words) {
        return switch (answer) {
            case Answer.Noted() -> Problems.none();
            case Answer.Full() -> problem("FULL", words);
            case Answer.Barred(var why) -> problem(why.name(), words);
            case Answer.Closed() -> problem("closed", words);
        };
    }

    private static Problems problem(String key, Words words) {
        return Problems.none().and("soort", words.text("placing.choose.problem." + key));
    }

    /** To the next round in which they have yet to choose, or back. */
    private View onward(Own own) {
        return choices.of(own.person()).stream()
                .filter(OwnRound::undecided)
                .findFirst()
                .map(it ->
                        See.other(own.place().address() + "/keuze/" + it.round().token() + "?bewaard=true"))
                .orElseGet(() -> See.other(own.place().home() + "?melding=gekozen"));
    }

    private View page(Own own, ChoiceForm form, boolean saved, Problems problems) {
        Map<Long, Integer> left = choices.left(own.round().programme());
        return new ChoicePage(
                associations.get(own.person().association()),
                own.event(),
                own.round(),
                left,
                form,
                own.place().home(),
                own.place().address(),
                own.place().ofSeveral() ? own.person().person().name() : "",
                saved,
                problems);
    }

    private boolean open(Own own) {
        return own.round().open() && own.event().status(clock.instant()).ahead();
    }

    private Own own(Place place, String round) {
        var own = choices.of(place.person()).stream()
                .filter(it -> it.round().token().equals(round))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new Own(place, events.get(place.person().event()), own);
    }

    private static boolean english(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/en/");
    }
}
