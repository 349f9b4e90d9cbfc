package nl.bijeen.access;

import java.util.Locale;

/** What a staff member may do. Each may do what those after it may. */
public enum Role {
    /** Everything, also who the other staff are and what the association is called. */
    ADMINISTRATOR,
    /** Everything about meetings and people. */
    EDITOR,
    /** Looks, changes nothing. */
    READER;

    /** The key of its name. */
    public String key() {
        return "access.office.role." + name().toLowerCase(Locale.ROOT);
    }

    public boolean mayEdit() {
        return this != READER;
    }

    public boolean mayAdminister() {
        return this == ADMINISTRATOR;
    }
}
