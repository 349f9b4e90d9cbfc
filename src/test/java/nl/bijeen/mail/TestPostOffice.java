package nl.bijeen.mail;

import nl.bijeen.view.PublicUrl;

/** Post offices for tests of what happens without one. */
public final class TestPostOffice {

    private TestPostOffice() {}

    public static PostOffice withoutServer(PublicUrl publicUrl) {
        return new PostOffice("", new EmailAddress("bijeen@example.org"), false, publicUrl);
    }
}
