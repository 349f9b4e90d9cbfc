package nl.bijeen.view;

import static java.util.Comparator.comparingInt;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the frame of the page that answers a request. */
@Component
public class Frames {

    /** Under this request attribute {@code access} leaves the staff member who reads. */
    public static final String READER = "bijeen.reader";

    /** Under this flash attribute an action leaves the message that the next page shows. */
    public static final String NOTICE = "notice";

    /** Under this request attribute stands which tabs of a meeting the reader may open, by their paths; without it, all. */
    public static final String OPEN_TABS = "bijeen.open-tabs";

    private final Templates templates;
    private final Texts texts;
    private final PublicUrl publicUrl;
    private final List<OfficeTab> tabs;

    Frames(Templates templates, Texts texts, PublicUrl publicUrl, ObjectProvider<OfficeTab> tabs) {
        this.templates = templates;
        this.texts = texts;
        this.publicUrl = publicUrl;
        this.tabs = tabs.stream().sorted(comparingInt(OfficeTab::order)).toList();
    }

    Frame of(HttpServletRequest request, HttpServletResponse response) {
        var path = path(request);
        var english = path.equals("/en") || path.startsWith("/en/");
        return new Frame(
                templates,
                texts.in(english ? Texts.ENGLISH : Texts.DUTCH),
                publicUrl,
                request.getQueryString() == null ? path : path + "?" + request.getQueryString(),
                csrf(request),
                notice(request),
                (Frame.Reader) request.getAttribute(READER),
                openTabs(request));
    }

    private List<OfficeTab> openTabs(HttpServletRequest request) {
        var open = (Set<?>) request.getAttribute(OPEN_TABS);
        return tabs.stream()
                .filter(it -> open == null || it.place() != OfficeTab.Place.MEETING || open.contains(it.path()))
                .toList();
    }

    /** The address that was asked for, also where a failure is answered under another. */
    static String path(HttpServletRequest request) {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed;
    }

    private static Frame.@Nullable Csrf csrf(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? null : new Frame.Csrf("_csrf", token::getToken);
    }

    private static @Nullable String notice(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (String) flash.get(NOTICE);
    }
}
