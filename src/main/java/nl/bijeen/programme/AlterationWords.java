package nl.bijeen.programme;

import nl.bijeen.event.WhenWords;
import nl.bijeen.programme.Alteration.Added;
import nl.bijeen.programme.Alteration.Dropped;
import nl.bijeen.programme.Alteration.Elsewhere;
import nl.bijeen.programme.Alteration.HeldAfterAll;
import nl.bijeen.programme.Alteration.Moved;
import nl.bijeen.programme.Alteration.Renamed;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/** Says what changed, each in one sentence. */
public record AlterationWords(Words words) {

    public String of(Alteration news) {
        var session = news.session();
        var title = session.title();
        var time = time(session.during());
        return switch (news) {
            case Added _ -> words.text("programme.news.added", title, time);
            case Dropped _ -> words.text("programme.news.dropped", title, time);
            case HeldAfterAll _ -> words.text("programme.news.held", title, time);
            case Renamed(var _, var before) -> words.text("programme.news.renamed", before, title);
            case Moved(var _, var before) -> words.text("programme.news.moved", title, time, time(before));
            case Elsewhere(var _, var before) -> elsewhere(session, before);
        };
    }

    private String elsewhere(Told.Part session, @Nullable String before) {
        var room = session.room();
        if (room == null) return words.text("programme.news.no-room", session.title());
        if (before == null) return words.text("programme.news.room", session.title(), time(session.during()), room);
        return words.text("programme.news.elsewhere", session.title(), time(session.during()), room, before);
    }

    /** "donderdag 21 september 2026, 14.30 tot 15.30 uur". */
    public String time(Span span) {
        var when = new WhenWords(words);
        return words.text("programme.day-hours", when.day(span.day(), true), hours(span));
    }

    /** "14.30 tot 15.30 uur". */
    public String hours(Span span) {
        var when = new WhenWords(words);
        return words.text(
                "programme.hours",
                when.time(span.from().toLocalTime()),
                when.time(span.until().toLocalTime()));
    }
}
