package nl.bijeen.people.web;

import nl.bijeen.access.Staff;
import nl.bijeen.journal.Journal;
import nl.bijeen.journal.JournalList;
import nl.bijeen.mail.LetterTable;
import nl.bijeen.mail.Letters;
import nl.bijeen.people.Persons;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** All the letters to somebody, and all that happened to them. */
@Controller
class PersonPapersPages {

    private final CardIndex cards;
    private final Persons persons;
    private final Letters letters;
    private final Journal journal;

    PersonPapersPages(CardIndex cards, Persons persons, Letters letters, Journal journal) {
        this.cards = cards;
        this.persons = persons;
        this.letters = letters;
        this.journal = journal;
    }

    @GetMapping(Addresses.PERSON + "/brieven")
    View letters(
            Staff staff, @PathVariable String token, @RequestParam(name = "pagina", defaultValue = "1") String page) {
        var person = cards.person(staff, token);
        var sent = letters.to(person.association(), persons.addresses(person), Typed.page(page));
        return new PersonPapersPage(
                person, "people.person.letters", new LetterTable(sent.letters()), sent.page(), sent.pages());
    }

    @GetMapping(Addresses.PERSON + "/journaal")
    View journal(
            Staff staff, @PathVariable String token, @RequestParam(name = "pagina", defaultValue = "1") String page) {
        var person = cards.person(staff, token);
        var sheet = journal.ofSubject(person.association(), person.subject(), Typed.page(page));
        var list = new JournalList(sheet.entries());
        return new PersonPapersPage(person, "people.person.journal", list, sheet.page(), sheet.pages());
    }
}
