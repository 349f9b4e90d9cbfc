package nl.bijeen.event.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.bijeen.event.Announcement.ProgrammeLine;
import nl.bijeen.view.Part;
import org.jspecify.annotations.Nullable;

public record ProgrammePart(List<Day> days) implements Part {

    /**
     * What happens on one day.
     *
     * @param date null when the meeting has no date yet
     */
    public record Day(@Nullable LocalDate date, List<ProgrammeLine> lines) {}

    /** The lines day by day, in the order the office gave them. A line without a day is on the first. */
    static ProgrammePart of(List<ProgrammeLine> lines, @Nullable LocalDate first) {
        var days = new ArrayList<Day>();
        for (var line : lines) {
            var date = line.day() == null ? first : line.day();
            var day =
                    days.stream().filter(it -> Objects.equals(it.date(), date)).findFirst();
            if (day.isEmpty()) days.add(new Day(date, new ArrayList<>(List.of(line))));
            else day.get().lines().add(line);
        }
        return new ProgrammePart(days);
    }
}
