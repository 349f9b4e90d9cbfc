package nl.bijeen.adoption.web;

/** Where the office takes announcements over. */
public final class Addresses {

    public static final String START = "/bureau/overnemen";
    static final String ONE = START + "/{token}";
    static final String PILE = START + "/stapel/{token}";

    private Addresses() {}

    public static String one(String token) {
        return START + "/" + token;
    }

    public static String pile(String token) {
        return START + "/stapel/" + token;
    }
}
