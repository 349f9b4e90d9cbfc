package nl.bijeen.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.bijeen.view.Page;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** What becomes of a request that may not be: to the sign-in page, or a page that says why not. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/bureau/aanmelden" + wanted(request));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        page(e).render(Map.of(), request, response);
    }

    private static Page page(AccessDeniedException e) {
        var role = SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn(var staff)
                ? staff.role()
                : null;
        return role == null || e instanceof CsrfException ? new StaleFormPage() : new ForbiddenPage(role);
    }

    private static String wanted(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || request.getRequestURI().equals(Destination.OFFICE)) return "";
        var query = request.getQueryString();
        var path = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return "?naar=" + UriUtils.encode(path, UTF_8);
    }
}
