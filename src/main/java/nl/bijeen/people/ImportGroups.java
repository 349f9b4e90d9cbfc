package nl.bijeen.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.bijeen.access.Tokens;
import nl.bijeen.journal.Change;
import nl.bijeen.people.ImportVerdict.Refusal;
import nl.bijeen.people.ImportVerdict.Why;

/** The groups by list, and who is in them. A group that nobody knows comes into being with its first member. */
final class ImportGroups {

    private final Map<String, ImportThing<String>> byName = new LinkedHashMap<>();
    private final Map<ImportThing<String>, Set<ImportThing<Person.Profile>>> members = new HashMap<>();
    private final Set<Member> joined = new LinkedHashSet<>();
    private final Set<String> byRule = new HashSet<>();

    record Member(ImportThing<String> group, ImportThing<Person.Profile> person) {}

    void add(ImportThing<String> group) {
        byName.put(SearchWords.of(group.now()), group);
        members.put(group, new LinkedHashSet<>());
    }

    /** A group that a rule fills is called so: nobody is put in it by hand. */
    void addByRule(String name) {
        byRule.add(SearchWords.of(name));
    }

    /** Somebody is in it already. */
    void member(ImportThing<String> group, ImportThing<Person.Profile> person) {
        members.getOrDefault(group, Set.of()).add(person);
    }

    List<ImportThing<String>> added() {
        return byName.values().stream().filter(ImportThing::isNew).toList();
    }

    Set<Member> joined() {
        return joined;
    }

    ImportPart meant(ImportEntry entry, ImportThing<Person.Profile> person) {
        var changes = new ArrayList<Change>();
        var joining = new LinkedHashMap<String, ImportThing<String>>();
        for (var name : entry.groups()) {
            if (byRule.contains(SearchWords.of(name))) return ImportPart.refused(new Refusal(Why.GROUP_BY_RULE, name));
            var known = byName.get(SearchWords.of(name));
            if (known != null && members.getOrDefault(known, Set.of()).contains(person)) continue;
            var group = known == null ? ImportThing.added(Tokens.random(), name) : known;
            if (joining.putIfAbsent(SearchWords.of(name), group) != null) continue;
            changes.add(new Change(known == null ? "new_group" : "group", null, group.now()));
        }
        return new ImportPart(changes, null, () -> joining.values().forEach(it -> join(it, person)));
    }

    private void join(ImportThing<String> group, ImportThing<Person.Profile> person) {
        if (!members.containsKey(group)) add(group);
        member(group, person);
        joined.add(new Member(group, person));
    }
}
