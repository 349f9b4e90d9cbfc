package nl.bijeen.programme;

/**
 * What is wrong with a session. What cannot be is {@link Hard}: a change that makes it so is refused. What may be meant so is
 * {@link Soft}: staff are told, and decide (decision 20).
 */
public sealed interface Conflict {

    Session session();

    sealed interface Hard extends Conflict {}

    sealed interface Soft extends Conflict {}

    /** Another session is in its room at that time. The database holds this too. */
    record RoomTaken(Session session, Room room, Session other) implements Hard {}

    /** It starts on a day on which there is no meeting. */
    record OutsideMeeting(Session session) implements Hard {}

    /** Who attends it could not attend all of another round. */
    record OutsideRound(Session session, Round round) implements Hard {}

    /** Somebody who contributes is needed elsewhere at that time. */
    record InTwoPlaces(Session session, Contributor contributor, Session other) implements Soft {}

    /** More may attend it than its room holds. */
    record RoomTooSmall(Session session, Room room, int capacity, int maximum) implements Soft {}

    /** Nobody gets coffee and to the next room in so little time. */
    record BreakTooShort(Session session) implements Soft {}
}
