package nl.bijeen.registration;

/** What somebody needs to eat or to take part; either may be empty. Kept apart, and erased after the meeting. */
public record Need(String dietary, String access) {

    public static final Need NONE = new Need("", "");
    private static final String NEXT = "; ";

    public boolean none() {
        return dietary.isEmpty() && access.isEmpty();
    }

    /** With what somebody adds who does not read what was told before. */
    public Need and(Need more) {
        return new Need(both(dietary, more.dietary), both(access, more.access));
    }

    // Only the same words are the same need: "lift" says another thing than "geen lift nodig".
    private static String both(String told, String more) {
        if (told.isEmpty() || more.isEmpty()) return told + more;
        return (NEXT + told + NEXT).contains(NEXT + more + NEXT) ? told : told + NEXT + more;
    }
}
