package nl.bijeen.programme.web;

import java.time.Clock;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Calls;
import nl.bijeen.programme.Calls.Settings;
import nl.bijeen.programme.Reviewers;
import nl.bijeen.programme.Reviews;
import nl.bijeen.programme.Submissions;
import nl.bijeen.programme.Weighing;
import nl.bijeen.view.Frames;
import nl.bijeen.view.Problems;
import nl.bijeen.view.PublicUrl;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The call of a meeting as staff see it: how it stands and what was proposed, and what it asks. */
@Controller
class OfficeCallPages {

    private final CallTab tab;
    private final Calls calls;
    private final Submissions submissions;
    private final Reviews reviews;
    private final Reviewers reviewers;
    private final Associations associations;
    private final PublicUrl publicUrl;
    private final Words words;
    private final Clock clock;

    OfficeCallPages(
            CallTab tab,
            Calls calls,
            Submissions submissions,
            Reviews reviews,
            Reviewers reviewers,
            Associations associations,
            PublicUrl publicUrl,
            Texts texts,
            Clock clock) {
        this.tab = tab;
        this.calls = calls;
        this.submissions = submissions;
        this.reviews = reviews;
        this.reviewers = reviewers;
        this.associations = associations;
        this.publicUrl = publicUrl;
        this.words = texts.in(Texts.DUTCH);
        this.clock = clock;
    }

    @GetMapping(CallTab.PATH)
    View call(Event event) {
        var call = calls.find(event.id());
        if (call.isEmpty()) return settings(event);
        var path = "/" + associations.get(event.association()).slug() + "/bijeenkomsten/" + event.slug() + "/oproep";
        return new OfficeCallPage(
                event,
                call.get(),
                publicUrl.to(path),
                call.get().open(clock.instant()),
                submissions.of(event.id()),
                new Weighing(reviews.of(event.id())),
                reviewers.of(event.id()).size());
    }

    @GetMapping(CallTab.PATH + "/instellen")
    CallSettingsPage settings(Event event) {
        var call = calls.find(event.id());
        var form = call.map(CallForm::of).orElseGet(() -> CallForm.empty(event));
        return new CallSettingsPage(
                event, form, call.map(Settings::of).map(Settings::stand).orElse(""), Problems.none(), null);
    }

    @PostMapping(CallTab.PATH + "/instellen")
    View set(Event event, Staff staff, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
        var form = CallForm.read(sent);
        var problems = form.problems(words);
        var stand = PitchForm.one(sent, "stand");
        if (problems.any()) return new CallSettingsPage(event, form, stand, problems, null);
        return calls.set(event, stand, form.settings(), staff.actor())
                ? told(event, "programme.office.call.saved", redirect)
                : overtaken(event, form, redirect);
    }

    private View overtaken(Event event, CallForm form, RedirectAttributes redirect) {
        var now = Settings.of(calls.find(event.id()).orElseThrow());
        var both = Returned.Overtaken.by(CallForm.told(now, words), CallForm.told(form.settings(), words));
        return both.nothing()
                ? told(event, "programme.office.call.saved", redirect)
                : new CallSettingsPage(event, form, now.stand(), Problems.none(), both);
    }

    @PostMapping(CallTab.PATH + "/open")
    View open(Event event, Staff staff, RedirectAttributes redirect) {
        tab.of(event);
        calls.open(event, staff.actor());
        return told(event, "programme.office.call.opened", redirect);
    }

    @PostMapping(CallTab.PATH + "/dicht")
    View close(Event event, Staff staff, RedirectAttributes redirect) {
        tab.of(event);
        calls.close(event, staff.actor());
        return told(event, "programme.office.call.is-closed", redirect);
    }

    private View told(Event event, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.NOTICE, words.text(key));
        return See.other(CallTab.address(event));
    }
}
