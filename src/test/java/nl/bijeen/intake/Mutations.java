package nl.bijeen.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Whole documents, and what time and mail programs do to them. */
final class Mutations {

    private static final List<String> STRANGE = List.of(
            "\u0000",
            "\u202e\u200f",
            "\ud83d",
            "<div><b><table>",
            "</p></main>",
            "&#0;&nbsp;",
            "€ 999.999,99 ",
            "31 juni ",
            "((((((",
            "van der ",
            "\r\r\n",
            "%PDF-1.4",
            "--grens",
            "---\n",
            "{{ title }}: &a *a",
            "**[a](](",
            "=C3=28",
            "Wanneer: Waar: ",
            "1.1.1.1.1.1.1",
            "\uffff");

    private Mutations() {}

    /** A whole document of each kind, by a name with its ending. */
    static Map<String, byte[]> documents() throws IOException {
        var documents = new LinkedHashMap<String, byte[]>();
        documents.put("dag.txt", resource("rehearsal.txt"));
        documents.put("dag.html", resource("rehearsal.html"));
        documents.put("dag.md", MarkdownPageTest.PAGE.getBytes(UTF_8));
        documents.put("dag.eml", mail(new String(resource("rehearsal.html"), UTF_8)));
        documents.put("dag.docx", word(new String(resource("rehearsal.txt"), UTF_8)));
        documents.put("dag.pdf", resource("/demo/afspraken.pdf"));
        return documents;
    }

    static byte[] mutate(byte[] whole, Random chance) {
        return switch (chance.nextInt(8)) {
            case 0 -> Arrays.copyOf(whole, chance.nextInt(whole.length + 1));
            case 1 -> reordered(whole, chance);
            case 2 ->
                new String(whole, UTF_8)
                        .replace("\n", " ")
                        .repeat(1 + chance.nextInt(20))
                        .getBytes(UTF_8);
            case 3 -> flipped(whole, chance);
            case 4 ->
                inserted(whole, STRANGE.get(chance.nextInt(STRANGE.size())).repeat(1 + chance.nextInt(50)), chance);
            case 5 ->
                inserted(whole, STRANGE.get(chance.nextInt(STRANGE.size())).repeat(20_000), chance);
            case 6 -> inserted(inserted(whole, "\u202e", chance), "\u0000", chance);
            default -> mutate(mutate(whole, chance), chance);
        };
    }

    private static byte[] reordered(byte[] whole, Random chance) {
        if (whole.length < 2) return whole;
        int from = chance.nextInt(whole.length);
        int to = from + chance.nextInt(whole.length - from);
        return join(
                Arrays.copyOfRange(whole, from, to),
                Arrays.copyOf(whole, from),
                Arrays.copyOfRange(whole, to, whole.length));
    }

    private static byte[] flipped(byte[] whole, Random chance) {
        var bytes = whole.clone();
        for (int times = 1 + chance.nextInt(30); times > 0 && bytes.length > 0; times--)
            bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
        return bytes;
    }

    private static byte[] inserted(byte[] whole, String words, Random chance) {
        int at = chance.nextInt(whole.length + 1);
        return join(Arrays.copyOf(whole, at), words.getBytes(UTF_8), Arrays.copyOfRange(whole, at, whole.length));
    }

    private static byte[] join(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) bytes.writeBytes(part);
        return bytes.toByteArray();
    }

    private static byte[] resource(String name) throws IOException {
        try (var file = Mutations.class.getResourceAsStream(name)) {
            if (file == null) throw new IllegalStateException(name + " is not on the classpath");
            return file.readAllBytes();
        }
    }

    private static byte[] mail(String page) {
        return ("Subject: Themadag\r\nDate: Mon, 3 Feb 2025 10:00:00 +0100\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/alternative; boundary=grens\r\n\r\n--grens\r\n"
                        + "Content-Type: text/html; charset=utf-8\r\n\r\n" + page + "\r\n--grens--\r\n")
                .getBytes(UTF_8);
    }

    /** A Word document with a paragraph for each line. */
    static byte[] word(String words) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                    .getBytes(UTF_8));
            for (var line : words.lines().toList())
                zip.write(("<w:p><w:r><w:t>" + line.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r></w:p>")
                        .getBytes(UTF_8));
            zip.write("</w:body></w:document>".getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
