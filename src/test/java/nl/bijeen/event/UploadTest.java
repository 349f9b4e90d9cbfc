package nl.bijeen.event;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import nl.bijeen.event.Upload.Accepted;
import nl.bijeen.event.Upload.Reason;
import nl.bijeen.event.Upload.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {

    @Test
    void a_picture_is_known_by_its_bytes_whatever_it_is_called() throws IOException {
        var png = (Accepted) Upload.of(picture("png", 40, 30));

        assertThat(png.mediaType()).isEqualTo("image/png");
        assertThat(png.width()).isEqualTo(40);
        assertThat(png.height()).isEqualTo(30);
        assertThat(((Accepted) Upload.of(picture("jpeg", 40, 30))).mediaType()).isEqualTo("image/jpeg");
        assertThat(((Accepted) Upload.of("%PDF-1.7 …".getBytes(UTF_8))).mediaType())
                .isEqualTo("application/pdf");
    }

    @Test
    void where_and_by_whom_a_photo_was_taken_is_gone() throws IOException {
        var photo = withNote(picture("jpeg", 40, 30), "Exif\0\0GPS 52.09 5.12 door Sam");
        assertThat(new String(photo, ISO_8859_1)).contains("GPS 52.09");

        var kept = (Accepted) Upload.of(photo);

        assertThat(new String(kept.bytes(), ISO_8859_1)).doesNotContain("Exif", "GPS", "Sam");
    }

    @Test
    void a_small_file_that_unpacks_to_a_huge_picture_is_refused_before_it_does() throws IOException {
        assertThat(Upload.of(headOfPng(100_000, 100_000))).isEqualTo(new Refused(Reason.TOO_LARGE));
    }

    @Test
    void a_wide_picture_is_made_fit_for_a_page() throws IOException {
        var kept = (Accepted) Upload.of(picture("png", 3200, 1000));

        assertThat(kept.width()).isEqualTo(1600);
        assertThat(kept.height()).isEqualTo(500);
        assertThat(ImageIO.read(new ByteArrayInputStream(kept.bytes())).getWidth())
                .isEqualTo(1600);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<!doctype html><script>alert(1)</script>",
                "GIF89a",
                "PK\u0003\u0004",
                "zomaar tekst"
            })
    void what_is_no_photo_picture_or_pdf_is_refused(String file) {
        assertThat(Upload.of(file.getBytes(UTF_8))).isEqualTo(new Refused(Reason.NOT_A_PICTURE_OR_PDF));
    }

    @Test
    void an_empty_too_large_or_broken_file_is_refused() throws IOException {
        var broken = Arrays.copyOf(picture("png", 40, 30), 60);

        assertThat(Upload.of(new byte[0])).isEqualTo(new Refused(Reason.EMPTY));
        assertThat(Upload.of(new byte[15_000_001])).isEqualTo(new Refused(Reason.TOO_LARGE));
        assertThat(Upload.of(broken)).isEqualTo(new Refused(Reason.PICTURE_CANNOT_BE_READ));
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    /** The photo with a segment APP1 after its first marker, as cameras write it. */
    private static byte[] withNote(byte[] jpeg, String note) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(jpeg, 0, 2);
        out.writeShort(0xFFE1);
        out.writeShort(note.length() + 2);
        out.writeBytes(note);
        out.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /** A PNG that says it is this large and then ends. */
    private static byte[] headOfPng(int width, int height) throws IOException {
        var header = new ByteArrayOutputStream();
        var fields = new DataOutputStream(header);
        fields.writeBytes("IHDR");
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(header.toByteArray());

        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        out.writeInt(13);
        out.write(header.toByteArray());
        out.writeInt((int) sum.getValue());
        return bytes.toByteArray();
    }
}
