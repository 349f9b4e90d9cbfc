package nl.bijeen.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.bijeen.view.Frame;
import nl.bijeen.view.PublicUrl;
import nl.bijeen.view.Templates;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes out letters. Those with an equal form are set once, also when they are posted one after another: a desk is locked while
 * it works. Of whoever receives them nothing is kept.
 */
@Component
class Press {

    /** So many forms stay set, those that were used last. */
    private static final int MOST = 64;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Templates templates;
    private final PublicUrl publicUrl;
    private final Map<Letter, Text> set = new LinkedHashMap<>(MOST, 0.75f, true);

    Press(Templates templates, PublicUrl publicUrl) {
        this.templates = templates;
        this.publicUrl = publicUrl;
    }

    /** Both parts of a letter, which say the same. */
    record Text(String html, String plain) {

        static final Text NONE = new Text("", "\n");

        private Text filled(int blank, String text) {
            var mark = FormLetter.blank(blank);
            return new Text(
                    html.replace(mark, escaped(text)),
                    plain.replace(mark, SPACE.matcher(text).replaceAll(" ")));
        }
    }

    Text of(Letter letter, Words words) {
        var form = letter.form();
        if (form == null) return written(letter, words);
        var text = set(form.letter(), words);
        for (var i = 0; i < form.filled().size(); i++)
            text = text.filled(i, form.filled().get(i));
        return text;
    }

    private Text set(Letter form, Words words) {
        var known = find(form);
        if (known != null) return known;
        var text = written(form, words);
        keep(form, text);
        return text;
    }

    private synchronized @Nullable Text find(Letter form) {
        return set.get(form);
    }

    private synchronized void keep(Letter form, Text text) {
        set.put(form, text);
        if (set.size() > MOST) set.remove(set.keySet().iterator().next());
    }

    private Text written(Letter letter, Words words) {
        var frame = Frame.letter(templates, words, publicUrl);
        var html = new String(templates.render((Record) letter, frame).toByteArray(), UTF_8);
        return new Text(html, PlainText.of(html));
    }

    private static String escaped(String text) {
        var html = new StringOutput();
        Escape.htmlContent(text, html);
        return html.toString();
    }
}
