package nl.bijeen.access;

import java.util.Locale;
import nl.bijeen.database.AssociationId;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.mail.Letter;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;

/** You may work in the office of this association from now on. */
public record InviteLetter(Association organiser, Staff staff, String by, String link) implements Letter {

    @Override
    public AssociationId association() {
        return organiser.id();
    }

    @Override
    public EmailAddress to() {
        return staff.email();
    }

    @Override
    public Locale locale() {
        return Texts.DUTCH;
    }

    @Override
    public String subject(Words words) {
        return words.text("access.office.invite.letter.subject", organiser.name());
    }

    @Override
    public String sender() {
        return organiser.name();
    }

    @Override
    public EmailAddress replyTo() {
        return organiser.email();
    }
}
