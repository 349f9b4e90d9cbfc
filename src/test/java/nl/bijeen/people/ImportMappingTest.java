package nl.bijeen.people;

import static nl.bijeen.people.ImportColumn.CBS_CODE;
import static nl.bijeen.people.ImportColumn.FIRST_NAME;
import static nl.bijeen.people.ImportColumn.GROUPS;
import static nl.bijeen.people.ImportColumn.INFIX;
import static nl.bijeen.people.ImportColumn.KVK;
import static nl.bijeen.people.ImportColumn.LAST_NAME;
import static nl.bijeen.people.ImportColumn.MAIL;
import static nl.bijeen.people.ImportColumn.MEMBER_SINCE;
import static nl.bijeen.people.ImportColumn.MEMBER_UNTIL;
import static nl.bijeen.people.ImportColumn.NAME;
import static nl.bijeen.people.ImportColumn.ORGANISATION;
import static nl.bijeen.people.ImportColumn.PHONE;
import static nl.bijeen.people.ImportColumn.ROLE;
import static nl.bijeen.people.ImportColumn.SINCE;
import static nl.bijeen.people.ImportColumn.TITLE;
import static nl.bijeen.people.ImportColumn.UNTIL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportMappingTest {

    @Test
    void dutch_names_of_columns_are_known() {
        assertThat(guess("VOORNAAM", "Tussenvoegsel(s)", "Achternaam", "E-mail", "Tel.", "Gemeente", "Functie", "Rol"))
                .containsExactly(FIRST_NAME, INFIX, LAST_NAME, MAIL, PHONE, ORGANISATION, TITLE, ROLE);
        assertThat(guess(
                        "Tussenvoegsels",
                        "KvK-nummer",
                        "CBS-code",
                        "Vanaf",
                        "T/m",
                        "Lid sinds",
                        "Lid t/m",
                        "Netwerken"))
                .containsExactly(INFIX, KVK, CBS_CODE, SINCE, UNTIL, MEMBER_SINCE, MEMBER_UNTIL, GROUPS);
        assertThat(guess("Schoenmaat", "", "zoe@kruinwijk.example")).containsExactly(null, null, null);
    }

    @Test
    void the_first_of_two_that_look_alike_is_taken() {
        assertThat(guess("E-mail", "E-mailadres", "Naam")).containsExactly(MAIL, null, NAME);
    }

    @Test
    void in_a_list_of_organisations_the_name_is_that_of_the_organisation() {
        assertThat(guess("Naam", "Gemeentecode", "Lid sinds")).containsExactly(ORGANISATION, CBS_CODE, MEMBER_SINCE);
        assertThat(guess("Naam", "Gemeentecode", "E-mail")).containsExactly(NAME, CBS_CODE, MAIL);
    }

    @Test
    void without_a_name_there_is_nothing_to_import() {
        assertThat(problem(MAIL, null)).contains(ImportMapping.Problem.NO_NAME);
        assertThat(problem(FIRST_NAME, ORGANISATION)).contains(ImportMapping.Problem.NO_NAME);
        assertThat(problem(CBS_CODE, null)).contains(ImportMapping.Problem.NOTHING);
        assertThat(problem(null, null)).contains(ImportMapping.Problem.NOTHING);
        assertThat(problem(NAME, NAME)).contains(ImportMapping.Problem.TWICE);
        assertThat(problem(LAST_NAME, MAIL)).isEmpty();
        assertThat(problem(ORGANISATION, KVK)).isEmpty();
    }

    @Test
    void what_was_chosen_is_remembered_whatever_the_order_of_the_columns() {
        var chosen = new ImportMapping(Arrays.asList(NAME, null, MAIL));
        var profile = chosen.profile(List.of("Wie", "Wat", "Wie"));

        assertThat(ImportMapping.remembered(List.of("wat", "WIE", "Wie"), profile)
                        .columns())
                .containsExactly(null, NAME, MAIL);
    }

    private static List<ImportColumn> guess(String... header) {
        return ImportMapping.guess(List.of(header)).columns();
    }

    private static java.util.Optional<ImportMapping.Problem> problem(ImportColumn... columns) {
        return new ImportMapping(Arrays.asList(columns)).problem();
    }
}
