package nl.bijeen.people.web;

import java.util.List;
import nl.bijeen.access.Staff;
import nl.bijeen.people.Organisation;
import nl.bijeen.people.Organisations;
import nl.bijeen.people.Person;
import nl.bijeen.people.Persons;
import nl.bijeen.people.Positions;
import nl.bijeen.view.Frames;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding persons and changing what is known about them. */
@Controller
class PersonPages {

    private static final String NEW = Addresses.PEOPLE + "/nieuw";
    private static final String CHANGE = Addresses.PERSON + "/wijzigen";

    private final Persons persons;
    private final Positions positions;
    private final Organisations organisations;
    private final CardIndex cards;
    private final Words words;

    PersonPages(Persons persons, Positions positions, Organisations organisations, CardIndex cards, Texts texts) {
        this.persons = persons;
        this.positions = positions;
        this.organisations = organisations;
        this.cards = cards;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(NEW)
    View blank(Staff staff, @RequestParam(name = "organisatie", defaultValue = "") String token) {
        staff.mustEdit();
        var name = organisations
                .find(staff.association(), token)
                .map(Organisation::name)
                .orElse("");
        return newPerson(staff, PersonForm.EMPTY, PositionForm.at(name), Problems.none());
    }

    @PostMapping(NEW)
    @Transactional
    public View add(Staff staff, PersonForm form, PositionForm position, RedirectAttributes attributes) {
        var at = organisations.named(staff.association(), position.organisation());
        var problems = position.problems(form.problems(words), at, words);
        if (problems.any()) return newPerson(staff, form, position, problems);
        return switch (persons.add(staff.association(), form.profile(), staff.actor())) {
            case Persons.Saved.Done(var person) -> {
                positions.add(person, position.held(at.orElseThrow()), staff.actor());
                attributes.addFlashAttribute(Frames.NOTICE, words.text("people.person.added", person.name()));
                yield See.other(Addresses.person(person));
            }
            case Persons.Saved.AddressTaken(var other) -> newPerson(staff, form, position, taken(other));
        };
    }

    @GetMapping(CHANGE)
    View form(Staff staff, @PathVariable String token) {
        staff.mustEdit();
        var person = cards.person(staff, token);
        return changed(person, PersonForm.of(person.profile()), Problems.none());
    }

    @PostMapping(CHANGE)
    View change(Staff staff, @PathVariable String token, PersonForm form, RedirectAttributes attributes) {
        var person = cards.person(staff, token);
        var problems = form.problems(words);
        if (problems.any()) return changed(person, form, problems);
        return switch (persons.change(person, form.profile(), staff.actor())) {
            case Persons.Saved.Done(var after) -> {
                attributes.addFlashAttribute(Frames.NOTICE, words.text("people.saved"));
                yield See.other(Addresses.person(after));
            }
            case Persons.Saved.AddressTaken(var other) -> changed(person, form, taken(other));
        };
    }

    private Problems taken(Person other) {
        return Problems.none().and("email", words.text("people.problem.address-taken", other.name()));
    }

    private View newPerson(Staff staff, PersonForm form, PositionForm position, Problems problems) {
        return new PersonFormPage(null, form, position, cards.names(staff), problems);
    }

    private static View changed(@Nullable Person person, PersonForm form, Problems problems) {
        return new PersonFormPage(person, form, PositionForm.EMPTY, List.of(), problems);
    }
}
