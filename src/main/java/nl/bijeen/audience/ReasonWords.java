package nl.bijeen.audience;

import java.util.stream.Collectors;
import nl.bijeen.people.Reason;
import nl.bijeen.view.Words;

/** Says to whoever was refused why, and whom to ask. */
public record ReasonWords(Words words) {

    /** Of groups nothing is said but that there are some. */
    public String refused(Admission.Refused refused) {
        var contact = refused.contact().words();
        if (refused.strength() == Strength.INVITED_ONLY) return words.text("audience.refused.INVITED_ONLY", contact);
        var reasons = refused.reasons().stream()
                .map(it -> words.text("audience.told." + it.what(), about(it)))
                .distinct()
                .collect(Collectors.joining(" "));
        return words.text("audience.refused.STRICT", reasons, contact).replaceAll("\\s+", " ");
    }

    private Object[] about(Reason reason) {
        return switch (reason.what()) {
            case WORKS, NOT_THEN ->
                new Object[] {
                    word("audience.role.", reason.about().getFirst()),
                    reason.about().getLast()
                };
            case OTHER_ROLE -> new Object[] {list("audience.role.", reason)};
            case OTHER_KIND -> new Object[] {list("audience.kind.", reason)};
            default -> new Object[] {String.join(", ", reason.about())};
        };
    }

    private String list(String texts, Reason reason) {
        return reason.about().stream().map(it -> word(texts, it)).collect(Collectors.joining(", "));
    }

    private String word(String texts, String name) {
        return words.text(texts + name).toLowerCase(words.locale());
    }
}
