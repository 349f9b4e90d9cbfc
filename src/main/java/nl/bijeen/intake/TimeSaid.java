package nl.bijeen.intake;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time in a line with what the words around it make of it.
 *
 * @param last until when, where two times are joined
 */
record TimeSaid(HoursReader.Hour first, HoursReader.@Nullable Hour last, Role role) {

    /** Whether people come in or are welcome then, or the meeting itself begins or ends; plain where the line does not say. */
    enum Role {
        ARRIVES,
        WELCOMES,
        BEGINS,
        ENDS,
        PLAIN
    }

    private static final Vocabulary WORDS = Vocabulary.of("when");

    private static final Pattern BEGINS =
            before(WORDS.any("begins") + "(?:\\s" + WORDS.any("between-begin-and-hour") + "){0,4}[:\\s]*$");
    private static final Pattern ENDS =
            before(WORDS.any("ends") + "(?:\\s" + WORDS.any("between-end-and-hour") + "){0,3}[:\\s]*$");
    /** Behind a time: "rond 17.00 uur sluiten we af". */
    private static final Pattern ENDS_THEN = before("^\\s?" + WORDS.any("ends-then") + "(?!\\p{L})");

    private static final Pattern BEGINS_THEN = before("^\\s?" + WORDS.any("begins-then") + "(?!\\p{L})");
    private static final Pattern ARRIVES = before(WORDS.any("arrives") + "[^.;]{0,30}$");
    /** "9.30 uur inloop, 10.00 uur start" and "9.30 uur (inloop)": what stands at once behind a time is of that time. */
    private static final Pattern ARRIVES_THEN =
            before("^\\s?(?:uur|u\\b\\.?)?\\s?[(:–-]{0,2}\\s?" + WORDS.any("arrives") + "[^,;).\\d]{0,40}(?:[,;).]|$)");

    private static final Pattern WELCOMES_THEN =
            before("^\\s?(?:uur\\s|u\\s)?(?:\\p{L}+\\s){0,2}?" + WORDS.any("welcomes-then") + "(?!\\p{L})");

    private static Pattern before(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Every time in a line, in order. */
    static List<TimeSaid> in(Text.Line line) {
        var times = Times.in(line.text());
        var said = new ArrayList<TimeSaid>();
        int from = 0;
        for (int at = 0; at < times.size(); at++) {
            var time = times.get(at);
            int to = at + 1 < times.size()
                    ? times.get(at + 1).words().from() + 1
                    : line.text().length();
            var before = line.text().substring(from, time.words().from());
            var behind = line.text().substring(time.words().to(), to);
            boolean arrives = ARRIVES_THEN.matcher(behind).find();
            var last = time.end() == null ? null : hour(line, time, time.end());
            var role = arrives ? Role.ARRIVES : role(before, behind);
            boolean comes = last == null && (role == Role.PLAIN || role == Role.BEGINS);
            if (comes && WELCOMES_THEN.matcher(behind).find()) role = Role.WELCOMES;
            said.add(new TimeSaid(hour(line, time, time.start()), last, role));
            from = arrives && at + 1 < times.size() ? to - 1 : time.words().to();
        }
        return said;
    }

    private static Role role(String before, String behind) {
        if (ENDS.matcher(before).find() || ENDS_THEN.matcher(behind).find())
            return ARRIVES.matcher(before).find() ? Role.ARRIVES : Role.ENDS;
        if (ARRIVES.matcher(before).find()) return Role.ARRIVES;
        return BEGINS.matcher(before).find() || BEGINS_THEN.matcher(behind).find() ? Role.BEGINS : Role.PLAIN;
    }

    private static HoursReader.Hour hour(Text.Line line, TimeMention mention, LocalTime time) {
        return new HoursReader.Hour(
                time,
                new Words(
                        line.from() + mention.words().from(),
                        line.from() + mention.words().to()));
    }
}
