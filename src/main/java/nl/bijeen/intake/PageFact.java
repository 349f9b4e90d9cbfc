package nl.bijeen.intake;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A kind of fact that a page kept as Markdown tells above its text, whatever its makers named it. */
enum PageFact {
    TITLE,
    TIME,
    START,
    END,
    PLACE,
    ORGANISER,
    SPEAKERS,
    COST,
    AUDIENCE,
    DEADLINE,
    TOLD,
    /** The page itself: some sites keep it among the facts. */
    PAGE,
    PUBLISHED,
    AUTHOR,
    /** The day of the meeting or that of writing: only the rest of the page tells which. */
    DAY,
    /** What sort of page it is. */
    SORT;

    private static final Vocabulary WORDS = Vocabulary.of("front-matter");
    private static final Pattern MEETING = WORDS.whole("meeting");

    private static final Map<PageFact, Pattern> NAMES = new EnumMap<>(PageFact.class);

    static {
        for (var fact : values()) NAMES.put(fact, Pattern.compile(WORDS.any(fact.list()), Pattern.CASE_INSENSITIVE));
    }

    /** The fact that a name such as "event_start" or "startDate" tells; null for what is for the site alone. */
    static @Nullable PageFact named(String key) {
        var name = key.replaceAll("(\\p{Ll})(?=\\p{Lu})", "$1 ").replaceAll("[_-]", " ");
        return NAMES.entrySet().stream()
                .filter(it -> it.getValue().matcher(name).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Whether a page of this sort is about a meeting: "event", "agenda". */
    static boolean meeting(String sort) {
        return MEETING.matcher(sort).find();
    }

    /** What people write before such a fact. */
    String label() {
        return WORDS.lines(list()).getFirst();
    }

    private String list() {
        return name().toLowerCase(Locale.ROOT);
    }
}
