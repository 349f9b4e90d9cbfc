package nl.bijeen.people;

import nl.bijeen.database.AssociationId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that people work for.
 *
 * @param token its name in addresses of the office
 */
public record Organisation(long id, AssociationId association, String token, Profile profile) {

    public enum Kind {
        MUNICIPALITY,
        PARTNERSHIP,
        MINISTRY,
        INSTITUTE,
        OTHER
    }

    /**
     * What the office knows of an organisation. City and province may be empty.
     *
     * @param cbsCode four digits by which Statistics Netherlands knows a municipality; null for all others
     * @param mailDomain what the mail addresses of its people end in, like {@code kruinwijk.example}; null when not known
     * @param existence the days on which there is such an organisation
     */
    public record Profile(
            String name,
            Kind kind,
            @Nullable String cbsCode,
            String city,
            String province,
            @Nullable String mailDomain,
            Period existence) {

        public static Profile of(String name, Kind kind) {
            return new Profile(name, kind, null, "", "", null, Period.ALWAYS);
        }
    }

    public String name() {
        return profile.name();
    }

    String subject() {
        return "organisation:" + id;
    }
}
