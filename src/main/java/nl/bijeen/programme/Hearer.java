package nl.bijeen.programme;

import java.util.List;
import java.util.Locale;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.registration.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom changes touch, and which.
 *
 * @param registration null for who contributes and did not register
 * @param contributor null for who only takes part
 * @param news never empty, in the order of the programme
 */
public record Hearer(
        String name,
        EmailAddress email,
        Locale locale,
        @Nullable Registration registration,
        @Nullable Contributor contributor,
        List<Alteration> news) {

    public Hearer {
        news = List.copyOf(news);
    }
}
