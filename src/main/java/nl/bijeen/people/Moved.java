package nl.bijeen.people;

import java.time.LocalDate;
import java.util.List;
import nl.bijeen.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What changed hands when one person was merged into another: all that is needed to undo it.
 *
 * @param from who they were
 * @param into who the other was before
 * @param kept what became of the two
 * @param positions ids of those that moved
 * @param covered positions that said nothing new, and went
 * @param groups ids of all the groups that {@code from} was in
 * @param joined ids of those that {@code into} was not in yet
 * @param addresses other addresses that moved or were made of what was not kept
 * @param own which of those belonged to {@code from} as other addresses before
 */
record Moved(
        Card from,
        Card into,
        Card kept,
        List<Long> positions,
        List<Covered> covered,
        List<Long> groups,
        List<Long> joined,
        List<String> addresses,
        List<String> own) {

    /** A profile as it is stored. */
    record Card(String name, @Nullable String email, String phone) {

        static Card of(Person.Profile profile) {
            var email = profile.email();
            return new Card(profile.name(), email == null ? null : email.value(), profile.phone());
        }

        Person.Profile profile() {
            return new Person.Profile(name, email == null ? null : new EmailAddress(email), phone);
        }
    }

    record Covered(
            long id,
            String token,
            long organisation,
            String role,
            String title,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}
}
