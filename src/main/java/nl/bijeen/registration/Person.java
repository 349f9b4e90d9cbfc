package nl.bijeen.registration;

import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Position;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part, as told by themselves or a colleague. Phone, organisation and position may be empty.
 *
 * @param email null while the name follows, and after it was erased
 * @param nameFollows a seat for a colleague who is not known yet
 * @param role what sort of work they do; null where the form did not ask, or they did not say
 */
public record Person(
        String name,
        @Nullable EmailAddress email,
        String phone,
        String organisation,
        String position,
        boolean nameFollows,
        Answers answers,
        Position.@Nullable Role role) {

    public Person(
            String name,
            @Nullable EmailAddress email,
            String phone,
            String organisation,
            String position,
            boolean nameFollows,
            Answers answers) {
        this(name, email, phone, organisation, position, nameFollows, answers, null);
    }

    public static Person named(String name, EmailAddress email) {
        return new Person(name, email, "", "", "", false, Answers.NONE);
    }

    /** A seat for a colleague whose name follows. */
    public static Person following(String organisation) {
        return new Person("", null, "", organisation, "", true, Answers.NONE);
    }

    public boolean has(@Nullable EmailAddress address) {
        return email != null && address != null && email.value().equalsIgnoreCase(address.value());
    }
}
