package nl.bijeen.access;

/** What a staff member may do. Each may do what those after it may. */
public enum Role {
    /** Everything, also who the other staff are and what the association is called. */
    ADMINISTRATOR,
    /** Everything about meetings and people. */
    EDITOR,
    /** Looks, changes nothing. */
    READER;

    public boolean mayEdit() {
        return this != READER;
    }

    public boolean mayAdminister() {
        return this == ADMINISTRATOR;
    }
}
