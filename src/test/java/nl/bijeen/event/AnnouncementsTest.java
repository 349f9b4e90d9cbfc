package nl.bijeen.event;

import static nl.bijeen.event.Meetings.STAFF;
import static nl.bijeen.event.Meetings.afternoon;
import static nl.bijeen.event.Meetings.announcement;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Announcements.Saved;
import nl.bijeen.journal.Journal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BijeenTest
class AnnouncementsTest {

    static final When AUTUMN = afternoon(LocalDate.of(2099, 9, 24));

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Announcements announcements;

    @Autowired
    Events events;

    @Autowired
    Journal journal;

    @Test
    void a_meeting_tells_everything_that_was_announced() {
        var house = office.association().id();
        var told = Announced.fully("Alles wat er te vertellen is");

        var draft = announcements.draft(house, told, STAFF);

        assertThat(events.find(house, draft.slug()).orElseThrow().announcement())
                .isEqualTo(told);
    }

    @Test
    void two_meetings_of_one_name_get_two_addresses() {
        var house = office.association().id();

        assertThat(meetings.draft(house, "Politiek café").slug()).isEqualTo("politiek-cafe");
        assertThat(meetings.draft(house, "Politiek café").slug()).isEqualTo("politiek-cafe-2");
        assertThat(meetings.draft(office.association().id(), "Politiek café").slug())
                .isEqualTo("politiek-cafe");
    }

    @Test
    void a_draft_is_not_there_for_visitors_nor_for_another_association() {
        var house = office.association().id();
        var draft = meetings.draft(house, "Nog geheim");

        assertThat(events.findPublished(house, draft.slug())).isEmpty();
        assertThat(events.find(office.association().id(), draft.slug())).isEmpty();
        assertThat(events.published(house)).isEmpty();
    }

    @Test
    void who_saves_second_overwrites_nothing() {
        var house = office.association().id();
        var draft = meetings.draft(house, "Van twee kanten");
        announcements.change(draft.id(), draft.revision(), announcement("Eerst", AUTUMN), STAFF);

        var second = announcements.change(draft.id(), draft.revision(), announcement("Daarna", AUTUMN), STAFF);

        assertThat(second)
                .isInstanceOfSatisfying(
                        Saved.Overtaken.class,
                        it -> assertThat(it.current().title()).isEqualTo("Eerst"));
        assertThat(events.get(draft.id()).title()).isEqualTo("Eerst");
    }

    @Test
    void saving_without_a_change_leaves_no_trace() {
        var house = office.association().id();
        var draft = meetings.draft(house, "Onveranderd");

        announcements.change(draft.id(), draft.revision(), draft.announcement(), STAFF);

        assertThat(events.get(draft.id()).sequence()).isEqualTo(draft.sequence());
        assertThat(journal.ofMeeting(house, draft.id().value(), 1).entries()).hasSize(1);
    }

    @Test
    void a_change_is_journalled_field_by_field() {
        var house = office.association().id();
        var draft = meetings.draft(house, "Oud");

        announcements.change(draft.id(), draft.revision(), announcement("Nieuw", AUTUMN), STAFF);

        var newest = journal.ofMeeting(house, draft.id().value(), 1).entries().getFirst();
        assertThat(newest.note().changes())
                .anySatisfy(it -> assertThat(it.from() + " → " + it.to()).isEqualTo("Oud → Nieuw"));
    }

    @Test
    void a_copy_takes_the_announcement_along_and_shifts_its_days() {
        var house = office.association().id();
        var original = announcements.draft(house, Announced.fully("Congres"), STAFF);

        var copy = announcements.copy(original, "Congres, een jaar later", 364, STAFF);

        assertThat(copy.when().firstDay()).isEqualTo(original.when().firstDay().plusDays(364));
        assertThat(copy.announcement().programme().getFirst().day())
                .isEqualTo(original.announcement().programme().getFirst().day().plusDays(364));
        assertThat(copy.fate()).isEqualTo(Fate.DRAFT);
        assertThat(copy.announcement().speakers())
                .isEqualTo(original.announcement().speakers());
    }
}
