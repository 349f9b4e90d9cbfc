package nl.bijeen.access;

import java.util.Locale;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;

/** You may work in the office of this association from now on. */
public record InviteLetter(Association organiser, Staff staff, String by, String link) implements AssociationLetter {

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
}
