package nl.bijeen.event;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * How the camera was held. A photo is stored as the sensor saw it, with a note of how to turn it; whoever takes the note
 * away must turn the photo.
 *
 * @param number from 1, upright, to 8, as Exif 2.32 numbers them (4.6.4, tag 0x0112)
 */
record Orientation(int number) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final byte[] EXIF = "Exif\0\0".getBytes(US_ASCII);
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int TAG = 0x0112;

    /** Upright where the photo does not say, or says it in a way nobody can read. */
    static Orientation of(byte[] jpeg) {
        try {
            var photo = ByteBuffer.wrap(jpeg);
            for (var at = 2; marker(photo, at) != START_OF_SCAN; at += 2 + unsigned(photo, at + 2)) {
                var note = at + 4 + EXIF.length;
                if (marker(photo, at) == APP1 && Arrays.equals(jpeg, at + 4, note, EXIF, 0, EXIF.length)) {
                    return noted(photo.slice(note, at + 2 + unsigned(photo, at + 2) - note));
                }
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    /** The note is a small TIFF: byte order, where the first directory is, and then its fields of twelve bytes each. */
    private static Orientation noted(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var fields = unsigned(tiff, directory);
        for (var field = 0; field < fields; field++) {
            var at = directory + 2 + 12 * field;
            var number = unsigned(tiff, at + 8);
            if (unsigned(tiff, at) == TAG) return number >= 1 && number <= 8 ? new Orientation(number) : UPRIGHT;
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean sideways() {
        return number >= 5;
    }

    BufferedImage upright(BufferedImage stored) {
        if (number == 1) return stored;
        var wide = stored.getWidth();
        var high = stored.getHeight();
        var turned = new BufferedImage(sideways() ? high : wide, sideways() ? wide : high, BufferedImage.TYPE_INT_RGB);
        var pen = turned.createGraphics();
        pen.drawImage(stored, turning(wide, high), null);
        pen.dispose();
        return turned;
    }

    /** Where a point of the stored photo comes to lie. */
    private AffineTransform turning(int wide, int high) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, wide, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, wide, high);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, high);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, high, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, high, wide);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, wide);
            default -> new AffineTransform();
        };
    }

    private static int marker(ByteBuffer photo, int at) {
        var marker = unsigned(photo, at);
        if (marker < 0xFF00) throw new IllegalArgumentException("No segment begins here");
        return marker;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
