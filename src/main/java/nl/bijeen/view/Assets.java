package nl.bijeen.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Properties;

/** The stylesheets, scripts, fonts and pictures of the house. Each address carries the hash of what it serves, so browsers keep it for good. */
public final class Assets {

    private static final Properties ADDRESSES = read();

    private Assets() {}

    /** The address of {@code bijeen.css} or another file that {@code src/main/web/build.mjs} makes. */
    public static String path(String name) {
        var hashed = ADDRESSES.getProperty(name);
        if (hashed == null) throw new NoSuchElementException("No asset " + name);
        return "/assets/" + hashed;
    }

    private static Properties read() {
        var addresses = new Properties();
        try (var file = Assets.class.getResourceAsStream("/assets.properties")) {
            if (file == null) throw new IllegalStateException("The assets were not built: run npm run build");
            addresses.load(new InputStreamReader(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return addresses;
    }
}
