package nl.bijeen.audience.web;

import java.util.List;
import nl.bijeen.access.Staff;
import nl.bijeen.audience.Audience;
import nl.bijeen.audience.Audiences;
import nl.bijeen.audience.ReasonWords;
import nl.bijeen.event.Event;
import nl.bijeen.people.Directory;
import nl.bijeen.people.Directory.Sought;
import nl.bijeen.people.RuleForm;
import nl.bijeen.people.RuleOffers;
import nl.bijeen.people.RulePart;
import nl.bijeen.people.RuleWords;
import nl.bijeen.people.Rules;
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

    /** Who looks for one person sees enough of them in so many. */
    private static final int ASKED = 10;

    private final Audiences audiences;
    private final Rules rules;
    private final RuleOffers offers;
    private final Directory directory;
    private final Words words;

    AudiencePages(Audiences audiences, Rules rules, RuleOffers offers, Directory directory, Texts texts) {
        this.audiences = audiences;
        this.rules = rules;
        this.offers = offers;
        this.directory = directory;
        this.words = texts.in(Texts.DUTCH);
    }

    @Bean
    static OfficeTab audienceTab() {
        return new OfficeTab(25, "audience.office.tab", "doelgroep");
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
        return page(event, form, audience != null, sought.strip(), number, Problems.none());
    }

    @PostMapping(PATH)
    View save(
            Event event,
            Staff staff,
            @RequestParam(name = RuleForm.ACT, defaultValue = "") String act,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var form = AudienceForm.read(sent);
        if (RuleForm.changes(act)) return page(event, form.with(form.rule().after(act)), false, "", 1, Problems.none());
        var problems = form.problems(words);
        if (problems.any() || act.equals("look")) return page(event, form, false, "", 1, problems);
        audiences.set(event, form.audience(event.id(), offers.of(event.association())), staff.actor());
        redirect.addFlashAttribute(Frames.NOTICE, words.text("audience.office.saved"));
        return See.other("/bureau/bijeenkomsten/" + event.slug() + "/doelgroep");
    }

    private View page(Event event, AudienceForm form, boolean stored, String sought, int number, Problems problems) {
        var offer = offers.of(event.association());
        var audience = form.audience(event.id(), offer);
        var sentences = new RuleWords(words, offer).sentences(audience.rule());
        var day = audiences.day(event, audience);
        return new AudiencePage(
                event,
                form,
                new RulePart(form.rule(), offer, sentences, problems),
                day,
                audiences.contact(event, audience.asking(null)),
                rules.page(event.association(), audience.rule(), day, number),
                number,
                stored,
                sought,
                sought.isEmpty() ? List.of() : asked(event, audience, sought),
                problems);
    }

    private List<AudiencePage.Asked> asked(Event event, Audience audience, String sought) {
        var day = audiences.day(event, audience);
        var reasons = new ReasonWords(words);
        return directory.persons(event.association(), Sought.by(sought), day, 1).items().stream()
                .limit(ASKED)
                .map(it -> {
                    var verdict = rules.judge(it.person(), audience.rule(), day);
                    return new AudiencePage.Asked(it.person(), verdict.in(), reasons.office(verdict.reasons()));
                })
                .toList();
    }

    /** The page tells of people where they work and in which groups they are. */
    private static void editorsOnly(Staff staff) {
        if (!staff.role().mayEdit()) throw new AccessDeniedException("readers see names only");
    }
}
