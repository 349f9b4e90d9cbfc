package nl.bijeen.view;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.bijeen.database.AssociationId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.support.WebApplicationContextUtils;
import org.springframework.web.servlet.View;

/** A page is a record that a controller returns. Its template gets the record as {@code page}. */
public interface Page extends View {

    /** The HTTP status of the answer: 422 for a form with mistakes, 404 for what is not there. */
    default int status() {
        return 200;
    }

    /**
     * Whose page this is when it is the same for every visitor, so that it may be kept until {@link PageCache#outdated} is
     * called for that association. Null for a page that is somebody's own or has a form that posts.
     */
    default @Nullable AssociationId cachedFor() {
        return null;
    }

    @Override
    default void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var beans = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
        var frame = beans.getBean(Frames.class).of(request, response);
        var templates = beans.getBean(Templates.class);
        var begun = PageCacheFilter.begun(request);
        var association = cachedFor();
        if (association != null && begun != null && status() == 200) {
            var html = templates.render((Record) this, frame.forEverybody()).toByteArray();
            beans.getBean(PageCache.class)
                    .keep(PageCacheFilter.address(request), association, html, begun)
                    .write(request, response);
            return;
        }
        var html = templates.render((Record) this, frame);
        response.setStatus(status());
        response.setLocale(frame.locale());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(html.getContentLength());
        html.writeTo(response.getOutputStream());
    }
}
