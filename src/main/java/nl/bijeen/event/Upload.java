package nl.bijeen.event;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Looks at a file somebody sends, whatever it is called: its first bytes say what it is. */
public sealed interface Upload {

    int LARGEST_DOCUMENT = 15_000_000;
    int WIDEST_PICTURE = 1600;
    long MOST_PIXELS = 60_000_000;

    /** Good to keep. Pictures were written anew, so that where and by whom they were taken is no longer in them. */
    @SuppressWarnings("ArrayRecordComponent") // On its way through, never compared.
    record Accepted(
            String mediaType,
            byte[] bytes,
            @Nullable Integer width,
            @Nullable Integer height) implements Upload {}

    record Refused(Reason reason) implements Upload {}

    enum Reason {
        EMPTY,
        TOO_LARGE,
        NOT_A_PICTURE_OR_PDF,
        PICTURE_CANNOT_BE_READ
    }

    static Upload of(byte[] bytes) {
        if (bytes.length == 0) return new Refused(Reason.EMPTY);
        if (bytes.length > LARGEST_DOCUMENT) return new Refused(Reason.TOO_LARGE);
        var start = new String(bytes, 0, Math.min(bytes.length, 8), ISO_8859_1);
        if (start.startsWith("%PDF-")) return new Accepted("application/pdf", bytes, null, null);
        if (start.startsWith("\u0089PNG")) return picture(bytes, "png");
        if (start.startsWith("\u00ff\u00d8\u00ff")) return picture(bytes, "jpeg");
        return new Refused(Reason.NOT_A_PICTURE_OR_PDF);
    }

    private static Upload picture(byte[] bytes, String format) {
        try {
            // The size stands at the start of the file: a picture that unpacks to gigabytes is refused before it does.
            var size = Pixels.of(bytes, format);
            if (size > MOST_PIXELS) return new Refused(Reason.TOO_LARGE);
            var image = ImageIO.read(new ByteArrayInputStream(bytes));
            if (image == null) return new Refused(Reason.PICTURE_CANNOT_BE_READ);
            var orientation = format.equals("jpeg") ? Orientation.of(bytes) : Orientation.UPRIGHT;
            var fitting =
                    orientation.upright(fitting(image, orientation.sideways() ? image.getHeight() : image.getWidth()));
            var out = new ByteArrayOutputStream();
            ImageIO.write(fitting, format, out);
            return new Accepted("image/" + format, out.toByteArray(), fitting.getWidth(), fitting.getHeight());
        } catch (IOException | IllegalArgumentException e) {
            return new Refused(Reason.PICTURE_CANNOT_BE_READ);
        }
    }

    /** Small enough for a page, given how wide the picture is once it stands upright. */
    private static BufferedImage fitting(BufferedImage image, int width) {
        if (width <= WIDEST_PICTURE) return image;
        var scale = (double) WIDEST_PICTURE / width;
        var wide = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var high = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var smaller = new BufferedImage(wide, high, type);
        Graphics2D pen = smaller.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, wide, high, null);
        pen.dispose();
        return smaller;
    }

    /** How many pixels a picture says it has. */
    final class Pixels {

        private Pixels() {}

        static long of(byte[] bytes, String format) throws IOException {
            try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
                var reader = ImageIO.getImageReadersByFormatName(format).next();
                try {
                    reader.setInput(input, true, true);
                    return (long) reader.getWidth(0) * reader.getHeight(0);
                } finally {
                    reader.dispose();
                }
            }
        }
    }
}
