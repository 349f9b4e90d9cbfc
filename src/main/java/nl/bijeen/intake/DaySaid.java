package nl.bijeen.intake;

import java.util.List;
import java.util.regex.Pattern;

/** What the words around a day make of it: the day of the meeting, or of something else. */
record DaySaid(Text text, List<DateMention> mentions, DateMention day) {

    private static final Vocabulary WORDS = Vocabulary.of("when");

    private static final int NEAR = 60;
    private static final int BEHIND = 120;
    private static final int LONGEST_MEETING = 21;
    private static final int LONG_AGO = 4;

    private static final Pattern DEADLINE = pattern(
            "(?:uiterlijk|ten laatste|tegen|vóór|voor|tot(?: en met)?|t/m|deadline|sluit(?:ing)?|before|by|until|vanaf|start|gaat|opent)[^.]{0,40}$");
    /** Directly before a day: whatever stands there is until when, and never the day itself. */
    private static final Pattern CLOSES = pattern(
            "(?:uiterlijk|ten laatste|tegen|vóór|voor|tot(?: en met)?|t/m|before|by|until)\\s(?:uiterlijk\\s|op\\s|de\\s)?$");
    /** Until when: of whatever, but not when the meeting is; "graag tot 4 maart" is. */
    private static final Pattern BOUND = pattern(
            "(?:(?<!van\\s|graag\\s)tot(?: en met)?|t/m|until|uiterlijk|ten laatste|vóór|sinds)\\s(?:uiterlijk\\s|op\\s|de\\s)?$");

    private static final Pattern REGISTERS = pattern(WORDS.any("registers"));
    private static final Pattern OVER = pattern(WORDS.any("over"));
    private static final Pattern NEXT = pattern(WORDS.any("next"));
    private static final Pattern STOP = pattern("[,;]");
    /** "Op 18 maart 2026 zijn er verkiezingen": what else happens on a day stands behind it. */
    private static final Pattern OTHER_NEWS =
            pattern("^\\s?" + WORDS.any("is-then") + "\\s[^.;!?]{0,80}?" + WORDS.any("other-news"));

    /** "Vandaag (4 maart)", "deze pagina werd aangemaakt op 4 maart": the day of writing. */
    private static final Pattern OF_WRITING = pattern("(?<!\\p{L})(?:" + WORDS.any("today")
            + "\\s?[(,]?\\s?|(?:is|werd|was|laatst|last|been)\\s(?:voor het laatst )?" + WORDS.any("written")
            + "(?:\\s(?:op|on))?:?\\s)$");

    private static final Pattern DECIDED = pattern("^[\\s),]{0,3}" + WORDS.any("decided"));
    private static final Pattern NOW_AT = pattern(WORDS.any("moved")
            + "\\s(?:[\\p{L}\\d]+,?\\s){0,8}?(?:naar|tot|to|until)\\b[^.]{0,40}$|" + WORDS.any("now-at"));
    private static final Pattern NOW_THEN = pattern("^\\s?" + WORDS.any("now-then"));
    private static final Pattern PAST = pattern("(?<!\\p{L})" + WORDS.any("past") + "(?!\\p{L})");
    private static final Pattern OTHER_LABEL =
            pattern(WORDS.any("label-of-other") + "[^.;:]{0,40}:\\s?(?:\\p{L}+\\s)?$");
    private static final Pattern MEETING_LABEL = pattern("(?:^|[.;]\\s)(?:de |het )?[\\p{L}-]{0,20}"
            + WORDS.any("label-of-meeting") + "\\p{L}{0,3}:\\s?(?:\\p{L}+\\s)?$");
    private static final Pattern HELD = pattern(WORDS.any("held"));

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** Whether the meeting cannot be on this day. */
    boolean isOther() {
        if (OF_WRITING.matcher(before()).find() || DECIDED.matcher(behind()).find()) return true;
        if (BOUND.matcher(before()).find() && !movedTo() && !labelled()) return true;
        return CLOSES.matcher(before()).find()
                && REGISTERS.matcher(sentence().text()).find();
    }

    boolean movedTo() {
        boolean now =
                NOW_AT.matcher(before()).find() || NOW_THEN.matcher(behind()).find();
        return now && !StatusReader.conditional(sentence().text());
    }

    boolean labelled() {
        int from = day.words().from();
        return text.within(Topic.WHEN, from) || text.within(Topic.TIME, from) || text.within(Topic.END, from);
    }

    /** The more, the likelier it is that the meeting is on this day. */
    int weight() {
        int weight = labelled() && !text.within(Topic.END, day.words().from()) ? 12 : 0;
        if (text.within(Topic.DEADLINE, day.words().from())) weight -= 12;
        if (inTitle() && !underTitle()) weight += 4;
        if (movedTo()) weight += 9;
        if (day.weekday() != null) weight += 2;
        if (day.year() != null) weight += 1;
        if (day.until() != null) weight += isShort() ? 1 : -6;
        if (isLater()) weight -= 6;
        if (isEarlier()) weight -= 5;
        if (isOfOldTimes()) weight -= 8;
        return weight + inSentence() + heading() + Math.min(3, again());
    }

    private boolean inTitle() {
        return !text.lines.isEmpty()
                && day.words().from() < text.lines.getFirst().to();
    }

    // A day behind a title is that of writing if it is named nowhere else, and people meet on a later weekday.
    private boolean underTitle() {
        return again() == 0
                && day.weekday() == null
                && day.words().to() == text.lines.getFirst().to()
                && Character.isLetter(text.all.charAt(Math.max(0, day.words().from() - 2)))
                && !before().matches(".*\\s(?:op|van|tot|on|of|d\\.d\\.)\\s$")
                && mentions.stream().filter(this::isAfter).anyMatch(it -> it.weekday() != null && it.year() == null);
    }

    // "Conferentie: 6 maart 2025" beside "Deadline voorstellen: 15 januari 2025".
    private int heading() {
        if (OTHER_LABEL.matcher(before()).find()) return -9;
        return MEETING_LABEL.matcher(before()).find() ? 6 : 0;
    }

    // "Op 6 februari spraken we over wonen. Op 6 maart praten we verder": once a later day is to come, the past is
    // another meeting.
    private boolean isEarlier() {
        return isPast()
                && mentions.stream()
                        .filter(this::isAfter)
                        .map(it -> new DaySaid(text, mentions, it))
                        .anyMatch(it -> HELD.matcher(it.sentence().text()).find() && !it.isPast());
    }

    // In the words that are this day's own: up to the next comma, and to any other day.
    private boolean isPast() {
        int to = day.words().to();
        int end = Math.max(to, sentence().to());
        for (var other : mentions)
            if (other.words().from() >= to) end = Math.min(end, other.words().from());
        var behind = text.all.substring(to, end);
        var stop = STOP.matcher(behind);
        return PAST.matcher(beside()).find()
                || PAST.matcher(stop.find() ? behind.substring(0, stop.start()) : behind)
                        .find();
    }

    private boolean isAfter(DateMention other) {
        if (day.year() != null && other.year() != null && !day.year().equals(other.year()))
            return other.year() > day.year();
        return other.month() > day.month() || (other.month() == day.month() && other.day() > day.day());
    }

    // Born, founded, happened then.
    private boolean isOfOldTimes() {
        var year = day.year();
        return year != null && mentions.stream().anyMatch(it -> it.year() != null && it.year() > year + LONG_AGO);
    }

    private int inSentence() {
        var words = sentence().text();
        int weight = 0;
        if (REGISTERS.matcher(words).find() && DEADLINE.matcher(before()).find()) weight -= 9;
        if (NEXT.matcher(beside()).find()) weight -= 3;
        if (OVER.matcher(beside()).find() || OTHER_NEWS.matcher(behind()).find()) weight -= 5;
        if (StatusReader.calledOff(words)) weight += 6;
        if (HELD.matcher(words).find()) weight += 2;
        return Times.in(words).isEmpty() ? weight : weight + 2;
    }

    private int again() {
        return (int) mentions.stream()
                .filter(it -> !it.equals(day) && it.sameDay(day))
                .count();
    }

    // "Op 4 en 5 maart. De vergadering is op 5 maart": what is later in the meeting is not its start.
    private boolean isLater() {
        return day.weekday() == null
                && mentions.stream()
                        .anyMatch(it -> it.until() != null
                                && !it.sameDay(day)
                                && it.month() == day.month()
                                && it.day() < day.day()
                                && (it.until().sameDay(day) || it.until().day() > day.day()));
    }

    // Weeks on end something lies open or may be seen; people do not meet that long.
    private boolean isShort() {
        var last = day.until();
        if (last == null || labelled()) return true;
        int days = (last.month() - day.month() + 12) % 12 * 30 + last.day() - day.day();
        return days <= LONGEST_MEETING;
    }

    private Text.Line sentence() {
        return text.sentenceAt(day.words().from());
    }

    /** What stands before the day in its sentence. */
    private String before() {
        int from = day.words().from();
        return text.all.substring(Math.min(sentence().from(), from), from);
    }

    // Only what stands behind any other day, and behind what is told of that day, is said of this one.
    private String beside() {
        int from = day.words().from();
        int begin = Math.max(sentence().from(), from - NEAR);
        int other = mentions.stream()
                .mapToInt(it -> it.words().to())
                .filter(it -> it <= from)
                .max()
                .orElse(0);
        var beside = text.all.substring(Math.min(Math.max(begin, other), from), from);
        int comma = other > begin ? beside.indexOf(',') : -1;
        return beside.substring(Math.max(comma, beside.lastIndexOf(';')) + 1);
    }

    private String behind() {
        int to = day.words().to();
        return text.all.substring(to, Math.min(text.all.length(), to + BEHIND));
    }
}
