package nl.bijeen.people.web;

import java.util.List;
import nl.bijeen.access.Staff;
import nl.bijeen.people.Directory;
import nl.bijeen.people.Directory.Sought;
import nl.bijeen.people.Group;
import nl.bijeen.people.GroupMembers;
import nl.bijeen.people.Groups;
import nl.bijeen.view.Frames;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding people to groups and taking them out again. */
@Controller
class GroupMemberPages {

    private static final String ENLIST = Addresses.GROUP + "/toevoegen";
    private static final String OF_PERSON = Addresses.PERSON + "/groepen";

    private final Groups groups;
    private final GroupMembers members;
    private final Directory directory;
    private final CardIndex cards;
    private final Words words;

    GroupMemberPages(Groups groups, GroupMembers members, Directory directory, CardIndex cards, Texts texts) {
        this.groups = groups;
        this.members = members;
        this.directory = directory;
        this.cards = cards;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(ENLIST)
    View choose(
            Staff staff, @PathVariable String token, @RequestParam(name = "zoek", defaultValue = "") String sought) {
        staff.mustEdit();
        return enlist(staff, list(staff, token), sought, Problems.none());
    }

    @PostMapping(ENLIST)
    @Transactional
    public View add(
            Staff staff,
            @PathVariable String token,
            @RequestParam(name = "zoek", defaultValue = "") String sought,
            @RequestParam(name = "persoon", defaultValue = "") List<String> chosen,
            RedirectAttributes attributes) {
        var group = list(staff, token);
        if (chosen.isEmpty()) {
            var problem = Problems.none().and("persoon", words.text("people.problem.nobody-chosen"));
            return enlist(staff, group, sought, problem);
        }
        var joined = chosen.stream()
                .map(it -> cards.person(staff, it))
                .filter(it -> members.join(group, it, staff.actor()))
                .count();
        attributes.addFlashAttribute(Frames.NOTICE, words.text("people.group.enlisted", joined));
        return See.other(Addresses.group(group));
    }

    @PostMapping(Addresses.GROUP + "/uithalen")
    View dismiss(
            Staff staff,
            @PathVariable String token,
            @RequestParam("persoon") String chosen,
            RedirectAttributes attributes) {
        var group = list(staff, token);
        var person = cards.person(staff, chosen);
        if (members.leave(group, person, staff.actor()))
            attributes.addFlashAttribute(Frames.NOTICE, words.text("people.group.dismissed", person.name()));
        return See.other(Addresses.group(group));
    }

    @GetMapping(OF_PERSON)
    View of(Staff staff, @PathVariable String token) {
        staff.mustEdit();
        var person = cards.person(staff, token);
        return new PersonGroupsPage(person, lists(staff), members.lists(person));
    }

    @PostMapping(OF_PERSON)
    View set(
            Staff staff,
            @PathVariable String token,
            @RequestParam(name = "groep", defaultValue = "") List<String> chosen,
            RedirectAttributes attributes) {
        var person = cards.person(staff, token);
        var wanted =
                lists(staff).stream().filter(it -> chosen.contains(it.token())).toList();
        members.choose(person, wanted, staff.actor());
        attributes.addFlashAttribute(Frames.NOTICE, words.text("people.saved"));
        return See.other(Addresses.person(person));
    }

    /** Nobody is put in a group that a rule fills, or taken out of it. */
    private Group list(Staff staff, String token) {
        var group = cards.group(staff, token);
        if (group.byRule()) throw new NotFound();
        return group;
    }

    private List<Group> lists(Staff staff) {
        return groups.all(staff.association()).stream()
                .filter(it -> !it.byRule())
                .toList();
    }

    private View enlist(Staff staff, Group group, String sought, Problems problems) {
        var outside = new Sought(sought, null, null, null, group.token());
        return new EnlistPage(
                group, sought, directory.persons(staff.association(), outside, cards.today(), 1), problems);
    }
}
