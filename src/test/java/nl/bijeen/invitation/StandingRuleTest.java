package nl.bijeen.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.bijeen.event.Announced;
import nl.bijeen.event.Announcement;
import nl.bijeen.event.Kind;
import nl.bijeen.event.Meetings;
import nl.bijeen.invitation.StandingRule.Sort;
import org.junit.jupiter.api.Test;

class StandingRuleTest {

    /** A congress with the theme "Samen verder", held with "Het Netwerk". */
    final Announcement congress = Announced.fully("Sterke wijken en gezonde kinderen");

    @Test
    void a_rule_that_asks_nothing_fits_every_meeting() {
        assertThat(fits(Sort.EVERY)).isTrue();
    }

    @Test
    void the_kind_is_one_of_those_that_are_asked() {
        assertThat(fits(new Sort(Set.of(Kind.CONGRESS, Kind.CAFE), List.of(), List.of())))
                .isTrue();
        assertThat(fits(new Sort(Set.of(Kind.CAFE), List.of(), List.of()))).isFalse();
    }

    @Test
    void a_host_is_named_on_the_page_or_organises_it() {
        assertThat(fits(new Sort(Set.of(), List.of("Iemand anders", "het  netwerk"), List.of())))
                .isTrue();
        assertThat(fits(new Sort(Set.of(), List.of("Beraad"), List.of()))).isTrue();
        assertThat(fits(new Sort(Set.of(), List.of("Netwerk"), List.of()))).isFalse();
    }

    @Test
    void a_theme_is_found_in_title_or_theme_in_another_form_too() {
        assertThat(fits(new Sort(Set.of(), List.of(), List.of("wijk")))).isTrue();
        assertThat(fits(new Sort(Set.of(), List.of(), List.of("samen verder")))).isTrue();
        assertThat(fits(new Sort(Set.of(), List.of(), List.of("gezond kind")))).isTrue();
        assertThat(fits(new Sort(Set.of(), List.of(), List.of("wonen")))).isFalse();
    }

    @Test
    void all_that_is_asked_must_hold() {
        assertThat(fits(new Sort(Set.of(Kind.CONGRESS), List.of("Het Netwerk"), List.of("wijken"))))
                .isTrue();
        assertThat(fits(new Sort(Set.of(Kind.CONGRESS), List.of("Het Netwerk"), List.of("wonen"))))
                .isFalse();
    }

    @Test
    void a_meeting_without_hosts_is_held_by_who_organises_it() {
        var plain = Meetings.announcement("Themamiddag", Meetings.afternoon(LocalDate.of(2099, 9, 24)));

        assertThat(new Sort(Set.of(), List.of("BERAAD"), List.of()).fits(plain, "Beraad"))
                .isTrue();
    }

    private boolean fits(Sort sort) {
        return sort.fits(congress, "Beraad");
    }
}
