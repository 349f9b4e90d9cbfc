package nl.bijeen.invitation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a letter can say of whoever gets it, of the meeting and of who invites. Staff write its word between braces. */
public enum Placeholder {
    NAME("naam"),
    ORGANISATION("organisatie"),
    ROLE("functie"),
    MEETING("bijeenkomst"),
    DAY("datum"),
    HOURS("tijd"),
    PLACE("plaats"),
    ASSOCIATION("vereniging");

    private final String word;

    Placeholder(String word) {
        this.word = word;
    }

    /** As staff write it: {@code {naam}}. */
    public String written() {
        return "{" + word + "}";
    }

    static Optional<Placeholder> of(String word) {
        return Stream.of(values())
                .filter(it -> it.word.equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
