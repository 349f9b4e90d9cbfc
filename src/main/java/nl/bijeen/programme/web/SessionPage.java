package nl.bijeen.programme.web;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.bijeen.event.Event;
import nl.bijeen.event.WhenWords;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Room;
import nl.bijeen.programme.Round;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.Session.Kind;
import nl.bijeen.programme.Session.Role;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Option;
import nl.bijeen.view.Problems;
import org.jspecify.annotations.Nullable;

/**
 * One part of a programme as staff write it.
 *
 * @param session null while it is new
 * @param removable whether it can go without anybody having to hear of it
 * @param returned null when the form does not come back, or comes back because of its problems
 */
public record SessionPage(
        Event event,
        Programme programme,
        @Nullable Session session,
        boolean removable,
        SessionForm form,
        Basis basis,
        Problems problems,
        @Nullable Returned returned)
        implements FormPage {

    /** Whether people were put in it, who go elsewhere at once when it is not held. */
    public boolean settled() {
        return session != null
                && session.held()
                && programme
                        .roundOf(session)
                        .filter(it -> it.confirmed() != null)
                        .isPresent();
    }

    public String address() {
        return ProgrammeTab.address(event);
    }

    /** Where the form goes. */
    public String target() {
        return address() + "/onderdeel" + (session == null ? "" : "/" + session.token());
    }

    /** Back to the day it is on. */
    public String back() {
        return address() + "?dag=" + form.day();
    }

    public List<Option> kinds(Frame frame) {
        return Arrays.stream(Kind.values())
                .filter(it -> it != Kind.BREAKOUT || !programme.rounds().isEmpty())
                .map(it -> new Option(
                        it.name(), frame.text("programme.kind." + it), frame.text("programme.office.kind." + it)))
                .toList();
    }

    public List<Option> rounds() {
        return programme.rounds().stream()
                .map(it -> new Option(it.token(), it.name()))
                .toList();
    }

    /** What it could be a repeat of: sessions of other rounds, those with the same title first. */
    public List<Option> repeats(Frame frame) {
        return programme.sessions().stream()
                .filter(it -> it.round() != null && (session == null || !it.id().equals(session.id())))
                .filter(it -> programme.round(form.round()).stream()
                        .noneMatch(round -> round.id().equals(it.round())))
                .sorted(comparing(it -> !it.title().equalsIgnoreCase(form.title())))
                .map(it -> new Option(it.token(), repeat(it, frame)))
                .toList();
    }

    private String repeat(Session it, Frame frame) {
        var round = programme.roundOf(it).map(Round::name).orElse("");
        return frame.text("programme.office.session.repeats.option", it.title(), round);
    }

    /** For a new session it follows from the title, unless staff say otherwise. */
    public List<Option> repeatsOrTitle(Frame frame) {
        var byTitle = new Option(SessionForm.BY_TITLE, frame.text("programme.office.session.repeats.by-title"));
        return session == null
                ? Stream.concat(Stream.of(byTitle), repeats(frame).stream()).toList()
                : repeats(frame);
    }

    public List<Option> rooms(Frame frame) {
        return programme.rooms().stream()
                .map(it -> new Option(it.token(), room(it, frame)))
                .toList();
    }

    private static String room(Room room, Frame frame) {
        return room.capacity() == null
                ? room.name()
                : frame.text("programme.office.room.holds", room.name(), room.capacity());
    }

    public List<Option> days(Frame frame) {
        var when = new WhenWords(frame.words());
        var typed = Typed.day(form.day());
        return Stream.concat(
                        ProgrammePage.days(event, programme).stream(),
                        typed == null ? Stream.<LocalDate>of() : Stream.of(typed))
                .distinct()
                .map(it -> new Option(it.toString(), when.day(it, true)))
                .toList();
    }

    public List<Option> languages(Frame frame) {
        return Languages.options(frame.locale());
    }

    public List<Option> contributors() {
        return programme.contributors().stream()
                .map(it -> new Option(
                        it.token(),
                        it.organisation().isEmpty() ? it.name() : it.name() + " (" + it.organisation() + ")"))
                .toList();
    }

    public List<Option> roles(Frame frame) {
        return Arrays.stream(Role.values())
                .map(it -> new Option(it.name(), frame.text("programme.role." + it, 1)))
                .toList();
    }
}
