package nl.bijeen.view;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers with a kept page before sessions and sign-in are looked at. Who has a session is let through: they may have a message
 * waiting, and staff read their own pages.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PageCacheFilter extends OncePerRequestFilter {

    /** Under this request attribute: when the request came in, as {@link PageCache#moment()}; absent where nothing may be kept. */
    private static final String BEGUN = "bijeen.pages.begun";

    private static final String SESSION = "bijeen";
    private static final int LONGEST_QUERY = 200;

    private final PageCache cache;

    PageCacheFilter(PageCache cache) {
        this.cache = cache;
    }

    /** When the request for a page that may be kept came in; null for a page that may not. */
    static @Nullable Long begun(HttpServletRequest request) {
        return (Long) request.getAttribute(BEGUN);
    }

    static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + '?' + query;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var query = request.getQueryString();
        var asks = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        var tooLong = query != null && query.length() > LONGEST_QUERY;
        return !asks || tooLong || hasSession(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var page = cache.find(address(request));
        if (page != null) {
            page.write(request, response);
            return;
        }
        request.setAttribute(BEGUN, cache.moment());
        chain.doFilter(request, response);
    }

    private static boolean hasSession(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies).anyMatch(it -> it.getName().equals(SESSION));
    }
}
