package nl.bijeen.event.web;

import java.util.List;
import nl.bijeen.access.Staff;
import nl.bijeen.event.Checklist;
import nl.bijeen.event.Consequence;
import nl.bijeen.event.Decisions;
import nl.bijeen.event.Event;
import nl.bijeen.event.Fate;
import nl.bijeen.event.WorkedOut;
import nl.bijeen.view.Frames;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Publishing a meeting, and closing or opening its registration by hand. */
@Controller
class DecisionPages {

    private static final String PUBLISH = Workspaces.ONE + "/publiceren";

    private final Decisions decisions;
    private final WorkedOut workedOut;
    private final List<Consequence> consequences;
    private final Words words;

    DecisionPages(Decisions decisions, WorkedOut workedOut, ObjectProvider<Consequence> consequences, Texts texts) {
        this.decisions = decisions;
        this.workedOut = workedOut;
        this.consequences = consequences.orderedStream().toList();
        this.words = texts.in(Texts.DUTCH);
    }

    @GetMapping(PUBLISH)
    View askToPublish(Event event, Staff staff) {
        staff.mustEdit();
        if (event.fate() != Fate.DRAFT) return See.other(Workspaces.of(event));
        var becomes = decisions.becomes(event.id());
        var letters = becomes == Fate.PUBLISHED
                ? consequences.stream().flatMap(it -> it.of(event).stream()).toList()
                : List.<String>of();
        return new PublishPage(event, becomes, missing(event), letters);
    }

    private List<Checklist> missing(Event event) {
        return Checklist.missing(event.announcement(), workedOut.of(event.id()) != WorkedOut.State.NO);
    }

    @PostMapping(PUBLISH)
    View publish(Event event, Staff staff, RedirectAttributes redirect) {
        return told(event, decisions.publish(event.id(), staff.actor()), "event.office.publish.done", redirect);
    }

    @PostMapping(Workspaces.ONE + "/sluiten")
    View close(Event event, Staff staff, RedirectAttributes redirect) {
        return told(event, decisions.close(event.id(), true, staff.actor()), "event.office.close.done", redirect);
    }

    @PostMapping(Workspaces.ONE + "/heropenen")
    View reopen(Event event, Staff staff, RedirectAttributes redirect) {
        return told(event, decisions.close(event.id(), false, staff.actor()), "event.office.reopen.done", redirect);
    }

    /** Whoever comes second sees how the meeting stands by now. */
    private View told(Event event, boolean done, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.NOTICE, words.text(done ? key : "event.office.already"));
        return See.other(Workspaces.of(event));
    }
}
