package nl.bijeen.people.web;

import static java.util.Comparator.comparingInt;

import java.util.List;
import nl.bijeen.access.Staff;
import nl.bijeen.people.Directory;
import nl.bijeen.people.Memberships;
import nl.bijeen.people.Organisations;
import nl.bijeen.people.PersonPart;
import nl.bijeen.people.Position;
import nl.bijeen.people.Positions;
import nl.bijeen.view.Part;
import nl.bijeen.view.See;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Looking people and organisations up. */
@Controller
class PeoplePages {

    private final Directory directory;
    private final CardIndex cards;
    private final Positions positions;
    private final Memberships memberships;
    private final Organisations organisations;
    private final List<PersonPart> parts;

    PeoplePages(
            Directory directory,
            CardIndex cards,
            Positions positions,
            Memberships memberships,
            Organisations organisations,
            List<PersonPart> parts) {
        this.directory = directory;
        this.cards = cards;
        this.positions = positions;
        this.memberships = memberships;
        this.organisations = organisations;
        this.parts = parts.stream().sorted(comparingInt(PersonPart::order)).toList();
    }

    @GetMapping(Addresses.PEOPLE)
    View people(
            Staff staff,
            @RequestParam(name = "zoek", defaultValue = "") String words,
            @RequestParam(name = "organisatie", defaultValue = "") String organisation,
            @RequestParam(name = "functie", defaultValue = "") String role,
            @RequestParam(name = "pagina", defaultValue = "1") String page) {
        var association = staff.association();
        var chosen = Typed.chosen(Position.Role.class, role).orElse(null);
        var number = Typed.page(page);
        var at = organisation.isEmpty() ? null : organisation;
        var sought = new Directory.Sought(words, at, chosen, null, null);
        var found = directory.persons(association, sought, cards.today(), number);
        return new PeoplePage(
                words, organisation, role, organisations.existing(association, cards.today()), found, number);
    }

    @GetMapping(Addresses.PERSON)
    View person(Staff staff, @PathVariable String token) {
        var person = cards.whoeverIs(staff, token);
        if (!person.token().equals(token)) return See.other(Addresses.person(person));
        var shown = parts.stream()
                .<Part>flatMap(it -> it.of(person, staff).stream())
                .toList();
        return new PersonPage(person, positions.of(person), shown, cards.today());
    }

    @GetMapping(Addresses.ORGANISATIONS)
    View organisations(
            Staff staff,
            @RequestParam(name = "zoek", defaultValue = "") String words,
            @RequestParam(name = "lid", defaultValue = "") String member,
            @RequestParam(name = "pagina", defaultValue = "1") String page) {
        var number = Typed.page(page);
        var found = directory.organisations(staff.association(), words, Typed.yesOrNo(member), cards.today(), number);
        return new OrganisationsPage(words, member, found, number);
    }

    @GetMapping(Addresses.ORGANISATION)
    View organisation(
            Staff staff, @PathVariable String token, @RequestParam(name = "pagina", defaultValue = "1") String page) {
        var organisation = cards.organisation(staff, token);
        var number = Typed.page(page);
        var people = directory.persons(staff.association(), Directory.Sought.at(organisation), cards.today(), number);
        return new OrganisationPage(
                organisation,
                organisations.successor(organisation).stream().toList(),
                organisations.predecessors(organisation),
                memberships.of(organisation),
                people,
                number,
                cards.today());
    }
}
