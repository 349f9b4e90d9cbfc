package nl.bijeen.mail;

/**
 * What one person's calendar is told about one meeting (iMIP, RFC 6047).
 *
 * @param sequence grows with every invite about the same {@code uid}, so that calendars know the newest (RFC 5546, 2.1.4)
 */
public record Invite(Method method, int sequence, Appointment appointment, EmailAddress attendee, String attendeeName) {

    public enum Method {
        REQUEST,
        CANCEL
    }

    private static final EmailAddress NOBODY = new EmailAddress("niemand@bijeen.invalid");

    /** Told to nobody in particular, for the blank of a {@link FormLetter}. */
    public Invite blank() {
        return new Invite(method, 0, appointment.blank(), NOBODY, "");
    }
}
