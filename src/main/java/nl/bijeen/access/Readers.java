package nl.bijeen.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.bijeen.view.Frame;
import nl.bijeen.view.Frames;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the pages of the office who reads them. Part of the security chain, so not a bean. */
class Readers extends OncePerRequestFilter {

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
            var association = associations.get(staff.association()).name();
            var role = staff.role();
            request.setAttribute(
                    Frames.READER, new Frame.Reader(staff.name(), association, role.mayEdit(), role.mayAdminister()));
        }
        chain.doFilter(request, response);
    }
}
