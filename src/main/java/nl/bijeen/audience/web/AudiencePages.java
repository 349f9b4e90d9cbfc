package nl.bijeen.audience.web;

import nl.bijeen.access.Staff;
import nl.bijeen.audience.Audiences;
import nl.bijeen.event.Event;
import nl.bijeen.people.HeldPart.Asking;
import nl.bijeen.people.Holdings;
import nl.bijeen.people.RuleForm;
import nl.bijeen.people.RuleOffers;
import nl.bijeen.people.RulePart;
import nl.bijeen.people.RuleWords;
import nl.bijeen.view.Frames;
import nl.bijeen.view.OfficeTab;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the office says whom a meeting is for, sees who that is, and asks of anybody why or why not. */
@Controller
class AudiencePages {

    private static final String PATH = "/bureau/bijeenkomsten/{slug}/doelgroep";

    private final Audiences audiences;
    private final RuleOffers offers;
    private final Holdings holdings;
    private final Words words;

    AudiencePages(Audiences audiences, RuleOffers offers, Holdings holdings, Texts texts) {
        this.audiences = audiences;
        this.offers = offers;
        this.holdings = holdings;
        this.words = texts.in(Texts.DUTCH);
    }

    @Bean
    static OfficeTab audienceTab() {
        return new OfficeTab(OfficeTab.Group.PEOPLE, 25, "audience.office.tab", "doelgroep");
    }

    @GetMapping(PATH)
    View audience(
            Event event,
            Staff staff,
            @RequestParam(name = "zoek", defaultValue = "") String sought,
            @RequestParam(name = "pagina", defaultValue = "1") String page) {
        editorsOnly(staff);
        var audience = audiences.of(event.id()).orElse(null);
        var form = AudienceForm.of(audience, offers.of(event.association()));
        var number = page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        return page(event, form, new Asking(address(event), audience != null, number, sought.strip()), Problems.none());
    }

    @PostMapping(PATH)
    View save(
            Event event,
            Staff staff,
            @RequestParam(name = RuleForm.ACT, defaultValue = "") String act,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = AudienceForm.read(sent);
        var asking = Asking.before(address(event));
        if (RuleForm.changes(act)) return page(event, form.with(form.rule().after(act)), asking, Problems.none());
        var problems = form.problems(words);
        if (problems.any() || act.equals("look")) return page(event, form, asking, problems);
        audiences.set(event, form.audience(event.id(), offers.of(event.association())), staff.actor());
        redirect.addFlashAttribute(Frames.NOTICE, words.text("audience.office.saved"));
        return See.other(address(event));
    }

    private View page(Event event, AudienceForm form, Asking asking, Problems problems) {
        var offer = offers.of(event.association());
        var audience = form.audience(event.id(), offer);
        var sentences = new RuleWords(words, offer).sentences(audience.rule());
        return new AudiencePage(
                event,
                form,
                new RulePart(form.rule(), offer, sentences, problems),
                audiences.contact(event, audience.asking(null)),
                holdings.of(event.association(), audience.rule(), audiences.day(event, audience), asking),
                problems);
    }

    private static String address(Event event) {
        return PATH.replace("{slug}", event.slug());
    }

    /** The page tells of people where they work and in which groups they are. */
    private static void editorsOnly(Staff staff) {
        if (!staff.role().mayEdit()) throw new AccessDeniedException("readers see names only");
    }
}
