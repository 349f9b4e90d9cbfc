package nl.bijeen.demo;

import java.util.List;
import java.util.Locale;
import nl.bijeen.access.Staff;
import nl.bijeen.people.GroupMembers;
import nl.bijeen.people.Groups;
import nl.bijeen.people.Persons;
import org.springframework.stereotype.Component;

/** Groups of invented people whose work has something in common. */
@Component
class Circles {

    private final Groups groups;
    private final GroupMembers members;
    private final Persons persons;

    Circles(Groups groups, GroupMembers members, Persons persons) {
        this.groups = groups;
        this.members = members;
        this.persons = persons;
    }

    void gather(List<Population.Inhabitant> people, Staff by) {
        for (var row : Papers.rows("groups.txt")) {
            var added = groups.add(by.association(), row.get(0), row.get(1), by.actor());
            var group = ((Groups.Saved.Done) added).group();
            people.stream()
                    .filter(it -> it.title().toLowerCase(Locale.ROOT).contains(row.get(2)))
                    .flatMap(it -> persons.at(by.association(), it.email()).stream())
                    .forEach(it -> members.join(group, it, by.actor()));
        }
    }
}
