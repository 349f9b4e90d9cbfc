package nl.bijeen.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.bijeen.people.ImportVerdict.Outcome.CHANGED;
import static nl.bijeen.people.ImportVerdict.Outcome.NEW;
import static nl.bijeen.people.ImportVerdict.Outcome.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.bijeen.journal.Change;
import nl.bijeen.people.ImportVerdict.Refusal;
import nl.bijeen.people.ImportVerdict.Why;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kruinwijk went up in Zandwijk at new year; lists go on saying Kruinwijk. */
class ImportSuccessorTest {

    static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    ImportThing<ImportOrganisations.Known> kruinwijk = town("Gemeente Kruinwijk", "0345");
    ImportThing<ImportOrganisations.Known> zandwijk = town("Gemeente Zandwijk", "1999");
    ImportRegister register;

    @BeforeEach
    void merge() {
        on(NEW_YEAR);
    }

    @Test
    void who_works_at_one_that_is_gone_works_at_its_successor_and_the_row_says_so() {
        var verdict = only("Naam;E-mail;Organisatie;Functie", "Zoë;z@k.example;Kruinwijk;Directeur");

        assertThat(verdict.outcome()).isEqualTo(NEW);
        assertThat(verdict.changes())
                .contains(
                        new Change("successor", "Gemeente Kruinwijk", "Gemeente Zandwijk"),
                        new Change("works_at", null, "Gemeente Zandwijk"));
    }

    @Test
    void the_same_list_again_brings_nothing_new() {
        only("Naam;E-mail;Organisatie;Functie;Sinds", "Zoë;z@k.example;Kruinwijk;Directeur;1-3-2019");

        var again = only("Naam;E-mail;Organisatie;Functie;Sinds", "Zoë;z@k.example;Kruinwijk;Directeur;1-3-2019");
        assertThat(again.outcome()).isEqualTo(SAME);
        assertThat(again.changes()).containsExactly(new Change("successor", "Gemeente Kruinwijk", "Gemeente Zandwijk"));
    }

    @Test
    void what_began_before_the_merger_goes_on_at_the_successor_from_its_first_day() {
        var verdict = only("Naam;E-mail;Organisatie;Sinds", "Zoë;z@k.example;Kruinwijk;1-3-2019");

        assertThat(verdict.changes()).contains(new Change("since", null, "2026-01-01"));
    }

    @Test
    void what_was_over_before_the_merger_stays_where_it_was() {
        var verdict = only("Naam;E-mail;Organisatie;Sinds;Tot", "Zoë;z@k.example;Kruinwijk;1-3-2019;31-12-2025");

        assertThat(verdict.changes())
                .contains(new Change("works_at", null, "Gemeente Kruinwijk"))
                .noneMatch(it -> it.field().equals("successor"));
    }

    @Test
    void until_the_day_of_the_merger_everybody_is_where_they_are() {
        on(NEW_YEAR.minusDays(1));

        assertThat(only("Naam;E-mail;Organisatie", "Zoë;z@k.example;Kruinwijk").changes())
                .contains(new Change("works_at", null, "Gemeente Kruinwijk"));
    }

    @Test
    void the_numbers_of_the_one_that_is_gone_find_the_successor_and_stay_its_own() {
        var verdict = only("Naam;E-mail;CBS-code", "Zoë;z@k.example;0345");

        assertThat(verdict.changes()).contains(new Change("works_at", null, "Gemeente Zandwijk"));
        assertThat(zandwijk.now().cbsCode()).isEqualTo("1999");
        assertThat(only("Naam;E-mail;Organisatie;CBS-code", "Bram;b@k.example;Kruinwijk;0346")
                        .refusal())
                .isEqualTo(new Refusal(Why.OTHER_NUMBER, "Gemeente Kruinwijk"));
    }

    @Test
    void a_membership_is_of_the_one_the_row_names() {
        var verdict = only("Organisatie;Lid sinds;Lid tot", "Kruinwijk;1-1-2020;31-12-2025");

        assertThat(verdict.outcome()).isEqualTo(CHANGED);
        assertThat(register.memberships.all())
                .extracting(it -> it.now().organisation())
                .containsExactly(kruinwijk);
    }

    @Test
    void two_mergers_in_a_row_are_followed_and_a_ring_of_them_ends() {
        var later = town("Gemeente Later", "2000");
        register.organisations.add(later);
        register.organisations.merged(zandwijk, NEW_YEAR.minusDays(1), later);
        assertThat(only("Naam;E-mail;Organisatie", "Zoë;z@k.example;Kruinwijk").changes())
                .contains(new Change("works_at", null, "Gemeente Later"));

        register.organisations.merged(later, NEW_YEAR.minusDays(1), kruinwijk);
        assertThat(only("Naam;E-mail;Organisatie", "Bram;b@k.example;Kruinwijk").outcome())
                .isEqualTo(NEW);
    }

    private void on(LocalDate today) {
        register = new ImportRegister(today);
        register.organisations.add(kruinwijk);
        register.organisations.add(zandwijk);
        register.organisations.merged(kruinwijk, NEW_YEAR.minusDays(1), zandwijk);
    }

    private ImportVerdict only(String header, String row) {
        var table = (ImportFile.Table) ImportFile.of((header + "\n" + row + "\n").getBytes(UTF_8));
        return register.judge(ImportMapping.guess(table.header()), table.lines().getFirst());
    }

    private static ImportThing<ImportOrganisations.Known> town(String name, String cbsCode) {
        return ImportThing.known(
                name, new ImportOrganisations.Known(name, Organisation.Kind.MUNICIPALITY, cbsCode, null));
    }
}
