package nl.bijeen.invitation.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.event.Fate;
import nl.bijeen.invitation.Campaign;
import nl.bijeen.invitation.Campaigns;
import nl.bijeen.invitation.InvitedList;
import nl.bijeen.invitation.Proofs;
import nl.bijeen.invitation.Reach;
import nl.bijeen.view.Frames;
import nl.bijeen.view.Problems;
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

/** One campaign: looking it over, letting it leave, and seeing how it goes. */
@Controller
class SendingPages {

    private final OfficeInviting inviting;
    private final Campaigns campaigns;
    private final InvitedList invited;
    private final Proofs proofs;
    private final Clock clock;
    private final Words words;

    SendingPages(
            OfficeInviting inviting,
            Campaigns campaigns,
            InvitedList invited,
            Proofs proofs,
            Clock clock,
            Texts texts) {
        this.inviting = inviting;
        this.campaigns = campaigns;
        this.invited = invited;
        this.proofs = proofs;
        this.clock = clock;
        this.words = texts.in(Texts.DUTCH);
    }

    /** What was typed about when the letters leave. */
    private record Moment(String when, String day, String time) {

        static final Moment NOW = new Moment("now", "", "");
    }

    @GetMapping(OfficeInviting.CAMPAIGN)
    View campaign(
            @PathVariable String slug,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String wie,
            @RequestParam(defaultValue = "") String stand,
            @RequestParam(defaultValue = "1") String pagina,
            Staff staff) {
        var event = inviting.find(staff, slug);
        var campaign = inviting.find(staff, event, token);
        var page = Typed.page(pagina);
        if (campaign.queuedAt() == null) return draft(staff, event, campaign, wie, page, Moment.NOW, Problems.none());
        var state = Typed.chosen(InvitedList.State.values(), stand);
        return new CampaignPage(
                event,
                campaign,
                campaigns.figures(campaign),
                invited.of(campaign, state, page),
                state,
                page,
                staff.role().mayEdit());
    }

    @GetMapping(OfficeInviting.CAMPAIGN + "/voortgang")
    View progress(@PathVariable String slug, @PathVariable String token, Staff staff) {
        var event = inviting.find(staff, slug);
        var campaign = inviting.find(staff, event, token);
        var address = OfficeInviting.address(event, campaign) + "/voortgang";
        return new ProgressPage(new ProgressPart(address, campaign, campaigns.figures(campaign)));
    }

    @PostMapping(OfficeInviting.CAMPAIGN + "/versturen")
    View send(
            @PathVariable String slug,
            @PathVariable String token,
            Staff staff,
            @RequestParam(defaultValue = "") String when,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String time,
            RedirectAttributes redirect) {
        var event = inviting.find(staff, slug);
        var campaign = inviting.find(staff, event, token);
        var typed = new Moment(when, day, time);
        var at = at(typed);
        var problems = event.fate() == Fate.PUBLISHED
                ? problems(typed, at)
                : Problems.none().and("when", words.text("invitation.office.unpublished"));
        if (problems.any()) return draft(staff, event, campaign, "", 1, typed, problems);
        var sent = campaigns.send(campaign, at.orElseThrow(), staff.actor());
        return told(redirect, event, campaign, sent ? "invitation.office.sent" : "invitation.office.too-late");
    }

    @PostMapping(OfficeInviting.CAMPAIGN + "/pauze")
    View pause(@PathVariable String slug, @PathVariable String token, Staff staff, RedirectAttributes redirect) {
        var event = inviting.find(staff, slug);
        var campaign = inviting.find(staff, event, token);
        var done = campaigns.pause(campaign, staff.actor());
        return told(redirect, event, campaign, done ? "invitation.office.paused" : "invitation.office.too-late");
    }

    @PostMapping(OfficeInviting.CAMPAIGN + "/verder")
    View resume(@PathVariable String slug, @PathVariable String token, Staff staff, RedirectAttributes redirect) {
        var event = inviting.find(staff, slug);
        var campaign = inviting.find(staff, event, token);
        var done = campaigns.resume(campaign, staff.actor());
        return told(redirect, event, campaign, done ? "invitation.office.resumed" : "invitation.office.too-late");
    }

    @PostMapping(OfficeInviting.CAMPAIGN + "/weg")
    View remove(@PathVariable String slug, @PathVariable String token, Staff staff, RedirectAttributes redirect) {
        var event = inviting.find(staff, slug);
        var campaign = inviting.find(staff, event, token);
        if (!campaigns.remove(campaign, staff.actor()))
            return told(redirect, event, campaign, "invitation.office.too-late");
        redirect.addFlashAttribute(Frames.NOTICE, words.text("invitation.office.removed", campaign.name()));
        return See.other(OfficeInviting.address(event));
    }

    @PostMapping(OfficeInviting.CAMPAIGN + "/proef")
    View test(@PathVariable String slug, @PathVariable String token, Staff staff, RedirectAttributes redirect) {
        var event = inviting.find(staff, slug);
        var campaign = inviting.find(staff, event, token);
        proofs.send(campaign, event, staff);
        redirect.addFlashAttribute(
                Frames.NOTICE,
                words.text("invitation.office.tested", staff.email().value()));
        return See.other(OfficeInviting.address(event, campaign));
    }

    private View told(RedirectAttributes redirect, Event event, Campaign campaign, String key) {
        redirect.addFlashAttribute(Frames.NOTICE, words.text(key));
        return See.other(OfficeInviting.address(event, campaign));
    }

    private Optional<Instant> at(Moment typed) {
        return typed.when().equals("later") ? Typed.moment(typed.day(), typed.time()) : Optional.of(clock.instant());
    }

    private Problems problems(Moment typed, Optional<Instant> at) {
        if (at.isEmpty()) return Problems.none().and("day", words.text("invitation.office.problem.moment"));
        var past = typed.when().equals("later") && at.get().isBefore(clock.instant());
        return past ? Problems.none().and("day", words.text("invitation.office.problem.past")) : Problems.none();
    }

    private View draft(
            Staff staff, Event event, Campaign campaign, String who, int page, Moment typed, Problems problems) {
        var reach = campaign.invites() ? campaigns.reach(campaign) : null;
        return new DraftPage(
                event,
                campaign,
                reach,
                reach == null ? campaigns.toRemind(campaign) : reach.invited().size(),
                (reach == null ? proofs.preview(campaign, event) : proofs.preview(campaign, event, person(reach, who)))
                        .orElse(null),
                page,
                event.fate() == Fate.PUBLISHED,
                typed.when(),
                typed.day(),
                typed.time(),
                staff.role().mayEdit(),
                problems);
    }

    /** The token of whose letter is shown: of who was asked for, or else the first. */
    private static String person(Reach reach, String who) {
        return reach.invited().stream()
                .filter(it -> it.token().equals(who))
                .findFirst()
                .or(() -> reach.invited().stream().findFirst())
                .map(it -> it.token())
                .orElse("");
    }
}
