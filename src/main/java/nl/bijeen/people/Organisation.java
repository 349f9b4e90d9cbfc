package nl.bijeen.people;

import java.util.List;
import nl.bijeen.database.AssociationId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that people work for.
 *
 * @param token its name in addresses of the office
 * @param successor the id of the organisation that it went up in; null when it goes on
 */
public record Organisation(
        long id,
        AssociationId association,
        String token,
        Profile profile,
        @Nullable Long successor) {

    public enum Kind {
        MUNICIPALITY,
        PARTNERSHIP,
        MINISTRY,
        INSTITUTE,
        OTHER
    }

    /**
     * What the office knows of an organisation.
     *
     * @param mailDomains what the mail addresses of its people end in, like {@code kruinwijk.example}, in small letters
     * @param existence the days on which there is such an organisation
     */
    public record Profile(
            String name, Kind kind, Numbers numbers, Address address, List<String> mailDomains, Period existence) {

        public Profile {
            mailDomains = List.copyOf(mailDomains);
        }

        public static Profile of(String name, Kind kind) {
            return new Profile(name, kind, Numbers.NONE, Address.UNKNOWN, List.of(), Period.ALWAYS);
        }

        public Profile existing(Period days) {
            return new Profile(name, kind, numbers, address, mailDomains, days);
        }
    }

    /**
     * What others know it by; see {@link Identifiers} for what they look like. Null where it has none or nobody knows.
     *
     * @param cbsCode of Statistics Netherlands, for municipalities
     * @param kvk of the Chamber of Commerce
     * @param oin of the register of government organisations
     */
    public record Numbers(
            @Nullable String cbsCode,
            @Nullable String kvk,
            @Nullable String oin) {

        public static final Numbers NONE = new Numbers(null, null, null);
    }

    /** Where it sits. Each may be empty. */
    public record Address(String street, String postcode, String city, String province) {

        public static final Address UNKNOWN = new Address("", "", "", "");
    }

    public String name() {
        return profile.name();
    }

    String subject() {
        return "organisation:" + id;
    }
}
