package nl.bijeen.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.bijeen.access.Staff;
import nl.bijeen.people.Directory;
import nl.bijeen.people.Directory.Sought;
import nl.bijeen.people.Import;
import nl.bijeen.people.ImportFile;
import nl.bijeen.people.ImportWork;
import nl.bijeen.people.Imports;
import nl.bijeen.people.Person;
import org.springframework.stereotype.Component;

/** A file with telephone numbers that the office of the demonstration imported, with a mistake in it as such files have. */
@Component
class Deliveries {

    private static final String FILE = "telefoonlijst.csv";
    private static final int ROWS = 12;

    private final Directory directory;
    private final Imports imports;
    private final ImportWork work;

    Deliveries(Directory directory, Imports imports, ImportWork work) {
        this.directory = directory;
        this.imports = imports;
        this.work = work;
    }

    /** Each step is a transaction of its own, as it is for the office; a second call changes nothing. */
    void bring(LocalDate today, Staff by) {
        if (!imports.recent(by.association()).isEmpty()) return;
        var people = directory.persons(by.association(), Sought.by(""), today, 1).items().stream()
                .map(Directory.PersonLine::person)
                .limit(ROWS)
                .toList();
        if (!(ImportFile.of(list(people).getBytes(UTF_8)) instanceof ImportFile.Table table))
            throw new IllegalStateException("The list of the demonstration is no table");
        var sent = imports.add(by.association(), FILE, table, by.actor());
        imports.check(sent, imports.mapping(sent), by.actor());
        finish(sent);
        imports.confirm(sent, by.actor());
        finish(sent);
    }

    private static String list(List<Person> people) {
        var lines = new ArrayList<>(List.of("Naam;E-mailadres;Telefoon"));
        IntStream.range(0, people.size())
                .mapToObj(i -> line(people.get(i), "(012) 345 70 %02d".formatted(i)))
                .forEach(lines::add);
        lines.add("Nog zonder adres;volgt@;(012) 345 70 99");
        return String.join("\n", lines);
    }

    private static String line(Person person, String phone) {
        var email = person.profile().email();
        return person.profile().name() + ";" + (email == null ? "" : email.value()) + ";" + phone;
    }

    /** The program's own rounds may be at work on it already: then there is nothing to do here. */
    private void finish(Import it) {
        var busy = true;
        while (busy
                && imports.find(it.association(), it.token())
                        .orElseThrow()
                        .state()
                        .busy()) busy = work.next();
    }
}
