package nl.bijeen.view;

import java.util.regex.Pattern;
import org.commonmark.renderer.html.UrlSanitizer;

/** The addresses that a text may lead to. What looks like none of these is no link: a script, a page of unknown origin. */
final class Allowed implements UrlSanitizer {

    private static final Pattern LINK =
            Pattern.compile("(https?://|mailto:|tel:).+|/(?![/\\\\])[^\\\\]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern IMAGE = Pattern.compile("/(?![/\\\\])[^\\\\]*");

    static boolean link(String url) {
        return LINK.matcher(url).matches();
    }

    /** Only our own pictures: another site would learn who reads the page. */
    static boolean image(String url) {
        return IMAGE.matcher(url).matches();
    }

    @Override
    public String sanitizeLinkUrl(String url) {
        return link(url) ? url : "";
    }

    @Override
    public String sanitizeImageUrl(String url) {
        return image(url) ? url : "";
    }
}
