package nl.bijeen.people;

import java.util.List;
import java.util.stream.Collectors;
import nl.bijeen.view.Words;

/** Says to the office in sentences why a rule holds somebody or not. */
public record WhyWords(Words words) {

    /** One for each reason, in their order; groups must be named, see {@link Rules#named}. */
    public List<String> sentences(List<Reason> reasons) {
        return reasons.stream()
                .map(it -> words.text("people.reason." + it.what(), about(it)))
                .toList();
    }

    private Object[] about(Reason reason) {
        var about = reason.about();
        return switch (reason.what()) {
            case WORKS, NOT_THEN -> new Object[] {word("people.role.", about.getFirst()), about.getLast()};
            case OTHER_ROLE -> new Object[] {list("people.role.", about)};
            case OTHER_KIND -> new Object[] {list("people.kind.", about)};
            default -> new Object[] {String.join(", ", about)};
        };
    }

    private String list(String texts, List<String> names) {
        return names.stream().map(it -> word(texts, it)).collect(Collectors.joining(", "));
    }

    private String word(String texts, String name) {
        return words.text(texts + name).toLowerCase(words.locale());
    }
}
