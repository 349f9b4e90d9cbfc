package nl.bijeen.mail;

import java.util.Locale;
import nl.bijeen.database.AssociationId;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/** A letter for tests. Templates are compiled for the program only, so {@link JteTrialLetterGenerated} is written by hand. */
public record TrialLetter(
        AssociationId association,
        EmailAddress to,
        String sender,
        String title,
        String text,
        @Nullable Long meeting,
        @Nullable Invite invite,
        @Nullable EmailAddress replyTo,
        boolean secret,
        @Nullable String unsubscribe)
        implements Letter {

    public static TrialLetter to(AssociationId association, String address) {
        return new TrialLetter(
                association,
                new EmailAddress(address),
                "Netwerk Zuiderland",
                "Je aanmelding",
                "Je bent erbij.",
                7L,
                null,
                null,
                false,
                null);
    }

    public TrialLetter titled(String title) {
        return new TrialLetter(association, to, sender, title, text, meeting, invite, replyTo, secret, unsubscribe);
    }

    public TrialLetter saying(String text) {
        return new TrialLetter(association, to, sender, title, text, meeting, invite, replyTo, secret, unsubscribe);
    }

    public TrialLetter from(String sender, EmailAddress replyTo) {
        return new TrialLetter(association, to, sender, title, text, meeting, invite, replyTo, secret, unsubscribe);
    }

    public TrialLetter about(@Nullable Long meeting) {
        return new TrialLetter(association, to, sender, title, text, meeting, invite, replyTo, secret, unsubscribe);
    }

    public TrialLetter inviting(Invite invite) {
        return new TrialLetter(association, to, sender, title, text, meeting, invite, replyTo, secret, unsubscribe);
    }

    public TrialLetter keptSecret() {
        return new TrialLetter(association, to, sender, title, text, meeting, invite, replyTo, true, unsubscribe);
    }

    public TrialLetter thatOneMayStop(String path) {
        return new TrialLetter(association, to, sender, title, text, meeting, invite, replyTo, secret, path);
    }

    @Override
    public Locale locale() {
        return Texts.DUTCH;
    }

    @Override
    public String subject(Words words) {
        return title;
    }
}
