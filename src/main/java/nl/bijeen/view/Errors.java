package nl.bijeen.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers when something failed, also when what failed is the making of a page. */
@Controller
class Errors implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(Errors.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final int BUSY = 503;

    /** No letters or digits that are mistaken for another when they are read out on the telephone. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    @RequestMapping("${server.error.path:${error.path:/error}}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = page(request);
        if (page.status() == BUSY) response.setHeader("Retry-After", "30");
        try {
            page.render(Map.of(), request, response);
        } catch (RuntimeException e) {
            log.error("The page about failure {} failed itself", page.reference(), e);
            bare(page, response);
        }
    }

    private static ErrorPage page(HttpServletRequest request) {
        var path = Frames.path(request);
        var home = path.startsWith("/bureau") ? "/bureau" : path.startsWith("/en/") ? "/en" : "/";
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        // Somebody who opens /error themselves finds that there is no such page.
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status == null) status = 404;
        if (status >= 500 && noConnection(failure)) status = BUSY;
        return new ErrorPage(status, status < 500 ? null : noted(request.getMethod(), path, failure), home);
    }

    /** All connections to the database were in use for as long as one may wait for them: nothing is wrong, it is only busy. */
    private static boolean noConnection(@Nullable Throwable failure) {
        for (var it = failure; it != null; it = it.getCause())
            if (it instanceof SQLTransientConnectionException) return true;
        return false;
    }

    /** The log gets all but what may say something about a person: the query, and parts of the address that are keys. */
    private static String noted(String method, String path, @Nullable Throwable failure) {
        var reference = reference();
        log.error("Failure {} on {} {}", reference, method, path.replaceAll("[^/]{20,}", "…"), failure);
        return reference;
    }

    private static String reference() {
        return RANDOM.ints(8, 0, LETTERS.length())
                .map(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void bare(ErrorPage page, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write("""
                        <!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Er ging iets mis</title></head>
                        <body><h1>Er ging iets mis</h1><p>Probeer het later nog eens. Blijft het misgaan? Noem dan dit nummer: %s</p>
                        </body></html>
                        """.formatted(page.reference() == null ? page.status() : page.reference())
                .getBytes(UTF_8));
    }
}
