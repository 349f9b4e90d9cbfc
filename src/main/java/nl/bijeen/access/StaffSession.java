package nl.bijeen.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Remembers in the session only the number of the staff member who signed in. Who that is and what they may do is read again
 * for every request, so that letting somebody go or changing their role counts at once.
 */
@Component
public class StaffSession implements SecurityContextRepository {

    static final String STAFF = "staff";

    private final StaffMembers members;

    StaffSession(StaffMembers members) {
        this.members = members;
    }

    /** Signs in, under a new session number: one that somebody slipped in before is worth nothing (session fixation). */
    public void open(Staff staff, HttpServletRequest request) {
        var old = request.getSession(false);
        if (old != null) old.invalidate();
        request.getSession(true).setAttribute(STAFF, staff.id());
    }

    public void close(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Later(request);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return new Later(holder.getRequest()).get();
    }

    /** Nothing to do: {@link #open} and {@link #close} are the only ways in and out. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return number(request).isPresent();
    }

    private static Optional<Long> number(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(it -> (Long) it.getAttribute(STAFF));
    }

    /** Public pages never ask who reads, and so never cost a look in the database. */
    private final class Later implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable SecurityContext context;

        Later(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (context == null) {
                var staff = number(request).flatMap(members::find);
                context = staff.<SecurityContext>map(it -> new SecurityContextImpl(new SignedIn(it)))
                        .orElseGet(SecurityContextHolder::createEmptyContext);
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
