package nl.bijeen.programme;

import java.util.List;
import java.util.UUID;
import nl.bijeen.programme.Session.Contribution;
import nl.bijeen.programme.Session.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What staff decide about a session.
 *
 * @param round never null for a breakout; a visit may be in one too; null for everything else
 * @param room null when it is not known yet, or there is none
 * @param text in Markdown; may be empty
 * @param language the language it is held in, such as {@code nl}
 * @param form such as workshop or lecture, in a word; may be empty
 * @param minimum with how many it is held at least; null when it is held anyhow
 * @param maximum how many can attend it; null when only the room limits that
 * @param onlineLink for participants only; may be empty
 * @param contributions in the order in which they are named
 * @param work the same for sessions that are one, held in several rounds; null when it is the same as no other, from now on
 */
public record Plan(
        Kind kind,
        Round.@Nullable Id round,
        Room.@Nullable Id room,
        Span during,
        String title,
        String text,
        String language,
        String form,
        String targetGroup,
        @Nullable Integer minimum,
        @Nullable Integer maximum,
        String onlineLink,
        List<Contribution> contributions,
        @Nullable UUID work) {

    public Plan {
        contributions = List.copyOf(contributions);
    }

    /** With a title and a time, and all the rest still open. */
    public static Plan of(Kind kind, Round.@Nullable Id round, Span during, String title) {
        return new Plan(kind, round, null, during, title, "", "nl", "", "", null, null, "", List.of(), null);
    }

    /** The same at another time or in another room. */
    public Plan at(Span time, Room.@Nullable Id where) {
        return new Plan(
                kind,
                round,
                where,
                time,
                title,
                text,
                language,
                form,
                targetGroup,
                minimum,
                maximum,
                onlineLink,
                contributions,
                work);
    }

    /** The same with a text and with those who contribute. */
    public Plan told(String about, List<Contribution> by) {
        return new Plan(
                kind,
                round,
                room,
                during,
                title,
                about,
                language,
                form,
                targetGroup,
                minimum,
                maximum,
                onlineLink,
                by,
                work);
    }

    /** The same in that room, for so many, in that form and by these people. */
    public Plan furnished(
            Room.Id where, @Nullable Integer least, @Nullable Integer most, String how, List<Contribution> by) {
        return new Plan(
                kind, round, where, during, title, text, language, how, targetGroup, least, most, onlineLink, by, work);
    }

    /** The same as the session that has this {@link Session#work}; null for a session of its own. */
    public Plan repeating(@Nullable UUID of) {
        return new Plan(
                kind,
                round,
                room,
                during,
                title,
                text,
                language,
                form,
                targetGroup,
                minimum,
                maximum,
                onlineLink,
                contributions,
                of);
    }
}
