package nl.bijeen.audience;

/** As what somebody takes part. What a place costs may depend on it. */
public enum Category {
    /** Works at a member in a role that counts as the member itself; see {@link MemberRoles}. */
    MEMBER,
    /** Works at a member in another role. */
    EMPLOYEE_OF_MEMBER,
    NON_MEMBER,
    /** Invited personally, from outside the members. */
    GUEST,
    /** Speaks or leads a session. Only staff can know. */
    SPEAKER,
    /** Of the association that holds the meeting. */
    HOST
}
