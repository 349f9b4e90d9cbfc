package nl.bijeen.intake;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a labelled part of an announcement is about, by the labels people write above or before it. */
enum Topic {
    TITLE,
    WHEN,
    TIME,
    END,
    WHERE,
    PROGRAMME,
    COST,
    AUDIENCE,
    REGISTER,
    DEADLINE,
    CONTACT,
    SPEAKERS,
    ORGANISER,
    CAPACITY,
    OTHER;

    private static final Vocabulary WORDS = Vocabulary.of("labels");

    /** Labels above a day and a place together. */
    private static final Pattern BOTH = Pattern.compile(
            "^" + WORDS.any("day-and-place") + "\\s?(?:[:?|]\\s{0,3}(?<rest>.*))?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SPEAKERS_FOLLOW =
            Pattern.compile("(?<!\\p{L})" + WORDS.any("speakers-follow") + "(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTACT_FOLLOWS =
            Pattern.compile("(?<!\\p{L})" + WORDS.any("contact-follows") + ":$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROGRAMME_FOLLOWS = Pattern.compile(
            "(?<!\\p{L})(?:programma|dagindeling|agenda|programme|schedule)(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Topic> SIGNS = Map.of(
            "\ud83d\udccd",
            WHERE,
            "\ud83d\udccc",
            WHERE,
            "\ud83d\udcc5",
            WHEN,
            "\ud83d\udcc6",
            WHEN,
            "\ud83d\uddd3",
            WHEN,
            "\u23f0",
            TIME,
            "\ud83d\udd52",
            TIME,
            "\ud83d\udcb6",
            COST,
            "\ud83d\udcb0",
            COST,
            "\ud83d\udce7",
            CONTACT);
    private static final Map<Topic, Pattern> LABELS = new EnumMap<>(Topic.class);

    static {
        for (var topic : values()) {
            LABELS.put(
                    topic,
                    Pattern.compile(
                            "^" + WORDS.any(topic.name().toLowerCase(Locale.ROOT))
                                    + "(?:\\s?\\*{1,2})?\\s{0,3}(?:(?<mark>[:?|]{1,2})(?:\\*{1,2})?\\s{0,3}(?<rest>.*)|)$",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    // Tables lose their marks when they are copied: "Datum Donderdag 24 november". Few words are labels there, and only
    // in front of
    // a capital, a number or an amount.
    private static final Map<String, Topic> WITHOUT = Map.ofEntries(
            Map.entry("datum", WHEN),
            Map.entry("wanneer", WHEN),
            Map.entry("tijd", TIME),
            Map.entry("aanvang", TIME),
            Map.entry("locatie", WHERE),
            Map.entry("plaats", WHERE),
            Map.entry("waar", WHERE),
            Map.entry("adres", WHERE),
            Map.entry("kosten", COST),
            Map.entry("prijs", COST),
            Map.entry("entree", COST),
            Map.entry("toegang", COST),
            Map.entry("doelgroep", AUDIENCE),
            Map.entry("doelpubliek", AUDIENCE),
            Map.entry("spreker", SPEAKERS),
            Map.entry("sprekers", SPEAKERS),
            Map.entry("organisatie", ORGANISER),
            Map.entry("date", WHEN),
            Map.entry("location", WHERE),
            Map.entry("venue", WHERE),
            Map.entry("aanmelden", REGISTER),
            Map.entry("contact", CONTACT));

    private static final Pattern WITHOUT_MARK = Pattern.compile(
            "^(?<label>" + WORDS.any("without-mark") + ")(?:\\s{1,3}(?=(?!Organis)[\\p{Lu}\\d€])|(?=\\d))");

    /** A label, with what follows it on the same line and where in the line that begins. */
    record Label(Topic topic, int rest) {}

    /** The label a line is or begins with; null for any other line. */
    static @Nullable Label in(String line) {
        if (line.isEmpty()) return null;
        int ahead = ahead(line);
        if (ahead == 0) return letters(line);
        var label = ahead < line.length() ? letters(line.substring(ahead)) : null;
        if (label != null) return new Label(label.topic(), label.rest() + ahead);
        var sign = SIGNS.get(line.substring(0, Math.min(line.length(), line.charAt(0) < 0x3000 ? 1 : 2)));
        return sign == null || ahead >= line.length() ? null : new Label(sign, ahead);
    }

    // A picture or marks of emphasis before a label: "📍 Locatie", "**Waar:**".
    private static int ahead(String line) {
        int at = 0;
        while (at < line.length() && at < 6 && !Character.isLetterOrDigit(line.codePointAt(at))) at++;
        return at;
    }

    /** Where what it labels begins, if a line is the label of a day and a place together; or else -1. */
    static int both(String line) {
        int ahead = ahead(line);
        var label = BOTH.matcher(line.length() > 300 ? "" : line.substring(ahead));
        if (!label.matches()) return -1;
        return label.group("rest") == null ? line.length() : ahead + label.start("rest");
    }

    // "De sprekers van deze avond zijn:" above a list is as good as a label.
    private static @Nullable Topic leadIn(String line) {
        if (line.length() > 90 || !line.endsWith(":")) return null;
        if (SPEAKERS_FOLLOW.matcher(line).find()) return SPEAKERS;
        if (CONTACT_FOLLOWS.matcher(line).find()) return CONTACT;
        return PROGRAMME_FOLLOWS.matcher(line).find() ? PROGRAMME : null;
    }

    private static @Nullable Label letters(String line) {
        if (!Character.isLetter(line.charAt(0))) return null;
        var head = line.length() > 300 ? line.substring(0, 300).toLowerCase(Locale.ROOT) : line;
        var bare = WITHOUT_MARK.matcher(line);
        var topic = bare.find() ? WITHOUT.get(bare.group("label").toLowerCase(Locale.ROOT)) : null;
        if (topic != null) return new Label(topic, bare.end());
        var lead = leadIn(head);
        if (lead != null) return new Label(lead, line.length());
        for (var entry : LABELS.entrySet()) {
            Matcher label = entry.getValue().matcher(head);
            if (label.matches())
                return new Label(entry.getKey(), label.group("mark") == null ? line.length() : label.start("rest"));
        }
        return null;
    }
}
