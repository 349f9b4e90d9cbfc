package nl.bijeen.invitation.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.bijeen.event.Fate;
import nl.bijeen.event.Right;
import nl.bijeen.event.Shared;
import nl.bijeen.event.Visit;
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
            @Shared(Right.INVITE) Visit visit,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String wie,
            @RequestParam(defaultValue = "") String stand,
            @RequestParam(defaultValue = "1") String pagina) {
        var campaign = inviting.find(visit, token);
        var page = Typed.page(pagina);
        if (campaign.queuedAt() == null) return draft(visit, campaign, wie, page, Moment.NOW, Problems.none());
        var state = Typed.chosen(InvitedList.State.values(), stand);
        return new CampaignPage(
                visit, campaign, campaigns.figures(campaign), invited.of(campaign, state, page), state, page);
    }

    @GetMapping(OfficeInviting.CAMPAIGN + "/voortgang")
    View progress(@Shared(Right.INVITE) Visit visit, @PathVariable String token) {
        var campaign = inviting.find(visit, token);
        var address = OfficeInviting.address(visit, campaign) + "/voortgang";
        return new ProgressPage(new ProgressPart(address, campaign, campaigns.figures(campaign)));
    }

    @PostMapping(OfficeInviting.CAMPAIGN + "/versturen")
    View send(
            @Shared(Right.INVITE) Visit visit,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String when,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String time,
            RedirectAttributes redirect) {
        var campaign = inviting.find(visit, token);
        var typed = new Moment(when, day, time);
        var at = at(typed);
        var problems = visit.event().fate() == Fate.PUBLISHED
                ? problems(typed, at)
                : Problems.none().and("when", words.text("invitation.office.unpublished"));
        if (problems.any()) return draft(visit, campaign, "", 1, typed, problems);
        var sent = campaigns.send(campaign, at.orElseThrow(), visit.staff().actor());
        return told(redirect, visit, campaign, sent ? "invitation.office.sent" : "invitation.office.too-late");
    }

    @PostMapping(OfficeInviting.CAMPAIGN + "/pauze")
    View pause(@Shared(Right.INVITE) Visit visit, @PathVariable String token, RedirectAttributes redirect) {
        var campaign = inviting.find(visit, token);
        var done = campaigns.pause(campaign, visit.staff().actor());
        return told(redirect, visit, campaign, done ? "invitation.office.paused" : "invitation.office.too-late");
    }

    @PostMapping(OfficeInviting.CAMPAIGN + "/verder")
    View resume(@Shared(Right.INVITE) Visit visit, @PathVariable String token, RedirectAttributes redirect) {
        var campaign = inviting.find(visit, token);
        var done = campaigns.resume(campaign, visit.staff().actor());
        return told(redirect, visit, campaign, done ? "invitation.office.resumed" : "invitation.office.too-late");
    }

    @PostMapping(OfficeInviting.CAMPAIGN + "/weg")
    View remove(@Shared(Right.INVITE) Visit visit, @PathVariable String token, RedirectAttributes redirect) {
        var campaign = inviting.find(visit, token);
        if (!campaigns.remove(campaign, visit.staff().actor()))
            return told(redirect, visit, campaign, "invitation.office.too-late");
        redirect.addFlashAttribute(Frames.NOTICE, words.text("invitation.office.removed", campaign.name()));
        return See.other(OfficeInviting.address(visit));
    }

    @PostMapping(OfficeInviting.CAMPAIGN + "/proef")
    View test(@Shared(Right.INVITE) Visit visit, @PathVariable String token, RedirectAttributes redirect) {
        var campaign = inviting.find(visit, token);
        proofs.send(campaign, visit.event(), visit.staff());
        redirect.addFlashAttribute(
                Frames.NOTICE,
                words.text("invitation.office.tested", visit.staff().email().value()));
        return See.other(OfficeInviting.address(visit, campaign));
    }

    private View told(RedirectAttributes redirect, Visit visit, Campaign campaign, String key) {
        redirect.addFlashAttribute(Frames.NOTICE, words.text(key));
        return See.other(OfficeInviting.address(visit, campaign));
    }

    private Optional<Instant> at(Moment typed) {
        return typed.when().equals("later") ? Typed.moment(typed.day(), typed.time()) : Optional.of(clock.instant());
    }

    private Problems problems(Moment typed, Optional<Instant> at) {
        if (at.isEmpty()) return Problems.none().and("day", words.text("invitation.office.problem.moment"));
        var past = typed.when().equals("later") && at.get().isBefore(clock.instant());
        return past ? Problems.none().and("day", words.text("invitation.office.problem.past")) : Problems.none();
    }

    private View draft(Visit visit, Campaign campaign, String who, int page, Moment typed, Problems problems) {
        var reach = campaign.invites() ? campaigns.reach(campaign) : null;
        return new DraftPage(
                visit,
                campaign,
                reach,
                reach == null ? campaigns.toRemind(campaign) : reach.invited().size(),
                (reach == null
                                ? proofs.preview(campaign, visit.event())
                                : proofs.preview(campaign, visit.event(), person(reach, who)))
                        .orElse(null),
                page,
                visit.event().fate() == Fate.PUBLISHED,
                typed.when(),
                typed.day(),
                typed.time(),
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
