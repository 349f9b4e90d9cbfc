package nl.bijeen.people;

import static nl.bijeen.people.TestPeople.STAFF;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.TestOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Not part of the tests: {@code mvn test -Dtest=ImportBench} prints how long the steps of a file with ten thousand rows take. */
@BijeenTest
class ImportBench {

    private static final int ROWS = 10_000;

    @Autowired
    TestOffice office;

    @Autowired
    TestImports files;

    @Autowired
    Imports imports;

    @Test
    void ten_thousand_rows() {
        for (var turn = 0; turn < 3; turn++) {
            var house = office.association().id();
            var sent = timed("kept", () -> files.sent(house, list("")));
            var checked = timed(
                    "looked over", () -> files.check(sent, imports.mapping(sent).names()));
            var done = timed("imported", () -> {
                imports.confirm(checked, STAFF);
                return files.finish(checked);
            });
            timed("the same again looked over", () -> files.checked(house, list("")));
            var changed = timed("changed looked over", () -> files.checked(house, list("Senior ")));
            timed("changed imported", () -> {
                imports.confirm(changed, STAFF);
                return files.finish(changed);
            });
            timed("changed undone", () -> files.undone(changed));
            timed("undone", () -> files.undone(done));
        }
    }

    private static String list(String before) {
        return IntStream.range(0, ROWS)
                .mapToObj(it ->
                        "Persoon %d van Dam;persoon%d@plaats%d.example;06-%08d;Gemeente Plaats %d;%sMedewerker %d;Groep %d;1-1-2020"
                                .formatted(it, it, it % 342, it, it % 342, before, it % 7, it % 12))
                .collect(Collectors.joining(
                        "\n", "Naam;E-mailadres;Telefoon;Organisatie;Functie;Groepen;Lid sinds\n", "\n"));
    }

    private static Import timed(String what, Supplier<Import> act) {
        var begun = Instant.now();
        var file = act.get();
        var took = Duration.between(begun, Instant.now()).toMillis();
        System.out.println("%s: %s in %d ms".formatted(what, file.state(), took));
        return file;
    }
}
