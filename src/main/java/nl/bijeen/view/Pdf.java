package nl.bijeen.view;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/**
 * A page of HTML as a document that everybody can read and that can be kept: PDF/UA-1, tagged for screen readers, and PDF/A-3a.
 * The HTML must have a language, a title and a description, and its style must name no font but {@code Noto Sans}, regular or
 * bold: what is used is put into the document. The style is CSS 2.1, without flex or grid. Nothing it names is fetched.
 */
public final class Pdf {

    static {
        // It tells of every step it takes. What goes wrong is thrown.
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /** Takes some tenths of a second of one core, the first time more. */
    public static byte[] of(String html) {
        var bytes = new ByteArrayOutputStream(128 * 1024);
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_3_A)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .useFont(() -> font("NotoSans_400Regular.ttf"), "Noto Sans", 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("NotoSans_700Bold.ttf"), "Noto Sans", 700, FontStyle.NORMAL, true)
                    .useUriResolver((_, _) -> null)
                    .withProducer("Bijeen")
                    .withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), null)
                    .toStream(bytes)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream("/fonts/" + file));
    }
}
