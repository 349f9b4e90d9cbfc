package nl.bijeen.event.web;

import static nl.bijeen.event.web.Reading.choice;

import java.util.List;
import java.util.function.Function;
import nl.bijeen.event.Announcement;
import nl.bijeen.event.Announcement.Contact;
import nl.bijeen.event.Announcement.Cost;
import nl.bijeen.event.Announcement.Host;
import nl.bijeen.event.Announcement.Link;
import nl.bijeen.event.Announcement.ProgrammeLine;
import nl.bijeen.event.Announcement.Speaker;
import nl.bijeen.event.Announcement.SubSession;
import nl.bijeen.event.Kind;
import nl.bijeen.event.Relation;
import nl.bijeen.event.When;
import nl.bijeen.event.Where;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;

/**
 * An announcement as it was typed in the office's form: its values, and what is wrong with them in the order of the form. Rows
 * in which nothing was filled in are not there.
 */
public record AnnouncementReading(Announcement announcement, List<Relation> relations, Problems problems) {

    /** Reads the whole form; mistakes are told in these words. */
    public static AnnouncementReading of(Typed form, Words words) {
        var reading = new Reading(words);
        var reader = new Reader(reading);
        var announcement = reader.announcement(form);
        var relations = reader.filled(form, "relations", List.of("title"), reader::relation);
        return new AnnouncementReading(announcement, relations, reading.problems());
    }

    private record Reader(Reading reading) {

        /** In the order of the form, so that the summary of mistakes is too. */
        Announcement announcement(Typed form) {
            var title = reading.title(form);
            var when = when(form);
            var where = where(form);
            var cost = new Cost(choice(form.value("cost"), Cost.Sort.UNSAID), reading.line(form, "costWords"));
            var programme = programme(form, when);
            var speakers = filled(form, "speakers", List.of("name", "position", "organisation"), this::speaker);
            var hosts = filled(form, "hosts", List.of("name", "link"), this::host);
            return new Announcement(
                    choice(form.value("kind"), Kind.CONGRESS),
                    title,
                    reading.line(form, "theme"),
                    reading.line(form, "introduction"),
                    reading.line(form, "body"),
                    when,
                    where,
                    hosts,
                    reading.line(form, "audience"),
                    cost,
                    programme,
                    speakers,
                    filled(form, "contacts", List.of("name", "portfolio", "email", "phone"), this::contact),
                    filled(form, "links", List.of("text", "address"), this::link));
        }

        List<ProgrammeLine> programme(Typed form, When when) {
            var fields = List.of("day", "start", "end", "title", "description", "who");
            return filled(form, "programme", fields, it -> line(it, when));
        }

        <T> List<T> filled(Typed form, String list, List<String> fields, Function<Typed, T> read) {
            return form.rows(list).stream()
                    .filter(it -> !it.blank(fields.toArray(String[]::new))
                            || !it.rows("parallel").isEmpty())
                    .map(read)
                    .toList();
        }

        private When when(Typed form) {
            var before = reading.problems();
            var when = new When(
                    reading.day(form, "firstDay"),
                    reading.time(form, "start"),
                    reading.day(form, "lastDay"),
                    reading.time(form, "end"));
            // With one part unread the others cannot be compared: the first mistake is told alone.
            var wrong = reading.problems().equals(before) ? when.mistake() : null;
            if (wrong == null) return when;
            switch (wrong) {
                case HOURS_WITHOUT_A_DAY -> reading.mistake(form, "firstDay", "event.office.mistake.no-day");
                case ENDS_BEFORE_IT_STARTS ->
                    reading.mistake(
                            form, when.severalDays() ? "lastDay" : "end", "event.office.mistake.ends-before-start");
            }
            return when;
        }

        private Where where(Typed form) {
            return new Where(
                    choice(form.value("mode"), Where.Mode.TO_FOLLOW),
                    reading.line(form, "venue"),
                    reading.line(form, "street"),
                    reading.postcode(form, "postcode"),
                    reading.line(form, "city"),
                    reading.line(form, "placeDescription"),
                    reading.line(form, "accessibility"),
                    reading.web(form, "onlineLink"));
        }

        private Host host(Typed row) {
            var logo = row.value("logo");
            return new Host(
                    reading.needed(row, "name", "event.office.mistake.name"),
                    reading.web(row, "link"),
                    logo.isEmpty() ? null : logo);
        }

        private ProgrammeLine line(Typed row, When when) {
            var day = reading.day(row, "day");
            if (day != null && when.known() && (day.isBefore(when.firstDay()) || day.isAfter(when.finalDay()))) {
                reading.mistake(row, "day", "event.office.mistake.day-outside");
            }
            var start = reading.time(row, "start");
            var end = reading.time(row, "end");
            if (start != null && end != null && end.isBefore(start)) {
                reading.mistake(row, "end", "event.office.mistake.line-ends-before-start");
            }
            return new ProgrammeLine(
                    day,
                    start,
                    end,
                    reading.needed(row, "title", "event.office.mistake.line-title"),
                    reading.line(row, "description"),
                    reading.line(row, "who"),
                    row.ticked("pause"),
                    filled(row, "parallel", List.of("title", "description", "who"), this::subSession));
        }

        private SubSession subSession(Typed row) {
            return new SubSession(
                    reading.needed(row, "title", "event.office.mistake.line-title"),
                    reading.line(row, "description"),
                    reading.line(row, "who"));
        }

        private Speaker speaker(Typed row) {
            return new Speaker(
                    choice(row.value("part"), Speaker.Part.SPEAKER),
                    reading.needed(row, "name", "event.office.mistake.name"),
                    reading.line(row, "position"),
                    reading.line(row, "organisation"));
        }

        private Contact contact(Typed row) {
            return new Contact(
                    reading.needed(row, "name", "event.office.mistake.name"),
                    reading.line(row, "portfolio"),
                    reading.email(row, "email"),
                    reading.line(row, "phone"));
        }

        private Link link(Typed row) {
            reading.needed(row, "address", "event.office.mistake.address");
            var text = reading.line(row, "text");
            var address = reading.web(row, "address");
            return new Link(text.isEmpty() ? address : text, address);
        }

        private Relation relation(Typed row) {
            return new Relation(choice(row.value("kind"), Relation.Kind.FOLLOWS), reading.line(row, "title"), null);
        }
    }
}
