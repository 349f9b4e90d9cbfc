package nl.bijeen.mail;

import java.util.Locale;
import nl.bijeen.database.AssociationId;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * A letter is a record that somebody posts. Its template, beside it, gets the record as {@code letter} and is laid out by
 * {@code @template.mail.LetterLayout}.
 */
public interface Letter {

    AssociationId association();

    EmailAddress to();

    /** The language the receiver reads. */
    Locale locale();

    String subject(Words words);

    /** The name the receiver sees as the sender: that of the association. */
    default String sender() {
        return "Bijeen";
    }

    /** Where an answer goes; null when nobody reads answers. */
    default @Nullable EmailAddress replyTo() {
        return null;
    }

    /** The number of the meeting it is about, for the office's list of letters; null when it is about none. */
    default @Nullable Long meeting() {
        return null;
    }

    /** What the receiver's calendar must do with it; null when nothing. */
    default @Nullable Invite invite() {
        return null;
    }

    /** With blanks for what differs between receivers, where many of these may go out at once; null when each is written out. */
    default @Nullable FormLetter form() {
        return null;
    }

    /**
     * Where the receiver says with one click, or their mail program says for them, that they want no more letters of this
     * kind: a path of ours, like {@code /uitnodiging/…/afmelden}, that a POST without a form token or sign-in suffices for
     * (RFC 8058). Null when the letter is about something the receiver asked for themselves. Letters that have one give way
     * to those that have none.
     */
    default @Nullable String unsubscribe() {
        return null;
    }

    /**
     * Whether whoever reads this letter can act as its receiver, as with a sign-in link. The office does not list such a
     * letter, and its text is wiped once it left.
     */
    default boolean secret() {
        return false;
    }
}
