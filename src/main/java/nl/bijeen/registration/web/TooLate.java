package nl.bijeen.registration.web;

/** A place can no longer be changed: it was given up, or the meeting began. The page at home says which. */
class TooLate extends RuntimeException {

    private final String home;

    TooLate(String home) {
        super(null, null, false, false);
        this.home = home;
    }

    String home() {
        return home;
    }
}
