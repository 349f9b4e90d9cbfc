package nl.bijeen.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.bijeen.mail.EmailAddress;

/** Whether two entries are probably about one person, and why. Pure; sure it never is, so somebody looks before they merge. */
public final class Likeness {

    /** Why two look alike, the surest first. */
    public enum Reason {
        SAME_ADDRESS,
        SAME_NAME,
        SIMILAR_NAME
    }

    private static final Set<String> PARTICLES =
            Set.of("van", "de", "den", "der", "het", "te", "ten", "ter", "in", "t", "von", "el", "al");
    private static final int LONG_ENOUGH_FOR_A_TYPO = 5;

    private Likeness() {}

    /** Names only count where people work for the same organisation: the country is full of namesakes. */
    static Optional<Reason> of(Person one, Person other, boolean sameMailbox, boolean sameOrganisation) {
        if (sameMailbox) return Optional.of(Reason.SAME_ADDRESS);
        if (!sameOrganisation) return Optional.empty();
        var mine = new ArrayList<>(words(one.name()));
        var theirs = new ArrayList<>(words(other.name()));
        if (mine.isEmpty() || mine.size() != theirs.size()) return Optional.empty();
        for (var word : List.copyOf(mine)) if (theirs.remove(word)) mine.remove(word);
        if (mine.isEmpty()) return Optional.of(Reason.SAME_NAME);
        var similar = mine.size() == 1 && words(one.name()).size() > 1 && alike(mine.getFirst(), theirs.getFirst());
        return similar ? Optional.of(Reason.SIMILAR_NAME) : Optional.empty();
    }

    /** The words of a name by which people are told apart: "Zoë van der Berg" gives zoe and berg. */
    static List<String> words(String name) {
        return List.of(SearchWords.of(name).replace(".", " ").strip().split(" +")).stream()
                .filter(it -> !it.isEmpty() && !PARTICLES.contains(it))
                .toList();
    }

    /** The address without what makes no difference to who reads it: capitals, and what follows a plus. */
    static String mailbox(EmailAddress email) {
        return email.value().toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*@", "@");
    }

    private static boolean alike(String one, String other) {
        if (one.length() == 1 || other.length() == 1) return one.charAt(0) == other.charAt(0);
        return Math.min(one.length(), other.length()) >= LONG_ENOUGH_FOR_A_TYPO && oneTypoApart(one, other);
    }

    /** One letter wrong, missing or too many, or two that changed places. */
    private static boolean oneTypoApart(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) return false;
        var same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) same++;
        var mine = one.substring(same);
        var theirs = other.substring(same);
        if (mine.length() > theirs.length()) return mine.substring(1).equals(theirs);
        if (mine.length() < theirs.length()) return theirs.substring(1).equals(mine);
        return mine.isEmpty() || mine.substring(1).equals(theirs.substring(1)) || swapped(mine, theirs);
    }

    private static boolean swapped(String mine, String theirs) {
        return mine.length() > 1
                && mine.charAt(0) == theirs.charAt(1)
                && mine.charAt(1) == theirs.charAt(0)
                && mine.substring(2).equals(theirs.substring(2));
    }
}
