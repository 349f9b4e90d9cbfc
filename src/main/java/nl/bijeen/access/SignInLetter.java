package nl.bijeen.access;

import java.util.Locale;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;

/** With this link you sign in. */
public record SignInLetter(Association organiser, Staff staff, String link) implements AssociationLetter {

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
        return words.text("access.office.sign-in.letter.subject", organiser.name());
    }

    @Override
    public boolean secret() {
        return true;
    }

    public long minutes() {
        return SignInLinks.VALID.toMinutes();
    }
}
