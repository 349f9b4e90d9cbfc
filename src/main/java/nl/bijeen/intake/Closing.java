package nl.bijeen.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where a text is signed: who stands below the greeting sends it, and need not speak. */
final class Closing {

    private static final Vocabulary WORDS = Vocabulary.of("contact");

    private static final int MOST_LINES = 12;
    private static final Pattern GREETS = Pattern.compile("^" + WORDS.any("greets") + ".*", Pattern.CASE_INSENSITIVE);

    private Closing() {}

    /** The lines under a greeting, up to the next label. */
    static List<Words> in(Text text) {
        var signed = new ArrayList<Words>();
        int left = 0;
        for (var line : text.lines) {
            boolean greets =
                    line.text().length() < 90 && GREETS.matcher(line.text()).matches();
            if (greets) left = MOST_LINES;
            else if (left > 0 && Topic.in(line.text()) == null) signed.add(line.words());
            else left = 0;
            left--;
        }
        return List.copyOf(signed);
    }
}
