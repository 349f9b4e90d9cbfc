package nl.bijeen.programme.web;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.bijeen.access.Tokens;
import nl.bijeen.view.Pdf;
import org.springframework.stereotype.Component;

/**
 * Printed programmes, kept by what they are printed from: the same page is printed once. One is printed at a time, so that
 * many who ask at once cannot keep every core busy.
 */
@Component
class Prints {

    private static final int MOST = 64;

    private final Map<String, byte[]> kept = new LinkedHashMap<>(64, 0.75f, true);

    /** The same as long as the print of this page is the same. */
    static String mark(String html) {
        return Tokens.hash(html);
    }

    synchronized byte[] of(String html) {
        var bytes = kept.computeIfAbsent(mark(html), _ -> Pdf.of(html));
        while (kept.size() > MOST) kept.remove(kept.keySet().iterator().next());
        return bytes;
    }
}
