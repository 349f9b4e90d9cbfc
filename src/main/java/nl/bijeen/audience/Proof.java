package nl.bijeen.audience;

/** By what somebody's footing is shown to be true. */
public enum Proof {
    /** They came by a personal invitation. */
    INVITATION,
    /** Somebody who was signed in to the office entered it. */
    SIGN_IN,
    /** They answered at an address that ends as those of the organisation do. */
    CONFIRMED_ADDRESS,
    /** They say so. */
    STATED
}
