package nl.bijeen.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Frames;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the pages of the office who reads them, and shows guests those of the meetings opened to them only. Part of the security chain, so not a bean. */
class Readers extends OncePerRequestFilter {

    /** The list of meetings, and every page of a meeting that somebody else owns: those have a {@code ~} in their address. */
    private static final Pattern FOR_GUESTS =
            Pattern.compile("/bureau(/afmelden|/bijeenkomsten(/[^/]*~[^/]*(/.*)?)?)?");

    private final Associations associations;

    Readers(Associations associations) {
        this.associations = associations;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        var office = path.equals("/bureau") || path.startsWith("/bureau/");
        return !office || path.startsWith("/bureau/aanmelden");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn(var staff)) {
            var association = associations.get(staff.association());
            if (association.guest()
                    && !FOR_GUESTS.matcher(request.getRequestURI()).matches()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            request.setAttribute(Frames.READER, reader(staff, association));
        }
        chain.doFilter(request, response);
    }

    private static Frame.Reader reader(Staff staff, Association association) {
        var role = staff.role();
        var guest = association.guest();
        return new Frame.Reader(
                staff.name(), association.name(), role.mayEdit() && !guest, role.mayAdminister() && !guest, guest);
    }
}
