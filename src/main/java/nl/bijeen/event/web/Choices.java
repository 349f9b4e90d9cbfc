package nl.bijeen.event.web;

import java.util.List;
import java.util.stream.Stream;
import nl.bijeen.event.Announcement;
import nl.bijeen.event.Kind;
import nl.bijeen.event.Relation;
import nl.bijeen.event.Where;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Option;

/** The answers that the office's forms offer. */
public final class Choices {

    private Choices() {}

    public static List<Option> kinds(Frame frame) {
        return of(frame, "event.kind.", Kind.values());
    }

    public static List<Option> modes(Frame frame) {
        return of(frame, "event.mode.", Where.Mode.values());
    }

    public static List<Option> costs(Frame frame) {
        return of(frame, "event.office.cost.", Announcement.Cost.Sort.values());
    }

    public static List<Option> parts(Frame frame) {
        return of(frame, "event.office.part.", Announcement.Speaker.Part.values());
    }

    /** Only those a meeting names itself: the other three are the same seen from the other side. */
    public static List<Option> relations(Frame frame) {
        return of(frame, "event.relation.", Relation.Kind.REPLACES, Relation.Kind.FOLLOWS, Relation.Kind.PART_OF);
    }

    private static List<Option> of(Frame frame, String key, Enum<?>... answers) {
        return Stream.of(answers)
                .map(it -> new Option(it.name(), frame.text(key + it.name())))
                .toList();
    }
}
