package nl.bijeen.event;

import static nl.bijeen.event.Meetings.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import nl.bijeen.BijeenTest;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Decision.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BijeenTest
class DecisionsTest {

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Decisions decisions;

    @Autowired
    Updates updates;

    @Autowired
    Relations relations;

    @Autowired
    Events events;

    @Test
    void calling_off_says_why_and_puts_an_update_on_the_page() {
        var event = meetings.open(office.association().id(), "Café");

        assertThat(decisions.callOff(event.id(), "Te weinig aanmeldingen.", "Het café gaat niet door.", STAFF))
                .isTrue();

        var off = events.get(event.id());
        assertThat(off.fate()).isEqualTo(Fate.CALLED_OFF);
        assertThat(off.reason()).isEqualTo("Te weinig aanmeldingen.");
        assertThat(off.sequence()).isGreaterThan(event.sequence());
        assertThat(updates.of(event.id())).extracting(Update::text).containsExactly("Het café gaat niet door.");
        assertThat(decisions.of(event.id()))
                .extracting(Decision::kind, Decision::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.PUBLISHED, "Test van Bureau"),
                        org.assertj.core.groups.Tuple.tuple(Kind.CALLED_OFF, "Test van Bureau"));
    }

    @Test
    void who_decides_second_changes_nothing() {
        var event = meetings.open(office.association().id(), "Café");
        decisions.callOff(event.id(), "Ziek.", "Gaat niet door.", STAFF);

        assertThat(decisions.callOff(event.id(), "Anders.", "Nog eens.", STAFF)).isFalse();
        assertThat(decisions.postpone(event.id(), "Anders.", "Nog eens.", STAFF))
                .isFalse();

        assertThat(events.get(event.id()).reason()).isEqualTo("Ziek.");
        assertThat(updates.of(event.id())).hasSize(1);
    }

    @Test
    void a_draft_cannot_be_called_off() {
        var draft = meetings.draft(office.association().id(), "Concept");

        assertThat(decisions.callOff(draft.id(), "Ziek.", "Gaat niet door.", STAFF))
                .isFalse();
    }

    @Test
    void a_meeting_that_was_off_can_be_held_after_all() {
        var event = meetings.open(office.association().id(), "Café");
        decisions.postpone(event.id(), "De spreker is ziek.", "Het café is uitgesteld.", STAFF);

        assertThat(decisions.restore(event.id(), "Het café gaat toch door.", STAFF))
                .isTrue();

        assertThat(events.get(event.id()).fate()).isEqualTo(Fate.PUBLISHED);
        assertThat(events.get(event.id()).reason()).isEmpty();
    }

    @Test
    void a_meeting_that_takes_anothers_place_is_named_on_both_pages() {
        var house = office.association().id();
        var old = meetings.open(house, "Prinsjesdagcafé");
        var now = meetings.open(house, "Politiek café");

        decisions.replace(old.id(), now.id(), "Het wordt een ander café.", "Vervangen.", STAFF);

        assertThat(relations.of(old.id()))
                .containsExactly(new Relation(Relation.Kind.REPLACED_BY, "Politiek café", now.slug()));
        assertThat(relations.of(now.id()))
                .containsExactly(new Relation(Relation.Kind.REPLACES, "Prinsjesdagcafé", old.slug()));
    }

    @Test
    void registration_is_closed_and_opened_by_hand() {
        var event = meetings.open(office.association().id(), "Café");

        assertThat(decisions.close(event.id(), true, STAFF)).isTrue();
        assertThat(decisions.close(event.id(), true, STAFF)).isFalse();
        assertThat(events.get(event.id()).window().closedByHand()).isTrue();
        assertThat(decisions.close(event.id(), false, STAFF)).isTrue();
    }
}
