package nl.bijeen.invitation;

import java.util.EnumMap;
import java.util.Map;
import nl.bijeen.access.Association;
import nl.bijeen.event.Event;
import nl.bijeen.event.WhenWords;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the letters of a campaign out, person by person. */
@Component
public class Stationery {

    private final Words words;

    Stationery(Texts texts) {
        this.words = texts.in(Texts.DUTCH);
    }

    /** A letter to nobody in particular has no private page: a test leads to the page of the meeting. */
    InvitationLetter letter(
            Association inviter,
            Event event,
            Campaign campaign,
            Guest guest,
            EmailAddress to,
            String page,
            @Nullable String passedBy) {
        return letter(inviter, event, campaign, guest, to, page, passedBy, false);
    }

    /** As the first of those who are invited would get it, to see what it looks like. */
    InvitationLetter test(
            Association inviter, Event event, Campaign campaign, Guest guest, EmailAddress to, String page) {
        return letter(inviter, event, campaign, guest, to, page, null, true);
    }

    /** The subject for one person. */
    public String subject(Association inviter, Event event, Campaign campaign, Guest guest) {
        return new LetterText(campaign.content().subject()).line(values(inviter, event, guest));
    }

    /** The letter for one person, in Markdown. */
    public String message(Association inviter, Event event, Campaign campaign, Guest guest) {
        return new LetterText(campaign.content().letter()).markdown(values(inviter, event, guest));
    }

    private InvitationLetter letter(
            Association inviter,
            Event event,
            Campaign campaign,
            Guest guest,
            EmailAddress to,
            String page,
            @Nullable String passedBy,
            boolean test) {
        return new InvitationLetter(
                inviter,
                event,
                to,
                subject(inviter, event, campaign, guest),
                message(inviter, event, campaign, guest),
                page,
                passedBy,
                test);
    }

    private Map<Placeholder, String> values(Association inviter, Event event, Guest guest) {
        var when = new WhenWords(words);
        var where = event.announcement().where();
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.NAME, guest.name());
        values.put(Placeholder.ORGANISATION, known(guest.organisation(), "invitation.letter.your-organisation"));
        values.put(Placeholder.ROLE, role(guest));
        values.put(Placeholder.MEETING, event.title());
        values.put(Placeholder.DAY, when.days(event.when()));
        values.put(Placeholder.HOURS, known(when.hours(event.when()), "invitation.letter.hours-follow"));
        values.put(
                Placeholder.PLACE,
                known(where.oneLine(), where.online() ? "invitation.online" : "invitation.letter.place-follows"));
        values.put(Placeholder.ASSOCIATION, inviter.name());
        return values;
    }

    private String role(Guest guest) {
        if (!guest.title().isEmpty() || guest.role() == null)
            return known(guest.title(), "invitation.letter.your-position");
        return words.text("people.role." + guest.role());
    }

    /** A sentence reads on where nothing is known: "bij je organisatie". */
    private String known(String value, String otherwise) {
        return value.isEmpty() ? words.text(otherwise) : value;
    }
}
