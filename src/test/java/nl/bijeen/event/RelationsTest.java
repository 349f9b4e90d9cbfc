package nl.bijeen.event;

import static nl.bijeen.event.Meetings.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Relation.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BijeenTest
class RelationsTest {

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Relations relations;

    @Test
    void a_known_title_becomes_a_link_and_shows_on_the_other_page_too() {
        var house = office.association().id();
        var first = meetings.open(house, "Eerste ronde");
        var second = meetings.open(house, "Tweede ronde");

        relations.set(second.id(), List.of(new Relation(Kind.FOLLOWS, "Eerste ronde", null)), STAFF);

        assertThat(relations.of(second.id())).containsExactly(new Relation(Kind.FOLLOWS, "Eerste ronde", first.slug()));
        assertThat(relations.of(first.id()))
                .containsExactly(new Relation(Kind.FOLLOWED_BY, "Tweede ronde", second.slug()));
    }

    @Test
    void an_unknown_title_is_shown_without_a_link() {
        var event = meetings.open(office.association().id(), "Politiek café");

        relations.set(event.id(), List.of(new Relation(Kind.REPLACES, "Prinsjesdagcafé", null)), STAFF);

        assertThat(relations.of(event.id())).containsExactly(new Relation(Kind.REPLACES, "Prinsjesdagcafé", null));
    }

    @Test
    void a_meeting_of_another_association_is_never_linked() {
        meetings.open(office.association().id(), "Van een ander");
        var event = meetings.open(office.association().id(), "Van ons");

        relations.set(event.id(), List.of(new Relation(Kind.FOLLOWS, "Van een ander", null)), STAFF);

        assertThat(relations.of(event.id())).containsExactly(new Relation(Kind.FOLLOWS, "Van een ander", null));
    }
}
