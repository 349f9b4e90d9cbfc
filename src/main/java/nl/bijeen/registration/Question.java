package nl.bijeen.registration;

import java.util.List;

/**
 * Something a meeting asks beside the usual.
 *
 * @param help a line of explanation; may be empty
 * @param options what there is to choose from; empty for a text and for yes or no
 */
public record Question(long id, Kind kind, String text, String help, boolean required, List<String> options) {

    /** How an answer is stored to a question of yes or no, whatever language it was asked in. */
    public static final String YES = "ja";

    public static final String NO = "nee";

    public Question {
        options = List.copyOf(options);
    }

    public enum Kind {
        TEXT,
        CHOICE,
        SEVERAL,
        YES_NO;

        public boolean hasOptions() {
            return this == CHOICE || this == SEVERAL;
        }
    }

    /** What one may answer; empty for a text, which may be anything. */
    public List<String> allowed() {
        return kind == Kind.YES_NO ? List.of(YES, NO) : options;
    }

    /** Whether this is an answer to the question, or no answer where none is needed. */
    public boolean accepts(List<String> answer) {
        if (answer.isEmpty()) return !required;
        if (kind != Kind.SEVERAL && answer.size() > 1) return false;
        return kind == Kind.TEXT || allowed().containsAll(answer);
    }
}
