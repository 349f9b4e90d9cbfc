package nl.bijeen.people.web;

import java.util.Optional;
import nl.bijeen.access.Staff;
import nl.bijeen.people.Directory;
import nl.bijeen.people.Directory.Sought;
import nl.bijeen.people.Duplicates;
import nl.bijeen.people.GroupMembers;
import nl.bijeen.people.Merges;
import nl.bijeen.people.Person;
import nl.bijeen.people.Positions;
import nl.bijeen.view.Frames;
import nl.bijeen.view.NotFound;
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

/** Who was entered twice: looking at the two, and making one of them or telling them apart. */
@Controller
class DuplicatePages {

    static final String DUPLICATES = Addresses.PEOPLE + "/dubbelen";
    private static final String PAIR = DUPLICATES + "/{one}/{other}";

    private final Duplicates duplicates;
    private final Merges merges;
    private final Directory directory;
    private final Positions positions;
    private final GroupMembers members;
    private final CardIndex cards;
    private final Words words;

    DuplicatePages(
            Duplicates duplicates,
            Merges merges,
            Directory directory,
            Positions positions,
            GroupMembers members,
            CardIndex cards,
            Texts texts) {
        this.duplicates = duplicates;
        this.merges = merges;
        this.directory = directory;
        this.positions = positions;
        this.members = members;
        this.cards = cards;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(DUPLICATES)
    View duplicates(Staff staff) {
        return new DuplicatesPage(duplicates.suggested(staff.association()));
    }

    @GetMapping(Addresses.PERSON + "/samenvoegen")
    View find(Staff staff, @PathVariable String token, @RequestParam(name = "zoek", defaultValue = "") String sought) {
        var person = cards.person(staff, token);
        var found = sought.isBlank()
                ? Optional.<Directory.Found<Directory.PersonLine>>empty()
                : Optional.of(directory.persons(staff.association(), Sought.by(sought), cards.today(), 1));
        return new FindDoublePage(person, sought, found);
    }

    @GetMapping(PAIR)
    View pair(Staff staff, @PathVariable String one, @PathVariable String other) {
        return new MergePage(side(staff, one), side(staff, different(one, other)));
    }

    @PostMapping(PAIR)
    View merge(
            Staff staff,
            @PathVariable String one,
            @PathVariable String other,
            MergeForm form,
            RedirectAttributes attributes) {
        var first = cards.person(staff, one);
        var second = cards.person(staff, different(one, other));
        var older = first.id() < second.id() ? first : second;
        var newer = first.id() < second.id() ? second : first;
        var left = merges.merge(newer, older, form.kept(first, second), staff.actor())
                .orElseThrow(NotFound::new);
        attributes.addFlashAttribute(Frames.NOTICE, words.text("people.merged", left.name()));
        return See.other(Addresses.person(left));
    }

    @PostMapping(PAIR + "/verschillend")
    View tellApart(Staff staff, @PathVariable String one, @PathVariable String other, RedirectAttributes attributes) {
        duplicates.tellApart(cards.person(staff, one), cards.person(staff, different(one, other)));
        attributes.addFlashAttribute(Frames.NOTICE, words.text("people.told-apart"));
        return See.other(DUPLICATES);
    }

    private MergePage.Side side(Staff staff, String token) {
        Person person = cards.person(staff, token);
        return new MergePage.Side(person, positions.of(person), members.lists(person));
    }

    /** Nobody is the double of themselves. */
    private static String different(String one, String other) {
        if (one.equals(other)) throw new NotFound();
        return other;
    }
}
