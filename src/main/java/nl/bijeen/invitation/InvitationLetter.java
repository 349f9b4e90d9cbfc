package nl.bijeen.invitation;

import java.util.Locale;
import nl.bijeen.access.Association;
import nl.bijeen.database.AssociationId;
import nl.bijeen.event.Event;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.mail.Letter;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * Asks one person to come, or reminds them that they were asked.
 *
 * @param inviter the association that invites
 * @param message in Markdown, with everything filled in
 * @param page the path of their private page; of the test letter: of nobody's
 * @param passedBy the name of the colleague who passed it on; null when nobody did
 * @param test whether staff send it to themselves to see what it looks like
 */
public record InvitationLetter(
        Association inviter,
        Event event,
        EmailAddress to,
        String about,
        String message,
        String page,
        @Nullable String passedBy,
        boolean test)
        implements Letter {

    /** Whether the inviter holds the meeting together with whose it is, which they are told before they answer. */
    public boolean byCoHost() {
        return !inviter.id().equals(event.association());
    }

    @Override
    public AssociationId association() {
        return inviter.id();
    }

    @Override
    public Locale locale() {
        return Texts.DUTCH;
    }

    @Override
    public String subject(Words words) {
        return test ? words.text("invitation.letter.test.subject", about) : about;
    }

    @Override
    public String sender() {
        return inviter.name();
    }

    @Override
    public EmailAddress replyTo() {
        return inviter.email();
    }

    @Override
    public Long meeting() {
        return event.id().value();
    }

    @Override
    public @Nullable String unsubscribe() {
        return test ? null : page + "/afmelden";
    }
}
