package nl.bijeen.view;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/** The texts of one language. */
public record Words(Locale locale, Map<String, String> texts) {

    /**
     * The text of a key, with {@code {0}}, {@code {1,choice,…}} and so on filled in as {@link MessageFormat} does, but with
     * apostrophes as people write them: texts are full of "foto's" and nobody should need to double those.
     *
     * @throws NoSuchElementException for a key that has no text: a bug
     */
    public String text(String key, Object... args) {
        var text = texts.get(key);
        if (text == null) throw new NoSuchElementException("No " + locale.getLanguage() + " text for " + key);
        return args.length == 0 ? text : new MessageFormat(text.replace("'", "''"), locale).format(args);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public Set<String> keys() {
        return texts.keySet();
    }
}
