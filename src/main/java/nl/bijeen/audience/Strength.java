package nl.bijeen.audience;

/** How strictly a meeting keeps to whom it is for. */
public enum Strength {
    /** Everybody may come; the rule says whom to invite and how they count. */
    INFORMATION,
    /** Staff look at each request, but of those with a personal invitation. */
    CHECKED,
    /** Whom the rule does not hold is refused, unless they were invited personally. */
    STRICT,
    /** Only who was invited personally. */
    INVITED_ONLY;

    /** Whether it asks of people where they work and what they do. */
    public boolean judges() {
        return this == CHECKED || this == STRICT;
    }

    /** Whether it matters to people before they register. */
    public boolean checked() {
        return this != INFORMATION;
    }
}
