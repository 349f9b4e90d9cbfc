package nl.bijeen.programme;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What somebody may need of a room, without which they cannot take part in it. */
public enum Access {
    STEP_FREE("rolstoel|scootmobiel|rollator|drempel|traplopen|gelijkvloers|wheelchair|step-?free"),
    HEARING_LOOP("ringleiding|slechthorend|gehoorapparaat|hearing");

    private final Pattern words;

    Access(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** What the room of a session has; all of it where it is in no room of ours. */
    public static Set<Access> offers(Programme programme, Session session) {
        return programme.roomOf(session).map(Access::offers).orElse(EnumSet.allOf(Access.class));
    }

    private static Set<Access> offers(Room room) {
        var offers = EnumSet.noneOf(Access.class);
        if (room.stepFree()) offers.add(STEP_FREE);
        if (room.hearingLoop()) offers.add(HEARING_LOOP);
        return offers;
    }

    /** What somebody seems to ask for in their own words, until they tick it themselves. */
    static Set<Access> told(String words) {
        var told = EnumSet.noneOf(Access.class);
        for (var it : values()) if (it.words.matcher(words).find()) told.add(it);
        return told;
    }
}
