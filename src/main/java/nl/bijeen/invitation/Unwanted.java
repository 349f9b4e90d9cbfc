package nl.bijeen.invitation;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does not want a letter, said to one association.
 *
 * @param persons their ids in the register
 * @param addresses in small letters; who was removed from the register and came back still did not want it
 */
record Unwanted(Set<Long> persons, Set<String> addresses) {

    Unwanted {
        persons = Set.copyOf(persons);
        addresses = Set.copyOf(addresses);
    }

    /**
     * Whether somebody does not want it.
     *
     * @param person their id; null for who is not in the register
     * @param theirs every address by which they are known, in small letters
     */
    boolean by(@Nullable Long person, Set<String> theirs) {
        return (person != null && persons.contains(person)) || !Collections.disjoint(addresses, theirs);
    }
}
