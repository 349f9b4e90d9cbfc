package nl.bijeen.invitation.web;

import static nl.bijeen.invitation.web.Typed.one;

import nl.bijeen.event.Visit;
import nl.bijeen.invitation.Campaign;
import nl.bijeen.invitation.Campaign.Content;
import nl.bijeen.invitation.Choice;
import nl.bijeen.view.Words;
import org.springframework.util.MultiValueMap;

/** A campaign as it was typed, right or wrong. */
public record CampaignForm(String name, WhomForm whom, String subject, String letter) {

    /** A co-host cannot choose whom the meeting is for: that is said of the register of whose meeting it is. */
    static CampaignForm read(MultiValueMap<String, String> sent, Visit visit) {
        var whom = WhomForm.read(sent);
        return new CampaignForm(
                one(sent, "name"),
                visit.isOwn() ? whom : whom.withoutAudience(),
                one(sent, "subject"),
                one(sent, "letter"));
    }

    static CampaignForm invitation(Words words) {
        return new CampaignForm(
                "",
                WhomForm.EMPTY,
                words.text("invitation.office.letter.subject"),
                words.text("invitation.office.letter.default"));
    }

    static CampaignForm reminder(Campaign of, Words words) {
        return new CampaignForm(
                words.text("invitation.office.reminder.name", of.name()),
                WhomForm.EMPTY,
                words.text("invitation.office.reminder.subject"),
                words.text("invitation.office.reminder.default"));
    }

    static CampaignForm of(Campaign campaign, WhomForm whom) {
        var content = campaign.content();
        return new CampaignForm(content.name(), whom, content.subject(), content.letter());
    }

    Content content(Choice choice) {
        return new Content(name, choice, subject, letter);
    }
}
