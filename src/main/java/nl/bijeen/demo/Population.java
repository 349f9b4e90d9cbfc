package nl.bijeen.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import nl.bijeen.access.Staff;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.Memberships;
import nl.bijeen.people.Organisation;
import nl.bijeen.people.Organisations;
import nl.bijeen.people.Period;
import nl.bijeen.people.Person;
import nl.bijeen.people.Persons;
import nl.bijeen.people.Position;
import nl.bijeen.people.Positions;
import org.springframework.stereotype.Component;

/** Invented organisations and people, the same each time. */
@Component
class Population {

    static final int PEOPLE = 300;

    private static final int SEED = 20;

    private final Organisations organisations;
    private final Memberships memberships;
    private final Persons persons;
    private final Positions positions;

    Population(Organisations organisations, Memberships memberships, Persons persons, Positions positions) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.persons = persons;
        this.positions = positions;
    }

    /** Somebody with what they do. */
    record Inhabitant(String name, EmailAddress email, Organisation organisation, String title) {}

    List<Organisation> organisations(Staff by, LocalDate today) {
        var found = new ArrayList<Organisation>();
        for (var row : Papers.rows("organisations.txt")) {
            var organisation = organisation(row, by);
            var since = today.minusYears(2).minusMonths(found.size() % 30).withDayOfMonth(1);
            if (row.get(4).equals("yes")) memberships.begin(organisation, since, by.actor());
            found.add(organisation);
        }
        return found;
    }

    List<Inhabitant> people(List<Organisation> at, Staff by, LocalDate today) {
        var chance = new Random(SEED);
        var jobs = jobs();
        var names = names(chance);
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> {
                    var organisation = at.get(i < at.size() ? i : skewed(chance, at.size()));
                    var job = fitting(organisation, jobs, chance);
                    return person(names.get(i), organisation, job, today.minusMonths(2 + chance.nextInt(90)), by);
                })
                .toList();
    }

    private record Job(Position.Role role, String title) {}

    private Organisation organisation(List<String> row, Staff by) {
        var name = row.get(1);
        var profile = new Organisation.Profile(
                name,
                Organisation.Kind.valueOf(row.get(0)),
                Organisation.Numbers.NONE,
                new Organisation.Address("", "", row.get(2), row.get(3)),
                List.of(plain(name.replace("Gemeente ", "")) + ".example"),
                Period.ALWAYS);
        return ((Organisations.Saved.Done) organisations.add(by.association(), profile, by.actor())).organisation();
    }

    private Inhabitant person(String name, Organisation organisation, Job job, LocalDate since, Staff by) {
        var email = new EmailAddress(plain(name).replace("-", ".") + "@"
                + organisation.profile().mailDomains().getFirst());
        var person = added(new Person.Profile(name, email, ""), by);
        var held = new Positions.Held(organisation, job.role(), job.title(), Period.from(since));
        positions.add(person, held, by.actor());
        return new Inhabitant(name, email, organisation, job.title());
    }

    private Person added(Person.Profile profile, Staff by) {
        return ((Persons.Saved.Done) persons.add(by.association(), profile, by.actor())).person();
    }

    /** The first organisations are the largest. */
    private static int skewed(Random chance, int size) {
        return Math.min(chance.nextInt(size), chance.nextInt(size));
    }

    /** Only municipalities have aldermen. */
    private static Job fitting(Organisation organisation, List<Job> jobs, Random chance) {
        var municipality = organisation.profile().kind() == Organisation.Kind.MUNICIPALITY;
        var fitting = jobs.stream()
                .filter(it -> municipality || it.role() != Position.Role.ALDERMAN)
                .toList();
        return fitting.get(chance.nextInt(fitting.size()));
    }

    private static List<Job> jobs() {
        var jobs = new ArrayList<Job>();
        for (var row : Papers.rows("jobs.txt")) {
            var job = new Job(Position.Role.valueOf(row.get(0)), row.get(1));
            for (var i = 0; i < Integer.parseInt(row.get(2)); i++) jobs.add(job);
        }
        return jobs;
    }

    private static List<String> names(Random chance) {
        var first = Papers.lines("first-names.txt");
        var last = Papers.lines("last-names.txt");
        var names = new LinkedHashSet<String>();
        while (names.size() < PEOPLE) {
            names.add(first.get(chance.nextInt(first.size())) + " " + last.get(chance.nextInt(last.size())));
        }
        return List.copyOf(names);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.replace("ı", "i"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", "-");
    }
}
