package nl.bijeen.people.web;

import java.util.Locale;
import nl.bijeen.access.Staff;
import nl.bijeen.people.Directory.Sought;
import nl.bijeen.people.PeopleLists;
import nl.bijeen.people.Position;
import nl.bijeen.view.Spreadsheet.Kind;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of people as files, filtered as they are on the screen. */
@Controller
class ListPages {

    private static final String KIND = ".{kind:csv|xlsx}";

    private final PeopleLists lists;
    private final CardIndex cards;

    ListPages(PeopleLists lists, CardIndex cards) {
        this.lists = lists;
        this.cards = cards;
    }

    @GetMapping(Addresses.PEOPLE + "/mensen" + KIND)
    ResponseEntity<byte[]> people(
            Staff staff,
            @PathVariable String kind,
            @RequestParam(name = "zoek", defaultValue = "") String words,
            @RequestParam(name = "organisatie", defaultValue = "") String organisation,
            @RequestParam(name = "functie", defaultValue = "") String role) {
        staff.mustEdit();
        var chosen = Typed.chosen(Position.Role.class, role).orElse(null);
        var sought = new Sought(words, organisation.isEmpty() ? null : organisation, chosen, null, null);
        return lists.persons(staff.association(), sought, cards.today()).download("mensen", kind(kind));
    }

    @GetMapping(Addresses.ORGANISATIONS + "/organisaties" + KIND)
    ResponseEntity<byte[]> organisations(
            Staff staff,
            @PathVariable String kind,
            @RequestParam(name = "zoek", defaultValue = "") String words,
            @RequestParam(name = "lid", defaultValue = "") String member) {
        staff.mustEdit();
        return lists.organisations(staff.association(), words, Typed.yesOrNo(member), cards.today())
                .download("organisaties", kind(kind));
    }

    @GetMapping(Addresses.GROUP + "/leden" + KIND)
    ResponseEntity<byte[]> group(Staff staff, @PathVariable String token, @PathVariable String kind) {
        staff.mustEdit();
        var group = cards.group(staff, token);
        return lists.members(group, cards.today()).download("groep", kind(kind));
    }

    private static Kind kind(String extension) {
        return Kind.valueOf(extension.toUpperCase(Locale.ROOT));
    }
}
