package nl.bijeen.registration.web;

import java.util.Arrays;
import java.util.List;
import nl.bijeen.people.Position.Role;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Option;
import org.jspecify.annotations.Nullable;

/** The sorts of work people choose from where a meeting asks what they do. */
public final class Roles {

    private Roles() {}

    public static List<Option> options(Frame frame) {
        return Arrays.stream(Role.values())
                .map(it -> new Option(it.name(), frame.text("audience.role." + it)))
                .toList();
    }

    /** What was chosen, in words; empty for nothing. */
    public static String word(Frame frame, String chosen) {
        return of(chosen) == null ? "" : frame.text("audience.role." + chosen);
    }

    /** What was chosen; null for nothing, or for what is not on the list. */
    static @Nullable Role of(String chosen) {
        return Arrays.stream(Role.values())
                .filter(it -> it.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    static String name(@Nullable Role role) {
        return role == null ? "" : role.name();
    }
}
