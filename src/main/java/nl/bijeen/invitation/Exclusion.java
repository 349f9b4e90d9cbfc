package nl.bijeen.invitation;

/** Why somebody who was chosen gets no invitation. The first that holds is the reason that is told. */
public enum Exclusion {
    /** There is no address to write to. */
    NO_ADDRESS,
    /** They come already, or asked to. */
    REGISTERED,
    /** They were asked before and said no, or gave their place up. */
    DECLINED,
    /** They were asked before, or an invitation was passed on to them. */
    INVITED,
    /** The organiser of the meeting heard from them already. To a co-host, who is not told what they said. */
    HEARD_OF,
    /** They do not want invitations, or none for this meeting. */
    UNWANTED
}
