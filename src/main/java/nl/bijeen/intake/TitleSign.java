package nl.bijeen.intake;

import java.util.List;
import java.util.function.Predicate;

/** Something that speaks for a line as the title, or against it. */
record TitleSign(int weight, Predicate<TitleLine> holds) {

    /** A line loses one for every so many lines above it. */
    private static final int LINES_FOR_ONE = 6;

    /** How heavily each weighs is settled here alone; what is no heavier than nothing is no title. */
    private static final List<TitleSign> ALL = List.of(
            new TitleSign(5, TitleLine::namesAKind),
            new TitleSign(-7, TitleLine::saysNothingButAKind),
            new TitleSign(3, TitleLine::first),
            new TitleSign(2, TitleLine::standsAlone),
            new TitleSign(1, it -> it.line().heading()),
            new TitleSign(2, TitleLine::standsTwice),
            new TitleSign(4, TitleLine::comesBack),
            new TitleSign(1, TitleLine::quotesOrHasAColon),
            new TitleSign(-1, TitleLine::beginsSmall),
            new TitleSign(-3, TitleLine::speaks),
            new TitleSign(-3, TitleLine::stops),
            new TitleSign(-6, TitleLine::longSentence),
            new TitleSign(-3, TitleLine::veryLong),
            new TitleSign(-4, it -> it.text().listed(it.line())),
            new TitleSign(-7, TitleLine::begun),
            new TitleSign(-6, TitleLine::building),
            new TitleSign(-4, TitleLine::sender),
            new TitleSign(-5, TitleLine::person));

    static int weight(TitleLine line) {
        int said = ALL.stream()
                .filter(it -> it.holds.test(line))
                .mapToInt(TitleSign::weight)
                .sum();
        return said - line.at() / LINES_FOR_ONE;
    }
}
