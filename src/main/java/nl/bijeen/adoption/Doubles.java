package nl.bijeen.adoption;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bijeen.event.Namesakes.Namesake;
import org.jspecify.annotations.Nullable;

/** Tells which meetings an announcement may be the same as. */
public final class Doubles {

    private static final int SHORTEST_WORD = 4;

    private Doubles() {}

    /**
     * The meetings that are called the same and not on another day, and those on the same day that share half of the words that
     * tell titles apart.
     *
     * @param day null when the announcement tells none
     */
    public static List<Namesake> of(String title, @Nullable LocalDate day, List<Namesake> meetings) {
        return meetings.stream().filter(it -> same(title, day, it)).toList();
    }

    private static boolean same(String title, @Nullable LocalDate day, Namesake meeting) {
        var sameDay = day != null && day.equals(meeting.firstDay());
        var otherDay = day != null && meeting.firstDay() != null && !sameDay;
        if (title.equalsIgnoreCase(meeting.title())) return !otherDay;
        if (!sameDay) return false;
        var ours = words(title);
        var shared = new HashSet<>(ours);
        shared.retainAll(words(meeting.title()));
        return !shared.isEmpty()
                && 2 * shared.size()
                        >= Math.min(ours.size(), words(meeting.title()).size());
    }

    private static Set<String> words(String title) {
        return Stream.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(it -> it.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }
}
