package nl.bijeen.people.web;

import nl.bijeen.people.Organisation;
import nl.bijeen.people.Person;

/** The addresses of people and organisations in the office. */
public final class Addresses {

    static final String PEOPLE = "/bureau/mensen";
    static final String ORGANISATIONS = PEOPLE + "/organisaties";
    static final String PERSON = PEOPLE + "/persoon/{token}";
    static final String ORGANISATION = ORGANISATIONS + "/{token}";

    private Addresses() {}

    public static String person(Person person) {
        return PERSON.replace("{token}", person.token());
    }

    public static String organisation(Organisation organisation) {
        return organisation(organisation.token());
    }

    public static String organisation(String token) {
        return ORGANISATION.replace("{token}", token);
    }
}
