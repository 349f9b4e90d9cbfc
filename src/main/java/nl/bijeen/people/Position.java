package nl.bijeen.people;

/**
 * What a person does for an organisation.
 *
 * @param token its name in addresses of the office
 * @param title what they call it themselves; may be empty
 */
public record Position(String token, Organisation organisation, Role role, String title, Period period) {

    /** The sort of work, by which a meeting says whom it is for. */
    public enum Role {
        DIRECTOR,
        MANAGER,
        POLICY_OFFICER,
        ALDERMAN,
        FINANCE,
        OTHER
    }
}
