package nl.bijeen.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a rule looks at: where somebody works, worked and will work, and the groups they are in.
 *
 * @param groups ids of groups, those by rule included
 */
public record Standing(List<Post> posts, Set<Long> groups) {

    /** Of somebody of whom nothing is known. */
    public static final Standing NONE = new Standing(List.of(), Set.of());

    public Standing {
        posts = List.copyOf(posts);
        groups = Set.copyOf(groups);
    }

    /** What somebody does for an employer, and when. */
    public record Post(Position.Role role, Employer employer, Period period) {

        /** Nobody works for an organisation that does not exist yet, or was merged into another. */
        boolean heldOn(LocalDate day) {
            return period.contains(day) && employer.existence().contains(day);
        }
    }

    /** An organisation people work for, with the days on which it is a member. */
    public record Employer(
            String name, Organisation.Kind kind, String province, Period existence, List<Period> memberships) {

        public Employer {
            memberships = List.copyOf(memberships);
        }

        public boolean memberOn(LocalDate day) {
            return memberships.stream().anyMatch(it -> it.contains(day));
        }
    }

    /** Where somebody works on this day. */
    public List<Post> on(LocalDate day) {
        return posts.stream().filter(it -> it.heldOn(day)).toList();
    }
}
