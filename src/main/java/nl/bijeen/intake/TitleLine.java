package nl.bijeen.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line near the top that may be the title.
 *
 * @param told the longer words of the running text, in lower case
 * @param at which line of the text it is
 * @param name what the line calls the meeting, if it does
 * @param first whether nothing stands above it but what every page of a site has, or the day
 * @param begun whether a label, an hour or a paragraph stands above it: the announcement itself has begun
 */
record TitleLine(Text text, Set<String> told, int at, String name, boolean first, boolean begun) {

    private static final int LONG_SENTENCE = 7;
    private static final int LONGEST_NAME = 60;
    private static final int VERY_LONG = 130;
    private static final Pattern STOP = Pattern.compile("(?<!\\.\\p{L})\\.$");

    Text.Line line() {
        return text.lines.get(at);
    }

    /** Whether an empty line, or nothing, stands on both sides; below it may stand the day, or who wrote it. */
    boolean standsAlone() {
        if (at + 1 == text.lines.size()) return line().gap();
        var below = text.lines.get(at + 1);
        return line().gap() && (below.gap() || TitleLines.ofSite(below.text()));
    }

    // What a meeting is about, its text speaks of again; of a menu and a slogan it does not.
    boolean comesBack() {
        var topics = Headline.words(name).stream()
                .filter(it -> it.length() >= TitleLines.TOPIC
                        && !TitleWords.ONLY_A_KIND.matcher(it).matches())
                .toList();
        return topics.stream().filter(told::contains).count() * 2 >= Math.max(1, topics.size());
    }

    boolean standsTwice() {
        return name.contains(" ")
                && text.lines.stream()
                                .filter(it -> it.text().equals(line().text()))
                                .count()
                        > 1;
    }

    boolean namesAKind() {
        return TitleWords.KINDS.matcher(name).find();
    }

    boolean saysNothingButAKind() {
        return TitleWords.ONLY_A_KIND.matcher(name).matches();
    }

    boolean quotesOrHasAColon() {
        return TitleWords.MARKED.matcher(name).find();
    }

    boolean beginsSmall() {
        return Character.isLowerCase(name.charAt(0));
    }

    boolean veryLong() {
        return name.length() > VERY_LONG;
    }

    boolean building() {
        return TitleWords.BUILDING.matcher(name).matches();
    }

    boolean person() {
        var names = name.length() > LONGEST_NAME ? List.<Names.Name>of() : Names.in(name);
        return !names.isEmpty() && names.getFirst().to() - names.getFirst().begin() == name.length();
    }

    boolean sender() {
        return !namesAKind() && TitleWords.SENDER.matcher(name).matches();
    }

    /** With a full stop that is none of an abbreviation: "6 mei a.s." */
    boolean stops() {
        return STOP.matcher(line().text()).find();
    }

    boolean longSentence() {
        return stops() && Headline.words(name).size() >= LONG_SENTENCE;
    }

    /** A sentence; but "Symposium Wat is wonen" and a question are names. */
    boolean speaks() {
        return !TitleWords.KIND_FIRST.matcher(name).lookingAt()
                && TitleWords.SPEAKING.matcher(name).find()
                && !name.endsWith("?");
    }
}
