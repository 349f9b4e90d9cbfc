package nl.bijeen.programme;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One part of the programme: what staff planned, and what became of it.
 *
 * @param token names it in addresses; no secret
 * @param uid it in calendars, for its whole life
 * @param revision grows with every change
 * @param sequence grows with every change of its time, room or title, which calendars must hear of (RFC 5545, 3.8.7.4)
 * @param calledOff when it was called off; it then takes up no room and nobody attends it
 * @param materials in the order in which they were added
 */
public record Session(
        Id id,
        String token,
        UUID uid,
        int revision,
        int sequence,
        Plan plan,
        @Nullable Instant calledOff,
        List<Material> materials) {

    public Session {
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

    /** Somebody, and as what. One person may be in a session as several. */
    public record Contribution(Contributor.Id contributor, Role role) {}

    public enum Role {
        CHAIR,
        HOST,
        SPEAKER
    }

    /** One that is not there yet, to see what would be wrong with it. */
    static Session planned(Plan plan) {
        return new Session(new Id(0), "", new UUID(0, 0), 0, 0, plan, null, List.of());
    }

    /** The same for titles that read the same, whatever the capitals and spaces. */
    static String titleKey(String title) {
        return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    public boolean held() {
        return calledOff == null;
    }

    /** Whether they chair, host or speak here. */
    public boolean by(Contributor.Id contributor) {
        return contributions().stream().anyMatch(it -> it.contributor().equals(contributor));
    }

    /** The same session as it would be by this plan. */
    Session by(Plan another) {
        return new Session(id, token, uid, revision, sequence, another, calledOff, materials);
    }

    Session held(boolean is) {
        return new Session(id, token, uid, revision, sequence, plan, is ? null : Instant.EPOCH, materials);
    }

    /** The same for this session and its repeats in other rounds, and for nothing else. */
    public UUID work() {
        var work = plan.work();
        return work == null ? uid : work;
    }

    public Kind kind() {
        return plan.kind();
    }

    public Round.@Nullable Id round() {
        return plan.slot().round();
    }

    public Room.@Nullable Id room() {
        return plan.slot().room();
    }

    public Span during() {
        return plan.slot().during();
    }

    public String title() {
        return plan.description().title();
    }

    public String text() {
        return plan.description().text();
    }

    public String language() {
        return plan.description().language();
    }

    public String form() {
        return plan.description().form();
    }

    public String targetGroup() {
        return plan.description().targetGroup();
    }

    public @Nullable Integer minimum() {
        return plan.size().minimum();
    }

    public @Nullable Integer maximum() {
        return plan.size().maximum();
    }

    public String onlineLink() {
        return plan.slot().onlineLink();
    }

    public List<Contribution> contributions() {
        return plan.contributions();
    }
}
