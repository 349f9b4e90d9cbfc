package nl.bijeen.invitation.web;

import java.util.List;
import java.util.Map;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.event.Fate;
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
    View list(@PathVariable String slug, Staff staff) {
        var event = inviting.find(staff, slug);
        var organiser = associations.get(event.association()).name();
        var fitting = event.fate() == Fate.DRAFT
                ? rules.fitting(staff.association(), event, organiser)
                : List.<StandingRule>of();
        return new CampaignsPage(
                event,
                campaigns.of(staff.association(), event.id()),
                fitting,
                quotas.of(event.id()),
                staff.role().mayEdit());
    }

    @GetMapping(OfficeInviting.MEETING + "/nieuw")
    View blank(@PathVariable String slug, Staff staff) {
        var event = inviting.findToEdit(staff, slug);
        return form(staff, event, null, false, CampaignForm.invitation(words), Problems.none());
    }

    @PostMapping(OfficeInviting.MEETING + "/nieuw")
    View add(@PathVariable String slug, Staff staff, @RequestParam MultiValueMap<String, String> sent) {
        var event = inviting.find(staff, slug);
        var form = CampaignForm.read(sent);
        var known = known(staff, form);
        var problems = problems(form, known, true);
        if (problems.any()) return form(staff, event, null, false, form, problems);
        var choice = form.whom().choice(groups.all(staff.association()), known);
        var campaign = campaigns.draft(staff.association(), event.id(), form.content(choice), staff.actor());
        return See.other(OfficeInviting.address(event, campaign));
    }

    @GetMapping(OfficeInviting.CAMPAIGN + "/wijzigen")
    View change(@PathVariable String slug, @PathVariable String token, Staff staff) {
        var event = inviting.findToEdit(staff, slug);
        var campaign = inviting.find(staff, event, token);
        var whom = WhomForm.of(staff.association(), campaign.content().choice(), groups, selection);
        return form(staff, event, campaign, !campaign.invites(), CampaignForm.of(campaign, whom), Problems.none());
    }

    @PostMapping(OfficeInviting.CAMPAIGN + "/wijzigen")
    View changed(
            @PathVariable String slug,
            @PathVariable String token,
            Staff staff,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var event = inviting.find(staff, slug);
        var campaign = inviting.find(staff, event, token);
        var form = CampaignForm.read(sent);
        var known = known(staff, form);
        var problems = problems(form, known, campaign.invites());
        if (problems.any()) return form(staff, event, campaign, !campaign.invites(), form, problems);
        var choice = campaign.invites() ? form.whom().choice(groups.all(staff.association()), known) : Choice.NOBODY;
        var done = campaigns.change(campaign, form.content(choice), staff.actor());
        redirect.addFlashAttribute(
                Frames.NOTICE, words.text(done ? "invitation.office.saved" : "invitation.office.too-late"));
        return See.other(OfficeInviting.address(event, campaign));
    }

    @GetMapping(OfficeInviting.CAMPAIGN + "/herinnering")
    View reminder(@PathVariable String slug, @PathVariable String token, Staff staff) {
        var event = inviting.findToEdit(staff, slug);
        var campaign = invitation(staff, event, token);
        return form(staff, event, campaign, true, CampaignForm.reminder(campaign, words), Problems.none());
    }

    @PostMapping(OfficeInviting.CAMPAIGN + "/herinnering")
    View remind(
            @PathVariable String slug,
            @PathVariable String token,
            Staff staff,
            @RequestParam MultiValueMap<String, String> sent) {
        var event = inviting.find(staff, slug);
        var campaign = invitation(staff, event, token);
        var form = CampaignForm.read(sent);
        var problems = problems(form, Map.of(), false);
        if (problems.any()) return form(staff, event, campaign, true, form, problems);
        var reminder = campaigns.remind(campaign, form.content(Choice.NOBODY), staff.actor());
        return See.other(OfficeInviting.address(event, reminder));
    }

    /** What can be reminded of: never a reminder. */
    private Campaign invitation(Staff staff, Event event, String token) {
        var campaign = inviting.find(staff, event, token);
        if (!campaign.invites()) throw new NotFound();
        return campaign;
    }

    private Map<String, Long> known(Staff staff, CampaignForm form) {
        return selection.persons(staff.association(), form.whom().readable());
    }

    private Problems problems(CampaignForm form, Map<String, Long> known, boolean choosing) {
        var problems = Typed.filled(Problems.none(), "name", form.name(), words);
        if (choosing) problems = form.whom().problems(problems, known, words);
        return Typed.letter(problems, form.subject(), form.letter(), words);
    }

    private View form(
            Staff staff,
            Event event,
            @Nullable Campaign campaign,
            boolean reminds,
            CampaignForm form,
            Problems problems) {
        var home = OfficeInviting.address(event);
        if (campaign == null)
            return page(staff, event, "invitation.office.new", false, home + "/nieuw", home, form, problems);
        var address = OfficeInviting.address(event, campaign);
        var reminding = reminds && campaign.invites();
        return page(
                staff,
                event,
                reminding ? "invitation.office.remind" : "invitation.office.change",
                reminds,
                address + (reminding ? "/herinnering" : "/wijzigen"),
                address,
                form,
                problems);
    }

    private View page(
            Staff staff,
            Event event,
            String title,
            boolean reminds,
            String action,
            String back,
            CampaignForm form,
            Problems problems) {
        return new CampaignFormPage(
                event, title, reminds, action, back, form, groups.sized(staff.association()), problems);
    }
}
