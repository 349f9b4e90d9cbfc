package nl.bijeen.people.web;

import nl.bijeen.access.Staff;
import nl.bijeen.people.Organisations;
import nl.bijeen.people.Person;
import nl.bijeen.people.Position;
import nl.bijeen.people.Positions;
import nl.bijeen.view.Frames;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding, changing and ending what a person does. */
@Controller
class PositionPages {

    private static final String NEW = Addresses.PERSON + "/functies/nieuw";
    private static final String CHANGE = Addresses.PERSON + "/functies/{position}";

    private static final String END = CHANGE + "/beeindigen";

    private final Positions positions;
    private final Organisations organisations;
    private final CardIndex cards;
    private final Words words;

    PositionPages(Positions positions, Organisations organisations, CardIndex cards, Texts texts) {
        this.positions = positions;
        this.organisations = organisations;
        this.cards = cards;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(NEW)
    View blank(Staff staff, @PathVariable String token) {
        staff.mustEdit();
        return page(staff, cards.person(staff, token), true, PositionForm.EMPTY, Problems.none());
    }

    @PostMapping(NEW)
    View add(Staff staff, @PathVariable String token, PositionForm form, RedirectAttributes attributes) {
        var person = cards.person(staff, token);
        var at = organisations.named(staff.association(), form.organisation());
        var problems = form.problems(Problems.none(), at, words);
        if (problems.any()) return page(staff, person, true, form, problems);
        positions.add(person, form.held(at.orElseThrow()), staff.actor());
        return done(person, attributes);
    }

    @GetMapping(CHANGE)
    View form(Staff staff, @PathVariable String token, @PathVariable String position) {
        staff.mustEdit();
        var person = cards.person(staff, token);
        return page(staff, person, false, PositionForm.of(position(person, position)), Problems.none());
    }

    @PostMapping(CHANGE)
    View change(
            Staff staff,
            @PathVariable String token,
            @PathVariable String position,
            PositionForm form,
            RedirectAttributes attributes) {
        var person = cards.person(staff, token);
        var before = position(person, position);
        var at = organisations.named(staff.association(), form.organisation());
        var problems = form.problems(Problems.none(), at, words);
        if (problems.any()) return page(staff, person, false, form, problems);
        positions.change(person, before, form.held(at.orElseThrow()), staff.actor());
        return done(person, attributes);
    }

    @GetMapping(END)
    View ending(Staff staff, @PathVariable String token, @PathVariable String position) {
        staff.mustEdit();
        var person = cards.person(staff, token);
        return new PositionEndPage(
                person, position(person, position), cards.today().toString(), Problems.none());
    }

    @PostMapping(END)
    View end(
            Staff staff,
            @PathVariable String token,
            @PathVariable String position,
            @RequestParam(name = "day", defaultValue = "") String typed,
            RedirectAttributes attributes) {
        var person = cards.person(staff, token);
        var held = position(person, position);
        var day = Typed.day(Typed.line(typed));
        if (day == null) return refused(person, held, typed, "people.problem.day");
        if (!positions.end(person, held, day, staff.actor()))
            return refused(person, held, typed, "people.problem.position-not-then");
        return done(person, attributes);
    }

    private View refused(Person person, Position held, String typed, String key) {
        return new PositionEndPage(person, held, typed, Problems.none().and("day", words.text(key)));
    }

    private View done(Person person, RedirectAttributes attributes) {
        attributes.addFlashAttribute(Frames.NOTICE, words.text("people.saved"));
        return See.other(Addresses.person(person));
    }

    private Position position(Person person, String token) {
        return positions.of(person).stream()
                .filter(it -> it.token().equals(token))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private View page(Staff staff, Person person, boolean isNew, PositionForm form, Problems problems) {
        return new PositionPage(person, isNew, form, cards.names(staff), problems);
    }
}
