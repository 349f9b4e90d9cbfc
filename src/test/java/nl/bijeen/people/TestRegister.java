package nl.bijeen.people;

import java.time.LocalDate;
import java.util.HashMap;

/** The register as the next import finds it when what the last one did was written. */
final class TestRegister {

    private TestRegister() {}

    static ImportRegister after(ImportRegister last, LocalDate today) {
        var next = new ImportRegister(today);
        last.organisations.all().forEach(it -> next.organisations.add(ImportThing.known(it.token, it.now())));
        last.persons.all().forEach(it -> next.persons.add(ImportThing.known(it.token, it.now())));
        last.positions.all().forEach(it -> {
            var now = it.now();
            var person = next.persons.get(now.person().token);
            var organisation = next.organisations.get(now.organisation().token);
            next.positions.add(ImportThing.known(
                    it.token, new ImportPositions.Known(person, organisation, now.role(), now.title(), now.period())));
        });
        last.memberships.all().forEach(it -> {
            var organisation = next.organisations.get(it.now().organisation().token);
            next.memberships.add(ImportThing.known(
                    it.token, new ImportMemberships.Known(organisation, it.now().period())));
        });
        var groups = new HashMap<String, ImportThing<String>>();
        for (var member : last.groups.joined()) {
            var group = groups.computeIfAbsent(
                    member.group().token,
                    token -> ImportThing.known(token, member.group().now()));
            next.groups.add(group);
        }
        for (var member : last.groups.joined())
            next.groups.member(groups.get(member.group().token), next.persons.get(member.person().token));
        return next;
    }
}
