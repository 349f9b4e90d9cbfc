package nl.bijeen.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fact on which a rule holds somebody or not. Kept with a registration, so it stands on its own: it names what it is
 * about, as far as people may read that.
 *
 * @param about names of organisations, provinces, or of roles and kinds as in the code; what stands where says {@link What}
 */
public record Reason(What what, List<String> about) {

    public Reason {
        about = List.copyOf(about);
    }

    /** In brackets what it is about. */
    public enum What {
        /** The rule holds everybody. */
        EVERYBODY,
        /** The rule holds nobody. */
        NOBODY,
        /** What follows is what the rule makes an exception for. */
        EXCEPTED,
        /** Works there on the day (role, organisation). */
        WORKS,
        /** Works there, but not on the day (role, organisation). */
        NOT_THEN,
        /** Works nowhere on the day, as far as known. */
        NO_POST,
        /** The rule asks for another role (roles asked for). */
        OTHER_ROLE,
        /** The organisation is a member on the day (organisation). */
        A_MEMBER,
        /** The organisation is no member on the day (organisation). */
        NOT_A_MEMBER,
        /** The rule asks for another kind of organisation (kinds asked for). */
        OTHER_KIND,
        /** The rule asks for another province (provinces asked for). */
        OTHER_PROVINCE,
        /** Is in the group (ids of groups; their names once {@link Rules} has looked them up). */
        IN_GROUP,
        /** Is in none of the groups (as above). */
        NOT_IN_GROUP,
        /** The rule holds them; what follows says why. */
        FITS,
        /** The rule does not hold them; what follows says why not. */
        DOES_NOT_FIT,
        /** Beside any rule: has a personal invitation. */
        INVITED,
        /** Beside any rule: works in the office of the association. */
        OF_THE_OFFICE,
        /** Beside any rule: staff said so. */
        SET_BY_OFFICE
    }

    boolean aboutGroups() {
        return what == What.IN_GROUP || what == What.NOT_IN_GROUP;
    }

    /** @param names of groups by their ids; of a group that is gone nothing can be said */
    Reason named(Map<String, String> names) {
        if (!aboutGroups()) return this;
        return new Reason(
                what,
                about.stream()
                        .flatMap(it -> Optional.ofNullable(names.get(it)).stream())
                        .toList());
    }

    static Reason of(What what) {
        return new Reason(what, List.of());
    }

    static Reason of(What what, Collection<?> about) {
        return new Reason(what, about.stream().map(Object::toString).toList());
    }

    static Reason work(What what, Standing.Post post) {
        return new Reason(what, List.of(post.role().name(), post.employer().name()));
    }

    static Reason at(What what, Standing.Post post) {
        return new Reason(what, List.of(post.employer().name()));
    }

    static Reason groups(What what, Collection<Long> groups) {
        return of(what, groups);
    }
}
