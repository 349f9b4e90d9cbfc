package nl.bijeen.registration.web;

import java.util.Arrays;
import nl.bijeen.access.Association;
import nl.bijeen.access.Staff;
import nl.bijeen.audience.Audiences;
import nl.bijeen.audience.Category;
import nl.bijeen.event.Event;
import nl.bijeen.event.Right;
import nl.bijeen.event.Shared;
import nl.bijeen.event.Visit;
import nl.bijeen.registration.Export;
import nl.bijeen.registration.Needs;
import nl.bijeen.registration.Questions;
import nl.bijeen.registration.Registration.Status;
import nl.bijeen.registration.Roster;
import nl.bijeen.registration.Roster.Order;
import nl.bijeen.registration.SharedRoster;
import nl.bijeen.view.Spreadsheet;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who registered, on the screen and as a file. */
@Controller
class RosterPages {

    private static final String ROSTER = "/bureau/bijeenkomsten/{slug}/deelnemers";

    private final OfficeMeetings meetings;
    private final Roster roster;
    private final SharedRoster shared;
    private final Questions questions;
    private final Needs needs;
    private final Audiences audiences;
    private final Words words;

    RosterPages(
            OfficeMeetings meetings,
            Roster roster,
            SharedRoster shared,
            Questions questions,
            Needs needs,
            Audiences audiences,
            Texts texts) {
        this.meetings = meetings;
        this.roster = roster;
        this.shared = shared;
        this.questions = questions;
        this.needs = needs;
        this.audiences = audiences;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(ROSTER)
    View list(
            @Shared({Right.PARTICIPANTS, Right.INVITE}) Visit visit,
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String sorteer,
            @RequestParam(defaultValue = "1") String pagina) {
        var event = visit.event();
        var page = pagina.matches("[1-9]\\d{0,5}") ? Integer.parseInt(pagina) : 1;
        if (visit.owner() != null) return shared(visit, visit.owner(), page);
        var mayEdit = visit.mayEdit();
        var query = query(zoek, status, soort, sorteer, mayEdit);
        return new RosterPage(
                event,
                roster.list(event.id(), query, page),
                roster.counts(event.id()),
                query,
                audiences.of(event.id()).isPresent(),
                page,
                mayEdit);
    }

    private View shared(Visit visit, Association owner, int page) {
        return new SharedRosterPage(visit, owner.name(), shared.list(visit, page), page);
    }

    @GetMapping(ROSTER + "/deelnemers.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String sorteer,
            Staff staff) {
        return file(meetings.findToEdit(staff, slug), query(zoek, status, soort, sorteer, true), Spreadsheet.Kind.CSV);
    }

    @GetMapping(ROSTER + "/deelnemers.xlsx")
    ResponseEntity<byte[]> xlsx(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String zoek,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String sorteer,
            Staff staff) {
        return file(meetings.findToEdit(staff, slug), query(zoek, status, soort, sorteer, true), Spreadsheet.Kind.XLSX);
    }

    static Roster.Query query(String search, String status, String category, String order, boolean mayEdit) {
        return new Roster.Query(
                search.strip(), one(Status.values(), status), one(Category.values(), category), order(order), mayEdit);
    }

    private ResponseEntity<byte[]> file(Event event, Roster.Query query, Spreadsheet.Kind kind) {
        var lines = roster.all(event.id(), query);
        var export = new Export(lines, questions.of(event.id()), needs.of(event.id()), words);
        return export.sheet().download("deelnemers-" + event.slug(), kind);
    }

    private static Order order(String typed) {
        var order = one(Order.values(), typed);
        return order == null ? Order.NAME : order;
    }

    private static <E extends Enum<E>> @Nullable E one(E[] all, String typed) {
        return Arrays.stream(all)
                .filter(it -> it.name().equals(typed))
                .findAny()
                .orElse(null);
    }
}
