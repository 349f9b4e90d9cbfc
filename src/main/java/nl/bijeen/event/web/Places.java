package nl.bijeen.event.web;

import nl.bijeen.event.Where;
import nl.bijeen.view.Frame;

/** Where a meeting is, in one line for the office. */
final class Places {

    private Places() {}

    static String words(Where where, Frame frame) {
        var place = where.oneLine();
        if (place.isEmpty() || !where.inPerson()) return frame.text("event.mode." + where.mode());
        return where.online() ? frame.text("event.office.where.and-online", place) : place;
    }
}
