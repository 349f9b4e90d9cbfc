package nl.bijeen.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.bijeen.access.Staff;
import nl.bijeen.people.Group;
import nl.bijeen.people.Groups;
import nl.bijeen.people.Organisation;
import nl.bijeen.people.Organisations;
import nl.bijeen.people.Person;
import nl.bijeen.people.Persons;
import nl.bijeen.view.NotFound;
import org.springframework.stereotype.Component;

/** The people, organisations and groups of the association of whoever reads, today. Those of another association are not there. */
@Component
class CardIndex {

    private final Persons persons;
    private final Organisations organisations;
    private final Groups groups;
    private final Clock clock;

    CardIndex(Persons persons, Organisations organisations, Groups groups, Clock clock) {
        this.persons = persons;
        this.organisations = organisations;
        this.groups = groups;
        this.clock = clock;
    }

    Person person(Staff staff, String token) {
        return persons.find(staff.association(), token).orElseThrow(NotFound::new);
    }

    /** Also who was merged into another; then it is that other. */
    Person whoeverIs(Staff staff, String token) {
        return persons.heir(staff.association(), token).orElseThrow(NotFound::new);
    }

    Organisation organisation(Staff staff, String token) {
        return organisations.find(staff.association(), token).orElseThrow(NotFound::new);
    }

    Group group(Staff staff, String token) {
        return groups.find(staff.association(), token).orElseThrow(NotFound::new);
    }

    /** The names to choose an organisation by. */
    List<String> names(Staff staff) {
        return organisations.existing(staff.association(), today()).stream()
                .map(Organisation::name)
                .toList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
    }
}
