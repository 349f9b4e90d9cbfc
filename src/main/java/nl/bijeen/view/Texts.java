package nl.bijeen.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All that users read, from {@code texts/<module>.properties} (Dutch) and {@code texts/<module>_en.properties} (the
 * public side in English). A key starts with the name of its module.
 */
@Component
public class Texts {

    public static final Locale DUTCH = Locale.of("nl", "NL");
    public static final Locale ENGLISH = Locale.of("en", "GB");

    private final Words dutch;
    private final Words english;

    Texts() {
        var dutchTexts = new HashMap<String, String>();
        var englishTexts = new HashMap<String, String>();
        for (var file : files()) {
            var texts = String.valueOf(file.getFilename()).endsWith("_en.properties") ? englishTexts : dutchTexts;
            read(file).forEach((key, text) -> texts.put(key.toString(), text.toString()));
        }
        dutch = new Words(DUTCH, Map.copyOf(dutchTexts));
        english = new Words(ENGLISH, Map.copyOf(englishTexts));
    }

    /** The words for a reader; Dutch for every language but English. */
    public Words in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : dutch;
    }

    private static Resource[] files() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*.properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Resource file) {
        var texts = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
