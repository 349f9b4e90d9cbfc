package nl.bijeen.registration;

/** What somebody needs to eat or to take part; either may be empty. Kept apart, and erased after the meeting. */
public record Need(String dietary, String access) {

    public static final Need NONE = new Need("", "");

    public boolean none() {
        return dietary.isEmpty() && access.isEmpty();
    }
}
