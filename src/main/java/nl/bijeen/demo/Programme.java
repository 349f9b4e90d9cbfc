package nl.bijeen.demo;

import static java.util.Objects.requireNonNull;
import static nl.bijeen.event.When.ZONE;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.bijeen.access.Staff;
import nl.bijeen.audience.Audience;
import nl.bijeen.audience.Audiences;
import nl.bijeen.event.Announcement;
import nl.bijeen.event.Announcements;
import nl.bijeen.event.Attachments;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Event;
import nl.bijeen.event.EventId;
import nl.bijeen.event.Events;
import nl.bijeen.event.Relations;
import nl.bijeen.event.Reports;
import nl.bijeen.event.Updates;
import nl.bijeen.event.Upload;
import nl.bijeen.event.Windows;
import nl.bijeen.registration.DeskSettings;
import nl.bijeen.registration.Questions;
import org.springframework.stereotype.Component;

/** Announces the meetings of the demonstration as the office does: a draft, its pictures, its settings, and then public. */
@Component
class Programme {

    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]+)]\\(([a-z-]+\\.png)\\)");

    private final Announcements announcements;
    private final Attachments attachments;
    private final Decisions decisions;
    private final Events events;
    private final Relations relations;
    private final Reports reports;
    private final Updates updates;
    private final Windows windows;
    private final DeskSettings limits;
    private final Questions questions;
    private final Audiences audiences;

    Programme(
            Announcements announcements,
            Attachments attachments,
            Decisions decisions,
            Events events,
            Relations relations,
            Reports reports,
            Updates updates,
            Windows windows,
            DeskSettings limits,
            Questions questions,
            Audiences audiences) {
        this.announcements = announcements;
        this.attachments = attachments;
        this.decisions = decisions;
        this.events = events;
        this.relations = relations;
        this.reports = reports;
        this.updates = updates;
        this.windows = windows;
        this.limits = limits;
        this.questions = questions;
        this.audiences = audiences;
    }

    Event announce(Script script, Almanac almanac, Staff by) {
        var moved = moved(script, almanac);
        var draft = announcements.draft(by.association(), moved, by.actor());
        var id = draft.id();
        announcements.change(id, draft.revision(), illustrated(id, moved, by), by.actor());
        script.documents().forEach(it -> attach(id, it.file(), it.title(), it.inReport(), by));
        relations.set(id, script.relations(), by.actor());
        open(script, id, almanac, by);
        script.questions()
                .forEach(it ->
                        questions.add(id, it.kind(), it.text(), it.help(), it.required(), it.options(), by.actor()));
        var forWhom = script.forWhom();
        if (forWhom != null)
            audiences.set(draft, new Audience(id, forWhom.rule(), forWhom.strength(), null, null), by.actor());
        decisions.publish(id, by.actor());
        return events.get(id);
    }

    /** What happened after people registered. */
    void goOn(Script script, EventId id, Staff by) {
        script.updates().forEach(it -> updates.post(id, it, true, by.actor()));
        var off = script.calledOff();
        if (off != null) decisions.callOff(id, off.reason(), off.told(), by.actor());
        if (script.report().isEmpty()) return;
        var report = pictured(id, script.report(), true, by);
        reports.write(id, events.get(id).revision(), report, true, by.actor());
    }

    private static Announcement moved(Script script, Almanac almanac) {
        var written = script.announcement();
        var first = requireNonNull(written.when().firstDay());
        var last = requireNonNull(written.when().finalDay());
        var length = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
        return written.shifted(written.title(), almanac.shift(first, length, script.weeks()));
    }

    private void open(Script script, EventId id, Almanac almanac, Staff by) {
        var desk = script.desk();
        var first = requireNonNull(events.get(id).when().firstDay());
        var known = desk.namesFollowDays();
        var until = known == null
                ? null
                : first.minusDays(known)
                        .atTime(LocalTime.of(17, 0))
                        .atZone(ZONE)
                        .toInstant();
        limits.set(id, new DeskSettings.Limits(desk.seats(), true, desk.minimum(), until), by.actor());
        var weeks = script.opensAfterWeeks();
        if (weeks == null) return;
        var opens = almanac.today().plusWeeks(weeks).atTime(LocalTime.of(9, 0)).atZone(ZONE);
        windows.set(id, true, opens.toInstant(), null, by.actor());
    }

    private Announcement illustrated(EventId id, Announcement it, Staff by) {
        return new Announcement(
                it.kind(),
                it.title(),
                it.theme(),
                it.introduction(),
                pictured(id, it.body(), false, by),
                it.when(),
                it.where(),
                it.hosts(),
                it.audience(),
                it.cost(),
                it.programme(),
                it.speakers(),
                it.contacts(),
                it.links());
    }

    /** The same text with each picture uploaded and shown from where it is kept now. */
    private String pictured(EventId id, String text, boolean inReport, Staff by) {
        Map<String, String> addresses = new HashMap<>();
        PICTURE.matcher(text)
                .results()
                .forEach(it -> addresses.computeIfAbsent(
                        it.group(2), file -> attach(id, "pictures/" + file, it.group(1), inReport, by)));
        return PICTURE.matcher(text).replaceAll(it -> "![%s](%s)".formatted(it.group(1), addresses.get(it.group(2))));
    }

    private String attach(EventId id, String file, String title, boolean inReport, Staff by) {
        return switch (Upload.of(Papers.bytes(file))) {
            case Upload.Accepted accepted ->
                attachments.add(id, title, accepted, inReport, by.actor()).address();
            case Upload.Refused(var reason) -> throw new IllegalStateException(file + ": " + reason);
        };
    }
}
