package nl.bijeen.programme.web;

import java.util.List;
import nl.bijeen.event.Event;
import nl.bijeen.event.WhenWords;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Round;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Option;
import nl.bijeen.view.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A round as staff write it.
 *
 * @param round null while it is new
 * @param removable whether it can go without anybody having to hear of it
 * @param returned null when the form does not come back, or comes back because of its problems
 */
public record RoundPage(
        Event event,
        Programme programme,
        @Nullable Round round,
        boolean removable,
        RoundForm form,
        Basis basis,
        Problems problems,
        @Nullable Returned returned)
        implements FormPage {

    public String address() {
        return ProgrammeTab.address(event);
    }

    public String target() {
        return address() + "/ronde" + (round == null ? "" : "/" + round.token());
    }

    public String back() {
        return address() + "?dag=" + form.day();
    }

    public List<Option> days(Frame frame) {
        var when = new WhenWords(frame.words());
        return ProgrammePage.days(event, programme).stream()
                .map(it -> new Option(it.toString(), when.day(it, true)))
                .toList();
    }
}
