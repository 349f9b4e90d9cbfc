package nl.bijeen.invitation.web;

import java.util.List;
import java.util.Map;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Fate;
import nl.bijeen.event.Right;
import nl.bijeen.event.Shared;
import nl.bijeen.event.Visit;
import nl.bijeen.invitation.Campaign;
import nl.bijeen.invitation.Campaigns;
import nl.bijeen.invitation.Choice;
import nl.bijeen.invitation.Quotas;
import nl.bijeen.invitation.Selection;
import nl.bijeen.invitation.StandingRule;
import nl.bijeen.invitation.StandingRules;
import nl.bijeen.people.Groups;
import nl.bijeen.view.Frames;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.Problems;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing invitations and reminders: what there is, and the form. */
@Controller
class CampaignPages {

    private final OfficeInviting inviting;
    private final Campaigns campaigns;
    private final StandingRules rules;
    private final Quotas quotas;
    private final Groups groups;
    private final Selection selection;
    private final Associations associations;
    private final Words words;

    CampaignPages(
            OfficeInviting inviting,
            Campaigns campaigns,
            StandingRules rules,
            Quotas quotas,
            Groups groups,
            Selection selection,
            Associations associations,
            Texts texts) {
        this.inviting = inviting;
        this.campaigns = campaigns;
        this.rules = rules;
        this.quotas = quotas;
        this.groups = groups;
        this.selection = selection;
        this.associations = associations;
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(OfficeInviting.MEETING)
    View list(@Shared(Right.INVITE) Visit visit) {
        var house = visit.house();
        var own = campaigns.of(house, visit.event().id());
        if (!visit.isOwn()) return new CampaignsPage(visit, own, List.of(), List.of());
        return new CampaignsPage(
                visit, own, rules(visit), quotas.of(visit.event().id()));
    }

    private List<StandingRule> rules(Visit visit) {
        var event = visit.event();
        if (event.fate() != Fate.DRAFT) return List.of();
        return rules.fitting(
                event.association(),
                event,
                associations.get(event.association()).name());
    }

    @GetMapping(OfficeInviting.MEETING + "/nieuw")
    View blank(@Shared(Right.INVITE) Visit visit) {
        return form(OfficeInviting.toEdit(visit), null, false, CampaignForm.invitation(words), Problems.none());
    }

    @PostMapping(OfficeInviting.MEETING + "/nieuw")
    View add(@Shared(Right.INVITE) Visit visit, @RequestParam MultiValueMap<String, String> sent) {
        var form = CampaignForm.read(sent, visit);
        var known = known(visit, form);
        var problems = problems(form, known, true);
        if (problems.any()) return form(visit, null, false, form, problems);
        var choice = form.whom().choice(groups.all(visit.house()), known);
        var campaign = campaigns.draft(
                visit.house(),
                visit.event().id(),
                form.content(choice),
                visit.staff().actor());
        return See.other(OfficeInviting.address(visit, campaign));
    }

    @GetMapping(OfficeInviting.CAMPAIGN + "/wijzigen")
    View change(@Shared(Right.INVITE) Visit visit, @PathVariable String token) {
        OfficeInviting.toEdit(visit);
        var campaign = inviting.find(visit, token);
        var whom = WhomForm.of(visit.house(), campaign.content().choice(), groups, selection);
        return form(visit, campaign, !campaign.invites(), CampaignForm.of(campaign, whom), Problems.none());
    }

    @PostMapping(OfficeInviting.CAMPAIGN + "/wijzigen")
    View changed(
            @Shared(Right.INVITE) Visit visit,
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var campaign = inviting.find(visit, token);
        var form = CampaignForm.read(sent, visit);
        var known = known(visit, form);
        var problems = problems(form, known, campaign.invites());
        if (problems.any()) return form(visit, campaign, !campaign.invites(), form, problems);
        var choice = campaign.invites() ? form.whom().choice(groups.all(visit.house()), known) : Choice.NOBODY;
        var done =
                campaigns.change(campaign, form.content(choice), visit.staff().actor());
        redirect.addFlashAttribute(
                Frames.NOTICE, words.text(done ? "invitation.office.saved" : "invitation.office.too-late"));
        return See.other(OfficeInviting.address(visit, campaign));
    }

    @GetMapping(OfficeInviting.CAMPAIGN + "/herinnering")
    View reminder(@Shared(Right.INVITE) Visit visit, @PathVariable String token) {
        OfficeInviting.toEdit(visit);
        var campaign = invitation(visit, token);
        return form(visit, campaign, true, CampaignForm.reminder(campaign, words), Problems.none());
    }

    @PostMapping(OfficeInviting.CAMPAIGN + "/herinnering")
    View remind(
            @Shared(Right.INVITE) Visit visit,
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> sent) {
        var campaign = invitation(visit, token);
        var form = CampaignForm.read(sent, visit);
        var problems = problems(form, Map.of(), false);
        if (problems.any()) return form(visit, campaign, true, form, problems);
        var reminder = campaigns.remind(
                campaign, form.content(Choice.NOBODY), visit.staff().actor());
        return See.other(OfficeInviting.address(visit, reminder));
    }

    /** What can be reminded of: never a reminder. */
    private Campaign invitation(Visit visit, String token) {
        var campaign = inviting.find(visit, token);
        if (!campaign.invites()) throw new NotFound();
        return campaign;
    }

    private Map<String, Long> known(Visit visit, CampaignForm form) {
        return selection.persons(visit.house(), form.whom().readable());
    }

    private Problems problems(CampaignForm form, Map<String, Long> known, boolean choosing) {
        var problems = Typed.filled(Problems.none(), "name", form.name(), words);
        if (choosing) problems = form.whom().problems(problems, known, words);
        return Typed.letter(problems, form.subject(), form.letter(), words);
    }

    private View form(Visit visit, @Nullable Campaign campaign, boolean reminds, CampaignForm form, Problems problems) {
        var home = OfficeInviting.address(visit);
        if (campaign == null) return page(visit, "invitation.office.new", false, home + "/nieuw", home, form, problems);
        var address = OfficeInviting.address(visit, campaign);
        var reminding = reminds && campaign.invites();
        return page(
                visit,
                reminding ? "invitation.office.remind" : "invitation.office.change",
                reminds,
                address + (reminding ? "/herinnering" : "/wijzigen"),
                address,
                form,
                problems);
    }

    private View page(
            Visit visit,
            String title,
            boolean reminds,
            String action,
            String back,
            CampaignForm form,
            Problems problems) {
        return new CampaignFormPage(visit, title, reminds, action, back, form, groups.sized(visit.house()), problems);
    }
}
