package nl.bijeen.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/** An address we can write to. Whoever holds one need not check it again. */
public record EmailAddress(String value) {

    private static final Pattern FORM =
            Pattern.compile("[^@\\s<>\"(),:;\\[\\]]+@[^@\\s<>\"(),:;\\[\\]]+\\.[^@\\s.<>\"(),:;\\[\\]]+");

    public EmailAddress {
        value = value.strip();
        if (!readable(value)) throw new IllegalArgumentException("Not an e-mail address");
    }

    /** The address somebody typed, or empty when no mail could arrive there. */
    public static Optional<EmailAddress> of(String typed) {
        return readable(typed.strip()) ? Optional.of(new EmailAddress(typed)) : Optional.empty();
    }

    private static boolean readable(String value) {
        return value.length() <= 254 && FORM.matcher(value).matches();
    }
}
