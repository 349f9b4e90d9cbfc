package nl.bijeen.registration.web;

import nl.bijeen.access.Staff;
import nl.bijeen.invitation.Quotas;
import nl.bijeen.registration.Desks;
import nl.bijeen.registration.WaitingSheets;
import nl.bijeen.registration.WaitingSteps;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The waiting list, for who may see why somebody waits. */
@Controller
class WaitingListPages {

    private final OfficeMeetings meetings;
    private final Desks desks;
    private final Quotas quotas;
    private final WaitingSheets sheets;
    private final WaitingSteps steps;
    private final Words words;

    WaitingListPages(
            OfficeMeetings meetings,
            Desks desks,
            Quotas quotas,
            WaitingSheets sheets,
            WaitingSteps steps,
            Texts texts) {
        this.meetings = meetings;
        this.desks = desks;
        this.quotas = quotas;
        this.sheets = sheets;
        this.steps = steps;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping("/bureau/bijeenkomsten/{slug}/wachtlijst")
    View list(
            @PathVariable String slug,
            @RequestParam(defaultValue = "1") String pagina,
            @RequestParam(defaultValue = "1") String gebeurd,
            Staff staff) {
        var event = meetings.findToEdit(staff, slug);
        var desk = desks.of(event.id());
        var rules = new RuleWords(words).of(desk, quotas.of(event.id()));
        var page = number(pagina);
        var stepsPage = number(gebeurd);
        return new WaitingListPage(
                event, rules, sheets.of(desk, page), page, steps.of(event.id(), stepsPage), stepsPage);
    }

    private static int number(String page) {
        return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }
}
