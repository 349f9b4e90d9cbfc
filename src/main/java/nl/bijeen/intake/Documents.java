package nl.bijeen.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Opens the files in which announcements come: .txt, .md, .html, .eml, .docx and .pdf. */
public final class Documents {

    private Documents() {}

    /**
     * Opens a file that somebody handed in.
     *
     * @param name decides how the bytes are read, by its ending
     * @throws IOException with a message for the user, when nothing can be read from it
     */
    public static Written open(String name, byte[] bytes) throws IOException {
        return switch (ending(name)) {
            case "html", "htm", "xhtml" -> HtmlPage.read(words(bytes));
            case "eml" -> Mail.read(bytes);
            case "docx" -> WordDocument.read(bytes);
            case "pdf" -> PdfDocument.read(bytes);
            case "md" -> MarkdownPage.read(words(bytes));
            case "txt", "text", "" -> text(words(bytes));
            default -> throw new IOException("only .txt, .md, .html, .eml, .docx and .pdf can be read");
        };
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    // What is pasted as text is sometimes the source of a page.
    private static Written text(String words) {
        if (HtmlPage.is(words)) return HtmlPage.read(words);
        return MarkdownPage.is(words) ? MarkdownPage.read(words) : Written.plain(words);
    }

    /** UTF-8, or else what Windows in western Europe writes. */
    static String words(byte[] bytes) {
        try {
            if (bytes.length > 1 && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1)))
                return new String(bytes, StandardCharsets.UTF_16);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
