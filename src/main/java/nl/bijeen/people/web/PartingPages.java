package nl.bijeen.people.web;

import nl.bijeen.access.Staff;
import nl.bijeen.people.Merge;
import nl.bijeen.people.Merges;
import nl.bijeen.people.Partings;
import nl.bijeen.people.Partings.Parted;
import nl.bijeen.people.Person;
import nl.bijeen.view.Frames;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Undoing that two were made one. */
@Controller
class PartingPages {

    private static final String PART = Addresses.PERSON + "/samengevoegd/{merge}";

    private final Merges merges;
    private final Partings partings;
    private final CardIndex cards;
    private final Words words;

    PartingPages(Merges merges, Partings partings, CardIndex cards, Texts texts) {
        this.merges = merges;
        this.partings = partings;
        this.cards = cards;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(PART)
    View ask(Staff staff, @PathVariable String token, @PathVariable String merge) {
        var person = cards.person(staff, token);
        return new PartingPage(person, find(person, merge), null);
    }

    @PostMapping(PART)
    View part(Staff staff, @PathVariable String token, @PathVariable String merge, RedirectAttributes attributes) {
        var person = cards.person(staff, token);
        var found = find(person, merge);
        return switch (partings.part(person, found.token(), staff.actor())) {
            case Parted.Done(var from, var into) -> {
                attributes.addFlashAttribute(Frames.NOTICE, words.text("people.parted", from.name(), into.name()));
                yield See.other(Addresses.person(into));
            }
            case Parted.TooLate _ -> obstacle(person, found, words.text("people.problem.part.late"));
            case Parted.MergedOn _ -> obstacle(person, found, words.text("people.problem.part.merged-on"));
            case Parted.AddressTaken(var other) ->
                obstacle(person, found, words.text("people.problem.part.address", other.name()));
        };
    }

    private static View obstacle(Person person, Merge merge, String why) {
        return new PartingPage(person, merge, why);
    }

    private Merge find(Person person, String token) {
        return merges.of(person).stream()
                .filter(it -> it.token().equals(token))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
