package nl.bijeen.event.web;

import nl.bijeen.event.Event;
import nl.bijeen.event.Fate;
import nl.bijeen.event.Visit;
import nl.bijeen.view.Page;
import nl.bijeen.view.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The form of an announcement, filled with what is stored or with what somebody typed.
 *
 * @param focus the full name of the row to go on with, after a row was added or moved; empty otherwise
 * @param meanwhile what others saved in the meantime; null when nobody did
 */
public record AnnouncementPage(
        Visit visit,
        Typed form,
        FormSurroundings.Offer offer,
        Problems problems,
        String focus,
        FormSurroundings.@Nullable Meanwhile meanwhile)
        implements Page, AnnouncementForm {

    AnnouncementPage(Visit visit, Typed form, FormSurroundings.Offer offer) {
        this(visit, form, offer, Problems.none(), "", null);
    }

    AnnouncementPage with(Problems found) {
        return new AnnouncementPage(visit, form, offer, found, focus, meanwhile);
    }

    AnnouncementPage lookingAt(String row) {
        return new AnnouncementPage(visit, form, offer, problems, row, meanwhile);
    }

    AnnouncementPage overtaken(FormSurroundings.Meanwhile by) {
        return new AnnouncementPage(visit, form, offer, problems, focus, by);
    }

    @Override
    public int status() {
        if (meanwhile != null) return 409;
        return problems.any() ? 422 : 200;
    }

    public Event event() {
        return visit.event();
    }

    public boolean published() {
        return event().fate() == Fate.PUBLISHED;
    }

    @Override
    public String pictures() {
        return visit.address() + "/beelden.json";
    }
}
