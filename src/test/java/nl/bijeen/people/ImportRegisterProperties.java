package nl.bijeen.people;

import static nl.bijeen.people.ImportVerdict.Outcome.REFUSED;
import static nl.bijeen.people.ImportVerdict.Outcome.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ImportRegisterProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 24);
    private static final List<String> HEADER = List.of(
            "Naam", "E-mail", "Organisatie", "CBS-code", "Functie", "Sinds", "Tot", "Groepen", "Lid sinds", "Lid tot");

    @Property
    void rows_that_came_in_change_nothing_when_they_come_again(@ForAll("files") List<List<String>> rows) {
        var register = new ImportRegister(TODAY);
        var first = judge(register, rows);
        var taken = java.util.stream.IntStream.range(0, rows.size())
                .filter(it -> first.get(it).outcome() != REFUSED)
                .mapToObj(rows::get)
                .toList();

        var again = judge(TestRegister.after(register, TODAY), taken);

        // Refused: since the first time there may be two of the same name.
        assertThat(again).extracting(ImportVerdict::outcome).isSubsetOf(SAME, REFUSED);
    }

    @Property
    void the_same_rows_on_the_same_register_always_give_the_same(@ForAll("files") List<List<String>> rows) {
        assertThat(judge(new ImportRegister(TODAY), rows)).isEqualTo(judge(new ImportRegister(TODAY), rows));
    }

    @Property
    void no_two_persons_get_one_address(@ForAll("files") List<List<String>> rows) {
        var register = new ImportRegister(TODAY);
        judge(register, rows);

        assertThat(register.persons.all().stream().map(it -> it.now().email()).filter(java.util.Objects::nonNull))
                .doesNotHaveDuplicates();
    }

    private static List<ImportVerdict> judge(ImportRegister register, List<List<String>> rows) {
        var mapping = ImportMapping.guess(HEADER);
        var verdicts = new ArrayList<ImportVerdict>();
        for (var row : rows) verdicts.add(register.judge(mapping, new ImportFile.Line(verdicts.size() + 2, row)));
        return verdicts;
    }

    /** Few values each, so that rows meet each other. */
    @Provide
    Arbitrary<List<List<String>>> files() {
        var days = Arbitraries.of("", "", "1-1-2020", "1-1-2024", "31-12-2025", "32-1-2024");
        return Combinators.combine(List.of(
                        Arbitraries.of("", "Jan", "Jàn", "Zoë"),
                        Arbitraries.of("", "", "a@k.example", "A@K.example", "b@k.example"),
                        Arbitraries.of("", "Kruinwijk", "Gemeente Kruinwijk", "Zandhove"),
                        Arbitraries.of("", "", "344", "0345"),
                        Arbitraries.of("", "Manager", "manager.", "Directeur"),
                        days,
                        days,
                        Arbitraries.of("", "G40", "G40; g40", "G40, Beleid"),
                        days,
                        days))
                .as(cells -> List.copyOf(cells))
                .list()
                .ofMaxSize(8);
    }
}
