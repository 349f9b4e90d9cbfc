package nl.bijeen.people;

import java.util.List;

/** What a rule of an association can ask for beside roles, membership and kinds. */
public record RuleOffer(List<String> provinces, List<Group> groups) {

    public RuleOffer {
        provinces = List.copyOf(provinces);
        groups = List.copyOf(groups);
    }

    /** What the rule of a group can ask for: groups by rule that name each other would go round in a ring. */
    public RuleOffer listsOnly() {
        return new RuleOffer(
                provinces, groups.stream().filter(it -> !it.byRule()).toList());
    }
}
