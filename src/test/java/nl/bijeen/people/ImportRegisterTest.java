package nl.bijeen.people;

import static nl.bijeen.people.ImportVerdict.Outcome.CHANGED;
import static nl.bijeen.people.ImportVerdict.Outcome.NEW;
import static nl.bijeen.people.ImportVerdict.Outcome.REFUSED;
import static nl.bijeen.people.ImportVerdict.Outcome.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.bijeen.journal.Change;
import nl.bijeen.people.ImportVerdict.Refusal;
import nl.bijeen.people.ImportVerdict.Why;
import org.junit.jupiter.api.Test;

class ImportRegisterTest {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 24);

    ImportRegister register = new ImportRegister(TODAY);

    @Test
    void a_person_who_is_not_known_is_new_with_all_that_is_told() {
        var verdict = only(
                "Naam;E-mail;Organisatie;Functie;Sinds;Groepen",
                "Zoë;z@k.example;Kruinwijk;Manager inkomen;1-3-2024;G40");

        assertThat(verdict.outcome()).isEqualTo(NEW);
        assertThat(verdict.label()).isEqualTo("Zoë, Kruinwijk");
        assertThat(verdict.changes())
                .containsExactly(
                        new Change("organisation", null, "Kruinwijk"),
                        new Change("name", null, "Zoë"),
                        new Change("email", null, "z@k.example"),
                        new Change("works_at", null, "Kruinwijk"),
                        new Change("role", null, "MANAGER"),
                        new Change("title", null, "Manager inkomen"),
                        new Change("since", null, "2024-03-01"),
                        new Change("new_group", null, "G40"));
    }

    @Test
    void the_mail_address_tells_who_somebody_is() {
        judge("Naam;E-mail;Organisatie;Telefoon", "Zoë Gündoğan;z@k.example;Kruinwijk;06-12345678");

        assertThat(only("Naam;E-mail;Telefoon", "ZOE GUNDOGAN;Z@K.example;+31 6 1234 5678")
                        .outcome())
                .isEqualTo(SAME);
        var married = only("Naam;E-mail", "Zoë Smit;z@k.example");
        assertThat(married.outcome()).isEqualTo(CHANGED);
        assertThat(married.changes()).containsExactly(new Change("name", "Zoë Gündoğan", "Zoë Smit"));
    }

    @Test
    void any_address_by_which_somebody_is_known_does() {
        judge("Naam;E-mail", "Zoë;z@k.example");
        register.persons.alsoAt(
                "Zoe@Oud.example", register.persons.all().iterator().next());

        assertThat(only("Naam;E-mail", "Zoë;zoe@oud.example").outcome()).isEqualTo(SAME);
    }

    @Test
    void else_the_name_at_an_organisation_does() {
        judge("Naam;E-mail;Organisatie", "Zoë;z@k.example;Gemeente Kruinwijk");

        var moved = only("Naam;E-mail;Organisatie", "Zoë;zoe@kruinwijk.example;Kruinwijk");
        assertThat(moved.changes()).containsExactly(new Change("email", "z@k.example", "zoe@kruinwijk.example"));
        assertThat(only("Naam;Organisatie", "Zoë;Zandhove").outcome()).isEqualTo(NEW);
        assertThat(refusal("Naam;E-mail", "Zoë;")).isEqualTo(new Refusal(Why.NOT_RECOGNISABLE, ""));
    }

    @Test
    void of_two_with_the_same_name_at_one_organisation_none_is_guessed() {
        judge("Naam;E-mail;Organisatie", "Jan Smit;jan1@k.example;Kruinwijk");
        // The second has a name of his own until his address is known.
        judge("Naam;E-mail;Organisatie", "Jan de Smit;jan2@k.example;Kruinwijk");
        judge("Naam;E-mail;Organisatie", "Jan Smit;jan2@k.example;Kruinwijk");

        assertThat(refusal("Naam;Organisatie", "Jan Smit;Kruinwijk"))
                .isEqualTo(new Refusal(Why.SEVERAL_PERSONS, "Jan Smit"));
    }

    @Test
    void an_empty_cell_leaves_alone_what_is_known() {
        judge("Naam;E-mail;Telefoon;Organisatie;Functie", "Zoë;z@k.example;0612345678;Kruinwijk;Directeur");

        assertThat(only("Naam;E-mail;Telefoon;Organisatie;Functie", "Zoë;z@k.example;;Kruinwijk;")
                        .outcome())
                .isEqualTo(SAME);
    }

    @Test
    void rows_that_contradict_each_other_are_refused_with_the_row() {
        var verdicts = judge(
                "Naam;E-mail;Telefoon", "Zoë;info@k.example;", "Bram;info@k.example;", "Zoë;info@k.example;0612345678");

        assertThat(verdicts).extracting(ImportVerdict::outcome).containsExactly(NEW, REFUSED, CHANGED);
        assertThat(verdicts.get(1).refusal()).isEqualTo(new Refusal(Why.CONTRADICTS, "2"));
    }

    @Test
    void a_row_that_is_refused_leaves_nothing_behind() {
        var verdicts = judge(
                "Naam;E-mail;Organisatie;Sinds", "Zoë;z@k.example;Kruinwijk;32-1-2024", "Zoë;z@k.example;Kruinwijk;");

        assertThat(verdicts.get(0).refusal()).isEqualTo(new Refusal(Why.DAY, "32-1-2024"));
        assertThat(verdicts.get(1).changes()).contains(new Change("organisation", null, "Kruinwijk"));
    }

    @Test
    void a_title_that_was_put_right_changes_the_position_and_a_second_one_adds_one() {
        judge("Naam;E-mail;Organisatie;Functie", "Zoë;z@k.example;Kruinwijk;Manager");

        var verdicts = judge(
                "Naam;E-mail;Organisatie;Functie",
                "Zoë;z@k.example;Kruinwijk;Manager inkomen",
                "Zoë;z@k.example;Kruinwijk;Projectleider");

        assertThat(verdicts.get(0).changes()).containsExactly(new Change("title", "Manager", "Manager inkomen"));
        assertThat(verdicts.get(1).changes())
                .containsExactly(
                        new Change("works_at", null, "Kruinwijk"),
                        new Change("role", null, "OTHER"),
                        new Change("title", null, "Projectleider"));
    }

    @Test
    void the_role_follows_the_title_only_for_who_is_new() {
        judge("Naam;E-mail;Organisatie;Functie;Soort functie", "Zoë;z@k.example;Kruinwijk;Hoofd;wethouder");

        assertThat(only("Naam;E-mail;Organisatie;Functie", "Zoë;z@k.example;Kruinwijk;Hoofd")
                        .outcome())
                .isEqualTo(SAME);
        assertThat(only(
                                "Naam;E-mail;Organisatie;Functie;Soort functie",
                                "Zoë;z@k.example;Kruinwijk;Hoofd;Leidinggevende")
                        .changes())
                .containsExactly(new Change("role", "ALDERMAN", "MANAGER"));
        assertThat(refusal("Naam;E-mail;Organisatie;Rol", "Zoë;z@k.example;Kruinwijk;Tovenaar"))
                .isEqualTo(new Refusal(Why.ROLE, "Tovenaar"));
    }

    @Test
    void an_organisation_is_known_by_its_code_and_keeps_its_name() {
        judge("Organisatie;CBS-code;KvK", "Gemeente Kruinwijk;344;12345678");

        assertThat(only("Gemeente;CBS-code", "Kruinwijk a/d Vaart;0344").outcome())
                .isEqualTo(SAME);
        assertThat(refusal("Gemeente;CBS-code", "Kruinwijk;0345"))
                .isEqualTo(new Refusal(Why.OTHER_NUMBER, "Gemeente Kruinwijk"));
        assertThat(refusal("Gemeente;CBS-code;KvK", "Zandhove;0346;1234567x"))
                .isEqualTo(new Refusal(Why.KVK, "1234567x"));
    }

    @Test
    void a_membership_begins_changes_and_ends() {
        assertThat(only("Organisatie;Lid sinds", "Kruinwijk;1-1-2020").outcome())
                .isEqualTo(NEW);
        assertThat(only("Organisatie;Lid sinds", "Kruinwijk;1-1-2019").changes())
                .containsExactly(new Change("member_since", "2020-01-01", "2019-01-01"));
        assertThat(only("Organisatie;Lid tot", "Kruinwijk;31-12-2025").changes())
                .containsExactly(new Change("member_until", null, "2025-12-31"));
        assertThat(only("Organisatie;Lid tot", "Kruinwijk;31-12-2025").outcome())
                .isEqualTo(SAME);
        assertThat(only("Organisatie;Lid sinds", "Kruinwijk;1-6-2026").outcome())
                .isEqualTo(CHANGED);
        assertThat(refusal("Organisatie;Lid tot", "Zandhove;31-12-2025"))
                .isEqualTo(new Refusal(Why.NO_MEMBERSHIP, "Zandhove"));
    }

    @Test
    void what_nobody_can_mean_is_refused() {
        assertThat(refusal("Naam;E-mail", ";")).isNull();
        assertThat(refusal("Naam;E-mail", "Zoë;zoe@")).isEqualTo(new Refusal(Why.EMAIL, "zoe@"));
        assertThat(refusal("Naam;E-mail;Functie", "Zoë;z@k.example;Manager"))
                .isEqualTo(new Refusal(Why.NO_ORGANISATION, ""));
        assertThat(refusal("Naam;E-mail", "=1+1;z@k.example")).isEqualTo(new Refusal(Why.FORMULA, "=1+1"));
        assertThat(refusal("Naam;E-mail", "x".repeat(161) + ";z@k.example"))
                .isEqualTo(new Refusal(Why.TOO_LONG, "x".repeat(40)));
        assertThat(refusal("Naam;Telefoon", ";0612345678")).isEqualTo(new Refusal(Why.NO_NAME, ""));
        assertThat(refusal("Naam;Organisatie;Van;Tot", "Zoë;Kruinwijk;2-1-2024;1-1-2024"))
                .isEqualTo(new Refusal(Why.ENDS_BEFORE_IT_STARTS, "1-1-2024"));
        register.groups.addByRule("Alle directeuren");
        assertThat(refusal("Naam;E-mail;Groepen", "Zoë;z@k.example;alle directeuren"))
                .isEqualTo(new Refusal(Why.GROUP_BY_RULE, "alle directeuren"));
    }

    @Test
    void what_our_own_export_made_harmless_is_itself_again() {
        assertThat(only("Naam;E-mail;Telefoon", "Zoë;z@k.example;'+31 6 1234 5678")
                        .changes())
                .contains(new Change("phone", null, "+31 6 1234 5678"));
    }

    @Test
    void the_parts_of_a_name_make_one_name() {
        assertThat(only("Voornaam;Tussenvoegsel;Achternaam;E-mail", "Zoë;van der;Gündoğan;z@k.example")
                        .label())
                .isEqualTo("Zoë van der Gündoğan");
    }

    private ImportVerdict only(String header, String row) {
        return judge(header, row).getFirst();
    }

    private Refusal refusal(String header, String row) {
        var verdicts = judge(header, row);
        return verdicts.isEmpty() ? null : verdicts.getFirst().refusal();
    }

    /** As an import does it: what it leaves is what the next one finds. */
    private List<ImportVerdict> judge(String header, String... rows) {
        var text = header + "\n" + String.join("\n", rows) + "\n";
        if (!(ImportFile.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)) instanceof ImportFile.Table table))
            return List.of();
        var mapping = ImportMapping.guess(table.header());
        var verdicts = new ArrayList<ImportVerdict>();
        for (var line : table.lines()) verdicts.add(register.judge(mapping, line));
        register = TestRegister.after(register, TODAY);
        return verdicts;
    }
}
