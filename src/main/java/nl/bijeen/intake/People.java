package nl.bijeen.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The persons a text names. Once it told a whole name, "wethouder Smit" is that person. */
final class People {

    private static final Pattern INITIAL = Pattern.compile("(?<=\\p{L}{2})\\s(?:\\p{L}\\.\\s?)+(?=\\s?\\p{L}{2})");

    /** The first whole name with each last name. */
    private final Map<String, String> whole = new LinkedHashMap<>();

    People(Text text) {
        for (var sentence : text.sentences) {
            Names.in(sentence.text()).stream()
                    .filter(Names.Name::known)
                    .forEach(it -> whole.putIfAbsent(last(it.value()), it.value()));
        }
    }

    /** Everybody a sentence names, in its order. */
    List<Names.Name> in(String sentence) {
        return LastNames.orWhole(sentence).stream().map(this::whole).toList();
    }

    private Names.Name whole(Names.Name name) {
        if (!LastNames.alone(name.value())) return name;
        var value = whole.getOrDefault(last(name.value()), name.value());
        return new Names.Name(value, name.begin(), name.from(), name.to(), name.known());
    }

    /** The same for each way in which a text writes a name: "Kees-Jan Smit", "Kees Jan A. Smit". */
    static String key(String name) {
        var words =
                INITIAL.matcher(name.replace('-', ' ').toLowerCase(Locale.ROOT)).replaceAll(" ");
        return words.isBlank() || words.indexOf(' ') < 0 ? name : words;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
