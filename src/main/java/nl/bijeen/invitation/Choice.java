package nl.bijeen.invitation;

import java.util.List;

/**
 * Who is chosen to be invited. Who is in it twice is invited once.
 *
 * @param audience everybody the meeting is for, as its rule says
 * @param groups the ids of groups
 * @param persons the ids of persons, for those who are chosen one by one
 */
public record Choice(boolean audience, List<Long> groups, List<Long> persons) {

    public static final Choice NOBODY = new Choice(false, List.of(), List.of());

    public Choice {
        groups = List.copyOf(groups);
        persons = List.copyOf(persons);
    }

    public static Choice groups(List<Long> groups) {
        return new Choice(false, groups, List.of());
    }

    public boolean nobody() {
        return !audience && groups.isEmpty() && persons.isEmpty();
    }
}
