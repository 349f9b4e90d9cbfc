package nl.bijeen.adoption;

import java.time.Clock;
import java.util.Objects;
import nl.bijeen.event.Announcements;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Event;
import nl.bijeen.event.Fate;
import nl.bijeen.event.Relations;
import nl.bijeen.event.Updates;
import nl.bijeen.event.Windows;
import nl.bijeen.journal.Actor;
import nl.bijeen.registration.DeskSettings;
import nl.bijeen.registration.DeskSettings.Limits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft meeting of an announcement, once. */
@Component
public class Adoptions {

    private final Sources sources;
    private final Announcements announcements;
    private final Relations relations;
    private final Updates updates;
    private final Windows windows;
    private final DeskSettings desks;
    private final Decisions decisions;
    private final Clock clock;

    Adoptions(
            Sources sources,
            Announcements announcements,
            Relations relations,
            Updates updates,
            Windows windows,
            DeskSettings desks,
            Decisions decisions,
            Clock clock) {
        this.sources = sources;
        this.announcements = announcements;
        this.relations = relations;
        this.updates = updates;
        this.windows = windows;
        this.desks = desks;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** What came of saving. */
    public sealed interface Saved {

        record Done(Event event) implements Saved {}

        /** Somebody saved it before, or pressed the button twice. Nothing was written. */
        record Already() implements Saved {}
    }

    /** Everything that was filled in becomes the draft's, or nothing does. */
    @Transactional
    public Saved save(Source source, Filled filled, Actor by) {
        if (!sources.claim(source)) return new Saved.Already();
        var event = announcements.draft(source.association(), filled.announcement(), by);
        if (!filled.relations().isEmpty()) relations.set(event.id(), filled.relations(), by);
        if (filled.closes() != null) windows.set(event.id(), true, null, filled.closes(), by);
        if (filled.capacity() != null) desks.set(event.id(), Limits.seats(filled.capacity()), by);
        for (var update : filled.updates()) {
            var told = Objects.requireNonNullElse(update.told(), clock.instant());
            updates.enter(event.id(), told, update.text(), by);
        }
        if (filled.becomes() != Fate.PUBLISHED) decisions.offOnceThere(event.id(), filled.becomes(), filled.reason());
        sources.became(source, event.id());
        return new Saved.Done(event);
    }
}
