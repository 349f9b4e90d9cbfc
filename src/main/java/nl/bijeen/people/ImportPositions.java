package nl.bijeen.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.bijeen.access.Tokens;
import nl.bijeen.people.ImportVerdict.Refusal;
import nl.bijeen.people.ImportVerdict.Why;
import org.jspecify.annotations.Nullable;

/** What persons do, and where. A position is known by person, organisation and title. */
final class ImportPositions {

    private final Map<ImportThing<Person.Profile>, List<ImportThing<Known>>> byPerson = new HashMap<>();
    private final LocalDate today;

    ImportPositions(LocalDate today) {
        this.today = today;
    }

    record Known(
            ImportThing<Person.Profile> person,
            ImportThing<ImportOrganisations.Known> organisation,
            Position.Role role,
            String title,
            Period period) {}

    void add(ImportThing<Known> thing) {
        byPerson.computeIfAbsent(thing.now().person(), _ -> new ArrayList<>()).add(thing);
    }

    Stream<ImportThing<Known>> all() {
        return byPerson.values().stream().flatMap(List::stream);
    }

    boolean anyAt(ImportThing<Person.Profile> person, ImportThing<ImportOrganisations.Known> organisation) {
        return at(person, organisation).findAny().isPresent();
    }

    /** A person who is named with an organisation works there, also when nothing more is said. */
    ImportPart meant(
            ImportEntry entry,
            ImportThing<Person.Profile> person,
            ImportThing<ImportOrganisations.Known> organisation) {
        var found = found(entry, at(person, organisation).toList());
        return found == null ? fresh(entry, person, organisation) : known(found, entry);
    }

    /** The one with this title, or the only one that can be meant: a title may have been put right since. */
    private @Nullable ImportThing<Known> found(ImportEntry entry, List<ImportThing<Known>> there) {
        var titled = there.stream()
                .filter(it -> SearchWords.of(it.now().title()).equals(SearchWords.of(entry.title())))
                .findFirst();
        if (titled.isPresent()) return titled.get();
        var current =
                there.stream().filter(it -> !it.now().period().over(today)).toList();
        if (entry.title().isEmpty()) return current.isEmpty() ? first(there) : current.getFirst();
        var retitled = current.size() == 1 && !current.getFirst().touched();
        return retitled ? current.getFirst() : null;
    }

    private ImportPart fresh(
            ImportEntry entry,
            ImportThing<Person.Profile> person,
            ImportThing<ImportOrganisations.Known> organisation) {
        var role = Objects.requireNonNullElse(entry.role(), Position.Role.OTHER);
        var known = new Known(person, organisation, role, entry.title(), entry.held());
        var thing = ImportThing.added(Tokens.random(), known);
        var fields = new ImportFields(thing, entry.row());
        fields.told("works_at", organisation.now().name());
        fields.told("role", role);
        fields.told("title", entry.title());
        fields.told("since", entry.held().since());
        fields.told("until", entry.held().until());
        return new ImportPart(fields.changes(), null, () -> {
            add(thing);
            fields.keep();
        });
    }

    private static ImportPart known(ImportThing<Known> thing, ImportEntry entry) {
        var was = thing.now();
        var fields = new ImportFields(thing, entry.row());
        var stated = entry.roleStated() ? entry.role() : null;
        var role = fields.value("role", was.role(), stated);
        var title = fields.text(
                "title",
                was.title(),
                entry.title(),
                (one, other) -> SearchWords.of(one).equals(SearchWords.of(other)));
        var period = new Period(
                fields.maybe("since", was.period().since(), entry.held().since()),
                fields.maybe("until", was.period().until(), entry.held().until()));
        var refusal = fields.refusal();
        if (period.endsBeforeItStarts())
            refusal = new Refusal(Why.ENDS_BEFORE_IT_STARTS, String.valueOf(period.until()));
        var to = new Known(was.person(), was.organisation(), role, title, period);
        return new ImportPart(fields.changes(), refusal, () -> {
            thing.become(to);
            fields.keep();
            thing.said("", entry.row());
        });
    }

    private Stream<ImportThing<Known>> at(
            ImportThing<Person.Profile> person, ImportThing<ImportOrganisations.Known> organisation) {
        return byPerson.getOrDefault(person, List.of()).stream()
                .filter(it -> it.now().organisation() == organisation);
    }

    private static @Nullable ImportThing<Known> first(List<ImportThing<Known>> things) {
        return things.isEmpty() ? null : things.getFirst();
    }
}
