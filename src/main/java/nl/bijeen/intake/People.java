package nl.bijeen.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The persons a text names. Once it told a whole name, "wethouder Smit" is that person. */
final class People {

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

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
