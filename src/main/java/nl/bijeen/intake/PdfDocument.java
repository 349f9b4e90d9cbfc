package nl.bijeen.intake;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Takes the text layer out of a .pdf, a line for each line on the page and an empty line between paragraphs. */
final class PdfDocument {

    private static final int MOST_PAGES = 40;

    private PdfDocument() {}

    static Written read(byte[] bytes) throws IOException {
        var text = text(bytes);
        if (text.isBlank()) throw new IOException("it has no text in it, only pictures");
        return Written.plain(text);
    }

    private static String text(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return text(document);
        } catch (InvalidPasswordException e) {
            throw new IOException("it can only be opened with a password", e);
        } catch (IOException | RuntimeException e) {
            // What is no PDF inside makes the library stumble in many ways, none of which say more to who has the file.
            throw new IOException("it is damaged", e);
        }
    }

    private static String text(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setEndPage(MOST_PAGES);
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n");
        return stripper.getText(document);
    }
}
