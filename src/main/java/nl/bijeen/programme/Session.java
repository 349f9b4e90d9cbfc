package nl.bijeen.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One part of the programme.
 *
 * @param token names it in addresses; no secret
 * @param uid it in calendars, for its whole life
 * @param sequence grows with every change of its time, room or title, which calendars must hear of (RFC 5545, 3.8.7.4)
 * @param round never null for a breakout; a visit may be in one too; null for everything else
 * @param room null when it is not known yet, or there is none
 * @param text in Markdown; may be empty
 * @param language the language it is held in, such as {@code nl}
 * @param form such as workshop or lecture, in a word; may be empty
 * @param minimum with how many it is held at least; null when it is held anyhow
 * @param maximum how many can attend it; null when only the room limits that
 * @param onlineLink for participants only; may be empty
 * @param calledOff when it was called off; it then takes up no room and nobody attends it
 * @param contributions in the order in which they are named
 * @param materials in the order in which they were added
 */
public record Session(
        Id id,
        String token,
        UUID uid,
        int sequence,
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
        @Nullable Instant calledOff,
        List<Contribution> contributions,
        List<Material> materials) {

    public Session {
        contributions = List.copyOf(contributions);
        materials = List.copyOf(materials);
    }

    public record Id(long value) {}

    public enum Kind {
        PLENARY,
        BREAK,
        DRINKS,
        BREAKOUT,
        VISIT;

        /** Whether nobody has to be anywhere. */
        public boolean pause() {
            return this == BREAK || this == DRINKS;
        }
    }

    public record Contribution(Contributor.Id contributor, Role role) {}

    public enum Role {
        CHAIR,
        HOST,
        SPEAKER
    }

    public boolean held() {
        return calledOff == null;
    }

    /** Whether they chair, host or speak here. */
    public boolean by(Contributor.Id contributor) {
        return contributions.stream().anyMatch(it -> it.contributor().equals(contributor));
    }

    public Plan plan() {
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
                contributions);
    }

    /** The same session as it would be by this plan. */
    Session by(Plan plan) {
        return new Session(
                id,
                token,
                uid,
                sequence,
                plan.kind(),
                plan.round(),
                plan.room(),
                plan.during(),
                plan.title(),
                plan.text(),
                plan.language(),
                plan.form(),
                plan.targetGroup(),
                plan.minimum(),
                plan.maximum(),
                plan.onlineLink(),
                calledOff,
                plan.contributions(),
                materials);
    }

    /** One that is not there yet, to see what would be wrong with it. */
    static Session planned(Plan plan) {
        return new Session(
                        new Id(0),
                        "",
                        new UUID(0, 0),
                        0,
                        plan.kind(),
                        null,
                        null,
                        plan.during(),
                        plan.title(),
                        "",
                        "",
                        "",
                        "",
                        null,
                        null,
                        "",
                        null,
                        List.of(),
                        List.of())
                .by(plan);
    }

    Session held(boolean is) {
        return is ? calledOff(null) : calledOff(Instant.EPOCH);
    }

    private Session calledOff(@Nullable Instant at) {
        return new Session(
                id,
                token,
                uid,
                sequence,
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
                at,
                contributions,
                materials);
    }
}
