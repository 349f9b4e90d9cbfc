package nl.bijeen.registration;

import java.util.Locale;

/** What a letter to those who come is about. */
public enum News {
    CONFIRMED(Calendar.ENTER),
    WAITING(Calendar.LEAVE_ALONE),
    REQUESTED(Calendar.LEAVE_ALONE),
    DECLINED(Calendar.LEAVE_ALONE),
    SEATED(Calendar.ENTER),
    OFFERED(Calendar.LEAVE_ALONE),
    /** They did not answer yet to an offer that ends soon. */
    OFFER_REMINDER(Calendar.LEAVE_ALONE),
    /** Somebody let an offer pass. */
    LAPSED(Calendar.LEAVE_ALONE),
    NAMED(Calendar.ENTER),
    HANDED_TO(Calendar.ENTER),
    HANDED_OVER(Calendar.TAKE_OUT),
    CANCELLED(Calendar.TAKE_OUT),
    /** Somebody lost their private link and asked for it again. */
    LINK(Calendar.LEAVE_ALONE),
    BOOKED(Calendar.LEAVE_ALONE),
    BOOKING_CHANGED(Calendar.LEAVE_ALONE),
    /** There are seats for people they registered, who cannot answer themselves. */
    BOOKING_OFFERED(Calendar.LEAVE_ALONE),
    BOOKING_OFFER_REMINDER(Calendar.LEAVE_ALONE),
    MOVED(Calendar.ENTER),
    RESTORED(Calendar.ENTER),
    UPDATED(Calendar.LEAVE_ALONE),
    CALLED_OFF(Calendar.TAKE_OUT),
    POSTPONED(Calendar.TAKE_OUT),
    REPLACED(Calendar.TAKE_OUT);

    /** What becomes of the meeting in the calendar of whoever gets the letter. */
    enum Calendar {
        ENTER,
        TAKE_OUT,
        LEAVE_ALONE
    }

    final Calendar calendar;

    News(Calendar calendar) {
        this.calendar = calendar;
    }

    /** What somebody whose place is new is told. */
    static News of(Registration registration) {
        return switch (registration.status()) {
            case CONFIRMED -> CONFIRMED;
            case WAITING -> WAITING;
            case OFFERED -> OFFERED;
            case REQUESTED -> REQUESTED;
            case DECLINED -> DECLINED;
            case CANCELLED -> CANCELLED;
        };
    }

    /** Whether somebody has a seat from now on that nobody did anything with yet. */
    boolean begins() {
        return this == CONFIRMED || this == SEATED || this == NAMED;
    }

    /** Whether their own page has nothing more for whoever gets the letter. */
    boolean ends() {
        return this == HANDED_OVER || this == CANCELLED || this == DECLINED;
    }

    /** Whether who waits must be told that they still do: these letters are not about that themselves. */
    public boolean asksForPatience() {
        return this == MOVED
                || this == RESTORED
                || this == UPDATED
                || this == HANDED_TO
                || this == NAMED
                || this == LINK;
    }

    /** Where its texts are: {@code registration.letter.seated} and what follows. */
    public String key() {
        return "registration.letter." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
