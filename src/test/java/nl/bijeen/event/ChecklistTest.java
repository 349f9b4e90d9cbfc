package nl.bijeen.event;

import static nl.bijeen.event.Checklist.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private static final LocalDate DAY = LocalDate.of(2027, 9, 24);

    @Test
    void of_a_meeting_with_a_title_only_all_is_missing() {
        assertThat(Checklist.missing(Announcement.titled(Kind.CONGRESS, "Congres")))
                .containsExactly(INTRODUCTION, DATE, PLACE, AUDIENCE, COST, PROGRAMME, CONTACT);
    }

    @Test
    void a_day_without_hours_misses_its_hours() {
        var announcement = Meetings.announcement("Congres", new When(DAY, null, null, null));

        assertThat(Checklist.missing(announcement)).containsExactly(HOURS, PROGRAMME, CONTACT);
    }

    @Test
    void a_picture_without_words_is_missing_them() {
        var announcement = with("Kijk: ![](/bestand/abc) en ![Een zaal](/bestand/def)");

        assertThat(Checklist.missing(announcement)).contains(ALT);
        assertThat(Checklist.missing(with("![Een zaal](/bestand/def)"))).doesNotContain(ALT);
    }

    private static Announcement with(String introduction) {
        return Meetings.introduced(Meetings.announcement("Congres", Meetings.afternoon(DAY)), introduction);
    }
}
