package nl.bijeen.event;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture to put on a page. */
public final class TestPicture {

    private TestPicture() {}

    public static Upload.Accepted of() {
        var image = new BufferedImage(1200, 675, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0x9fc5b8), 1200, 675, new Color(0x1c4e63)));
        pen.fillRect(0, 0, 1200, 675);
        pen.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return (Upload.Accepted) Upload.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
