package nl.bijeen.invitation.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.bijeen.event.Kind;
import nl.bijeen.event.When;
import nl.bijeen.event.WhenWords;
import nl.bijeen.invitation.InvitedList;
import nl.bijeen.people.Organisation;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Option;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/** What there is to choose from, and how things are worded, on the pages about inviting. */
public final class Choices {

    private Choices() {}

    public static String placeholders() {
        return Typed.placeholders();
    }

    public static List<Option> states(Words words) {
        return Arrays.stream(InvitedList.State.values())
                .map(it -> new Option(it.name(), words.text("invitation.office.state." + it)))
                .toList();
    }

    public static List<Option> kinds(Frame frame) {
        return Arrays.stream(Kind.values())
                .map(it -> new Option(it.name(), frame.text("event.kind." + it)))
                .toList();
    }

    public static List<Option> organisationKinds(Frame frame) {
        return Arrays.stream(Organisation.Kind.values())
                .map(it -> new Option(it.name(), frame.text("people.kind." + it)))
                .toList();
    }

    /** How a state looks. */
    public static String look(InvitedList.State state) {
        return switch (state) {
            case ACCEPTED -> "success";
            case FAILED -> "danger";
            case OPENED, SENT -> "active";
            case QUEUED, KEPT -> "warning";
            case DECLINED, PASSED_ON, LEFT_OUT -> "neutral";
        };
    }

    /** "24 september 2026, 14.00 uur". */
    public static String moment(Frame frame, @Nullable Instant moment) {
        if (moment == null) return "";
        var local = When.local(moment);
        var words = new WhenWords(frame.words());
        return words.day(local.toLocalDate(), false) + ", "
                + frame.text("event.when.from", words.time(local.toLocalTime()));
    }
}
