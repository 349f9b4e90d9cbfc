package nl.bijeen.programme;

import java.util.List;
import java.util.UUID;
import nl.bijeen.programme.Session.Contribution;
import nl.bijeen.programme.Session.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What staff decide about a session.
 *
 * @param contributions in the order in which they are named
 * @param work the same for sessions that are one, held in several rounds; null when it is the same as no other, from now on
 */
public record Plan(
        Kind kind,
        Slot slot,
        Description description,
        Size size,
        List<Contribution> contributions,
        @Nullable UUID work) {

    /**
     * When it is, and where people go for it.
     *
     * @param round never null for a breakout; a visit may be in one too; null for everything else
     * @param room null when it is not known yet, or there is none
     * @param onlineLink for participants only; may be empty
     */
    public record Slot(Round.@Nullable Id round, Span during, Room.@Nullable Id room, String onlineLink) {

        /** In the same round, and under the same link. */
        public Slot at(Span time, Room.@Nullable Id where) {
            return new Slot(round, time, where, onlineLink);
        }
    }

    /**
     * What people read about it.
     *
     * @param text in Markdown; may be empty
     * @param language the language it is held in, such as {@code nl}
     * @param form such as workshop or lecture, in a word; may be empty
     * @param targetGroup for whom it is, in words; may be empty
     */
    public record Description(String title, String text, String language, String form, String targetGroup) {

        public Description withText(String about) {
            return new Description(title, about, language, form, targetGroup);
        }

        public Description withForm(String how) {
            return new Description(title, text, language, how, targetGroup);
        }
    }

    /**
     * For how many it is.
     *
     * @param minimum with how many it is held at least; null when it is held anyhow
     * @param maximum how many can attend it; null when only the room limits that
     */
    public record Size(@Nullable Integer minimum, @Nullable Integer maximum) {

        public static final Size OPEN = new Size(null, null);
    }

    public Plan {
        contributions = List.copyOf(contributions);
    }

    /** With a title and a time, and all the rest still open. */
    public static Plan of(Kind kind, Round.@Nullable Id round, Span during, String title) {
        var slot = new Slot(round, during, null, "");
        return new Plan(kind, slot, new Description(title, "", "nl", "", ""), Size.OPEN, List.of(), null);
    }

    /** The same at another time or in another room. */
    public Plan at(Span time, Room.@Nullable Id where) {
        return new Plan(kind, slot.at(time, where), description, size, contributions, work);
    }

    /** The same with a text and with those who contribute. */
    public Plan told(String about, List<Contribution> by) {
        return new Plan(kind, slot, description.withText(about), size, by, work);
    }

    /** The same as the session that has this {@link Session#work}; null for a session of its own. */
    public Plan repeating(@Nullable UUID of) {
        return new Plan(kind, slot, description, size, contributions, of);
    }
}
