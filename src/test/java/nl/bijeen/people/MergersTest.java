package nl.bijeen.people;

import static nl.bijeen.people.Position.Role.ALDERMAN;
import static nl.bijeen.people.Position.Role.DIRECTOR;
import static nl.bijeen.people.TestPeople.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.TestOffice;
import nl.bijeen.database.AssociationId;
import nl.bijeen.journal.Journal;
import nl.bijeen.people.Mergers.Merged;
import nl.bijeen.people.Mergers.Wish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BijeenTest
class MergersTest {

    static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    static final LocalDate NEW_YEARS_EVE = NEW_YEAR.minusDays(1);

    @Autowired
    TestOffice office;

    @Autowired
    TestPeople people;

    @Autowired
    Organisations organisations;

    @Autowired
    Positions positions;

    @Autowired
    Memberships memberships;

    @Autowired
    Mergers mergers;

    @Autowired
    Journal journal;

    AssociationId house;
    Organisation kruinwijk;
    Organisation zandhove;
    Person zoe;
    Person bram;

    @BeforeEach
    void two_towns() {
        house = office.association().id();
        kruinwijk = people.municipality(house, "Gemeente Kruinwijk");
        zandhove = people.municipality(house, "Gemeente Zandhove");
        zoe = people.at(kruinwijk, "Zoë", "zoe@kruinwijk.example", DIRECTOR);
        bram = people.at(zandhove, "Bram", "bram@zandhove.example", ALDERMAN);
        memberships.begin(kruinwijk, LocalDate.of(2020, 1, 1), STAFF);
    }

    @Test
    void two_towns_go_up_in_a_new_one_and_everybody_goes_on_there() {
        var wish = new Wish(List.of(kruinwijk, zandhove), "Gemeente Zandwijk", NEW_YEAR);
        assertThat(mergers.preview(wish)).isEqualTo(new Mergers.Outcome(2, 2, true));

        var zandwijk = ((Merged.Done) mergers.merge(wish, STAFF)).successor();

        assertThat(zandwijk.profile().existence()).isEqualTo(Period.from(NEW_YEAR));
        assertThat(positions.of(zoe))
                .extracting(it -> it.organisation().name(), Position::role, Position::period)
                .containsExactly(
                        tuple("Gemeente Zandwijk", DIRECTOR, Period.from(NEW_YEAR)),
                        tuple("Gemeente Kruinwijk", DIRECTOR, new Period(null, NEW_YEARS_EVE)));
        assertThat(memberships.of(kruinwijk)).containsExactly(new Period(LocalDate.of(2020, 1, 1), NEW_YEARS_EVE));
        assertThat(memberships.of(zandwijk)).containsExactly(Period.from(NEW_YEAR));
        assertThat(organisations.predecessors(zandwijk))
                .extracting(Organisation::name)
                .containsExactly("Gemeente Kruinwijk", "Gemeente Zandhove");
        assertThat(organisations.successor(reread(kruinwijk))).contains(zandwijk);
        assertThat(reread(kruinwijk).profile().existence()).isEqualTo(new Period(null, NEW_YEARS_EVE));
        assertThat(what(bram.subject())).startsWith("people.organisations_merged");
        assertThat(what(zandwijk.subject())).contains("people.organisations_merged");
    }

    @Test
    void one_town_goes_up_in_another_where_who_worked_at_both_works_once() {
        positions.add(zoe, new Positions.Held(zandhove, DIRECTOR, "", Period.from(LocalDate.of(2025, 1, 1))), STAFF);

        mergers.merge(new Wish(List.of(kruinwijk), "gemeente zandhove", NEW_YEAR), STAFF);

        assertThat(positions.of(zoe)).hasSize(2);
        assertThat(memberships.of(zandhove)).containsExactly(Period.from(NEW_YEAR));
    }

    @Test
    void the_successor_keeps_the_old_mail_domains() {
        organisations.change(kruinwijk, withDomain(kruinwijk, "kruinwijk.example"), STAFF);
        organisations.change(zandhove, withDomain(zandhove, "zandhove.example"), STAFF);

        mergers.merge(new Wish(List.of(kruinwijk), "Gemeente Zandhove", NEW_YEAR), STAFF);

        assertThat(reread(zandhove).profile().mailDomains()).containsExactly("kruinwijk.example", "zandhove.example");
    }

    @Test
    void doing_it_twice_changes_nothing_more() {
        var wish = new Wish(List.of(kruinwijk), "Gemeente Zandhove", NEW_YEAR);
        mergers.merge(wish, STAFF);
        var after = positions.of(zoe);

        assertThat(mergers.merge(wish, STAFF)).isEqualTo(new Merged.Already(reread(kruinwijk)));
        assertThat(positions.of(zoe)).isEqualTo(after);
    }

    private static Organisation.Profile withDomain(Organisation it, String domain) {
        return new Organisation.Profile(
                it.name(),
                it.profile().kind(),
                it.profile().numbers(),
                it.profile().address(),
                List.of(domain),
                it.profile().existence());
    }

    private Organisation reread(Organisation it) {
        return organisations.find(house, it.token()).orElseThrow();
    }

    private List<String> what(String subject) {
        return journal.ofSubject(house, subject, 1).entries().stream()
                .map(it -> it.note().what())
                .toList();
    }
}
