package nl.bijeen.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import nl.bijeen.event.Upload.Accepted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The photo of these tests is stored with red and blue on top, green and white below. */
class OrientationTest {

    @ParameterizedTest
    @CsvSource({
        "1, red blue green white",
        "2, blue red white green",
        "3, white green blue red",
        "4, green white red blue",
        "5, red green blue white",
        "6, green red white blue",
        "7, white blue green red",
        "8, blue white red green"
    })
    void a_photo_stands_as_the_camera_was_held(int number, String corners) throws IOException {
        var kept = (Accepted) Upload.of(photo(320, 240, note(number, ByteOrder.BIG_ENDIAN)));

        var picture = ImageIO.read(new ByteArrayInputStream(kept.bytes()));
        assertThat(corners(picture)).isEqualTo(corners);
        assertThat(picture.getWidth()).isEqualTo(kept.width()).isEqualTo(number < 5 ? 320 : 240);
        assertThat(picture.getHeight()).isEqualTo(kept.height()).isEqualTo(number < 5 ? 240 : 320);
    }

    @Test
    void cameras_of_either_byte_order_are_understood() throws IOException {
        assertThat(Orientation.of(photo(80, 60, note(6, ByteOrder.LITTLE_ENDIAN))))
                .isEqualTo(new Orientation(6));
    }

    @Test
    void a_photo_that_stands_is_as_wide_as_a_page_allows_once_it_is_turned() throws IOException {
        var kept = (Accepted) Upload.of(photo(4000, 3200, note(6, ByteOrder.BIG_ENDIAN)));

        assertThat(kept.width()).isEqualTo(Upload.WIDEST_PICTURE);
        assertThat(kept.height()).isEqualTo(2000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 65_535})
    void a_number_that_means_nothing_leaves_the_photo_as_it_is(int number) throws IOException {
        assertThat(Orientation.of(photo(80, 60, note(number, ByteOrder.BIG_ENDIAN))))
                .isEqualTo(Orientation.UPRIGHT);
    }

    @Test
    void a_note_that_ends_too_early_leaves_the_photo_as_it_is() throws IOException {
        var whole = note(6, ByteOrder.BIG_ENDIAN);
        for (var length = 0; length < whole.length - 2; length++) {
            assertThat(Orientation.of(photo(80, 60, Arrays.copyOf(whole, length))))
                    .isEqualTo(Orientation.UPRIGHT);
        }
    }

    private static String corners(BufferedImage picture) {
        var right = picture.getWidth() - 20;
        var bottom = picture.getHeight() - 20;
        return String.join(
                " ",
                colour(picture.getRGB(20, 20)),
                colour(picture.getRGB(right, 20)),
                colour(picture.getRGB(20, bottom)),
                colour(picture.getRGB(right, bottom)));
    }

    /** The name of the colour that comes nearest: JPEG keeps them roughly. */
    private static String colour(int rgb) {
        var it = new Color(rgb);
        if (it.getRed() > 200 && it.getGreen() > 200 && it.getBlue() > 200) return "white";
        if (it.getRed() > 200) return "red";
        return it.getGreen() > 200 ? "green" : "blue";
    }

    private static byte[] photo(int width, int height, byte[] note) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var colours = new Color[] {Color.RED, Color.BLUE, Color.GREEN, Color.WHITE};
        var pen = image.createGraphics();
        for (var corner = 0; corner < 4; corner++) {
            pen.setColor(colours[corner]);
            pen.fillRect(corner % 2 * width / 2, corner / 2 * height / 2, width / 2, height / 2);
        }
        pen.dispose();
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", jpeg);

        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(jpeg.toByteArray(), 0, 2);
        out.writeShort(0xFFE1);
        out.writeShort(note.length + 2);
        out.write(note);
        out.write(jpeg.toByteArray(), 2, jpeg.size() - 2);
        return bytes.toByteArray();
    }

    /** As cameras write it: a directory with one other field and the orientation. */
    private static byte[] note(int number, ByteOrder order) {
        return ByteBuffer.allocate(6 + 8 + 2 + 24)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII))
                .order(order)
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x0100)
                .putShort((short) 3)
                .putInt(1)
                .putInt(0)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) number)
                .putShort((short) 0)
                .array();
    }
}
