package nl.bijeen.adoption;

import java.util.List;

/** What somebody handed in: the announcements in it, or why there are none. */
sealed interface Handed {

    /** More is not looked through in a week, which is how long we keep it. */
    int MOST = 200;

    record Pieces(List<Piece> pieces) implements Handed {}

    record Refused(Reason reason) implements Handed {}

    enum Reason {
        NOTHING,
        TOO_MANY,
        TOO_LARGE,
        BROKEN_ZIP,
        UNPACKS_TOO_LARGE,
        EMPTY_ZIP
    }
}
