package nl.bijeen.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/** The same announcement, in each kind of file it may come in. */
class DocumentsTest {

    private static final String[] LINES = {
        "Themadag Loketten", "Wanneer: dinsdag 4 maart 2025, 10.00 - 16.00 uur", "Waar: Stadhuis, Utrecht"
    };

    @Test
    void a_pdf_gives_its_text_layer() throws Exception {
        assertReads("dag.PDF", pdf(document -> {}));
    }

    @Test
    void a_pdf_behind_a_password_or_without_text_or_broken_says_so() throws Exception {
        var locked = pdf(it -> it.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
        var pictures = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(pictures);
        }

        assertThatThrownBy(() -> Documents.open("a.pdf", locked)).hasMessageContaining("password");
        assertThatThrownBy(() -> Documents.open("a.pdf", pictures.toByteArray()))
                .hasMessageContaining("no text");
        assertThatThrownBy(() -> Documents.open("a.pdf", "%PDF-1.7 none".getBytes(UTF_8)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_page_gives_its_main_text() throws Exception {
        assertReads("dag.html", """
                <html><body><nav>Menu</nav><main><h1>Themadag Loketten</h1><dl><dt>Wanneer:</dt><dd>dinsdag 4 maart 2025,
                10.00&nbsp;- 16.00 uur</dd><dt>Waar:</dt><dd>Stadhuis, Utrecht</dd></dl></main><footer>1 mei 2024</footer>
                """.getBytes(UTF_8));
    }

    @Test
    void a_mail_gives_its_subject_and_its_text_in_whatever_code_it_came() throws Exception {
        assertReads("dag.eml", """
                From: bureau@example.nl
                Subject: Fwd: Themadag Loketten
                Date: Mon, 3 Feb 2025 10:00:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=grens

                --grens
                Content-Type: text/plain; charset=utf-8

                Zie de opgemaakte versie.
                --grens
                Content-Type: text/html; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                <p>Wanneer: dinsdag 4 maart, 10.00 =96 16.00 uur</p><p>Waar: Stadhuis, Utrecht</p>
                --grens--
                """.replace("\n", "\r\n").getBytes(UTF_8));
    }

    @Test
    void a_mail_that_says_nonsense_of_its_text_gives_the_text_all_the_same() throws Exception {
        assertReads("dag.eml", """
                Subject: Themadag Loketten
                Content-Type: text/plain; =x

                Wanneer: dinsdag 4 maart 2025, 10.00 - 16.00 uur
                Waar: Stadhuis, Utrecht
                """.replace("\n", "\r\n").getBytes(UTF_8));
    }

    @Test
    void a_word_document_gives_its_paragraphs_and_the_rows_of_its_tables() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("""
                    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
                    <w:p><w:r><w:t>Themadag </w:t></w:r><w:r><w:t>Loketten</w:t></w:r></w:p>
                    <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Wanneer</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r>
                    <w:t>dinsdag 4 maart 2025, 10.00 - 16.00 uur</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r>
                    <w:t>Waar</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Stadhuis, Utrecht</w:t></w:r></w:p></w:tc></w:tr>
                    </w:tbl></w:body></w:document>
                    """.getBytes(UTF_8));
        }

        assertReads("dag.docx", bytes.toByteArray());
    }

    private static void assertReads(String name, byte[] bytes) throws IOException {
        var draft = new Reader(LocalDate.of(2026, 11, 22), null).read(Documents.open(name, bytes));

        assertThat(draft.title()).extracting(Found::value).isEqualTo("Themadag Loketten");
        assertThat(draft.start()).extracting(Found::value).hasToString("2025-03-04T10:00");
        assertThat(draft.end()).extracting(Found::value).hasToString("2025-03-04T16:00");
        assertThat(draft.place().city()).extracting(Found::value).isEqualTo("Utrecht");
        assertThat(draft.place().venueName()).extracting(Found::value).isEqualTo("Stadhuis");
    }

    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Change change) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                for (var line : LINES) {
                    content.showText(line);
                    content.newLineAtOffset(0, -30);
                }
                content.endText();
            }
            change.to(document);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
