package nl.bijeen.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.bijeen.journal.Actor;
import nl.bijeen.mail.EmailAddress;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Associations and staff for tests: each test makes its own, so that none depends on another. */
@TestComponent
public class TestOffice {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Associations associations;
    private final StaffMembers members;
    private final SessionRepository<? extends Session> sessions;

    TestOffice(Associations associations, StaffMembers members, SessionRepository<? extends Session> sessions) {
        this.associations = associations;
        this.members = members;
        this.sessions = sessions;
    }

    /** A new association with a name and slug of its own. */
    public Association association() {
        var number = NUMBER.incrementAndGet();
        return associations.found(
                "Beraad " + number,
                "beraad-" + number,
                new EmailAddress("bureau@beraad-" + number + ".example"),
                new Colour("#154273"));
    }

    /** A new staff member of an association. */
    public Staff staff(Association association, Role role) {
        var number = NUMBER.incrementAndGet();
        var email = new EmailAddress("staff-" + number + "@" + association.slug() + ".example");
        return members.take(association.id(), "Medewerker " + number, email, role, Actor.program())
                .orElseThrow();
    }

    /** A new editor of a new association. */
    public Staff editor() {
        return staff(association(), Role.EDITOR);
    }

    /** Signed in, for {@code mvc.perform(get("/bureau").with(office.as(staff)))}. A POST also wants {@code .with(csrf())}, see {@link #csrf}. */
    public RequestPostProcessor as(Staff staff) {
        var cookie = cookie(staff);
        return request -> {
            request.setCookies(
                    Stream.concat(cookies(request), Stream.of(cookie)).toArray(Cookie[]::new));
            return request;
        };
    }

    /**
     * The field and cookie that a form carries. Not the one of Spring Security's tests, which puts another keeper of tokens,
     * with sessions, into the running program, and leaves it there for all tests that follow.
     */
    public static RequestPostProcessor csrf() {
        return request -> {
            var token = UUID.randomUUID().toString();
            request.setCookies(Stream.concat(cookies(request), Stream.of(new Cookie("bijeen-form", token)))
                    .toArray(Cookie[]::new));
            request.setParameter("_csrf", masked(token));
            return request;
        };
    }

    private static Stream<Cookie> cookies(MockHttpServletRequest request) {
        return request.getCookies() == null ? Stream.empty() : Stream.of(request.getCookies());
    }

    /** As XorCsrfTokenRequestAttributeHandler wants it: a mask, here of zeros, and then the token under that mask. */
    private static String masked(String token) {
        var bytes = token.getBytes(UTF_8);
        return Base64.getUrlEncoder()
                .encodeToString(ByteBuffer.allocate(2 * bytes.length)
                        .position(bytes.length)
                        .put(bytes)
                        .array());
    }

    /** Signed in, for a browser. */
    public Cookie cookie(Staff staff) {
        return cookie(sessions, staff);
    }

    private static <S extends Session> Cookie cookie(SessionRepository<S> sessions, Staff staff) {
        var session = sessions.createSession();
        session.setAttribute(StaffSession.STAFF, staff.id());
        sessions.save(session);
        return new Cookie(
                "bijeen", Base64.getEncoder().encodeToString(session.getId().getBytes(UTF_8)));
    }
}
