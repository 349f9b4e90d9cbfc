package nl.bijeen.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import nl.bijeen.view.PublicUrl;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What every answer tells the browser to refuse, whatever else it is: a page, a file, an error, something from the cache. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Headers extends OncePerRequestFilter implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "manifest-src 'self'");

    /** Addresses that are themselves a key: not even another page of ours may learn them from the browser. */
    private static final Pattern KEY = Pattern.compile(
            "(/en)?/(mijn|bijdrage|voorstel|beoordeling|aanmelding|boeking|uitnodiging|voorbeeld|begin|bureau/aanmelden)/.*");

    private final PublicUrl publicUrl;

    Headers(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        put(request, response);
        chain.doFilter(request, response);
    }

    /** Also on what the server refuses before it knows any filter: an address that cannot be read. */
    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addEngineValves(new ValveBase(true) {
            @Override
            public void invoke(Request request, Response response) throws IOException, ServletException {
                put(request, response);
                getNext().invoke(request, response);
            }
        });
    }

    private void put(HttpServletRequest request, HttpServletResponse response) {
        var path = String.valueOf(request.getRequestURI());
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", KEY.matcher(path).matches() ? "no-referrer" : "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (publicUrl.secure()) response.setHeader("Strict-Transport-Security", "max-age=31536000");
        // Nothing is kept by browsers and proxies, unless whoever answers knows that it may be and says so instead.
        if (!path.startsWith("/assets/")) response.setHeader("Cache-Control", "no-store");
    }
}
