package nl.bijeen.people.web;

import nl.bijeen.people.Group;
import nl.bijeen.people.Import;
import nl.bijeen.people.Organisation;
import nl.bijeen.people.Person;
import nl.bijeen.view.Frame;

/** The addresses of people, organisations and groups in the office. */
public final class Addresses {

    static final String PEOPLE = "/bureau/mensen";
    static final String ORGANISATIONS = PEOPLE + "/organisaties";
    static final String GROUPS = PEOPLE + "/groepen";
    static final String PERSON = PEOPLE + "/persoon/{token}";
    static final String ORGANISATION = ORGANISATIONS + "/{token}";
    static final String GROUP = GROUPS + "/{token}";
    static final String RULED_GROUP = GROUPS + "/regel/{token}";
    static final String IMPORTS = PEOPLE + "/import";
    static final String IMPORT = IMPORTS + "/{token}";

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

    public static String group(Group group) {
        return GROUP.replace("{token}", group.token());
    }

    /** Where the rule of a group is changed. */
    public static String rule(Group group) {
        return RULED_GROUP.replace("{token}", group.token());
    }

    /** A file with the list on this page, filtered in the same way. */
    public static String download(Frame frame, String path) {
        var query = frame.path().indexOf('?');
        return query < 0 ? path : path + frame.path().substring(query);
    }

    public static String of(Import file) {
        return IMPORT.replace("{token}", file.token());
    }
}
