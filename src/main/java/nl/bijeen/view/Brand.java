package nl.bijeen.view;

import org.jspecify.annotations.Nullable;

/**
 * The association in whose name a public page speaks.
 *
 * @param home the path of its home without a language, like {@code /sociaal-beraad}
 * @param stylesheet the address of the sheet that sets its colour; null for the colour of the house
 */
public record Brand(
        String name,
        String home,
        @Nullable String stylesheet,
        String email,
        @Nullable String phone,
        @Nullable String website) {

    public String agenda() {
        return home + "/agenda";
    }
}
