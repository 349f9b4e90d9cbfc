package nl.bijeen.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.bijeen.people.ImportVerdict.Outcome;
import nl.bijeen.people.ImportVerdict.Refusal;

/**
 * What an association knows, in memory, and how it changes as rows come in, one after the other. The same rows on the same
 * register always give the same, so that what was shown beforehand is what happens.
 */
final class ImportRegister {

    final ImportOrganisations organisations;
    final ImportPositions positions;
    final ImportPersons persons;
    final ImportMemberships memberships = new ImportMemberships();
    final ImportGroups groups = new ImportGroups();

    ImportRegister(LocalDate today) {
        organisations = new ImportOrganisations(today);
        positions = new ImportPositions(today);
        persons = new ImportPersons(positions);
    }

    /** What becomes of a row. One that is refused changes nothing for those after it. */
    ImportVerdict judge(ImportMapping mapping, ImportFile.Line line) {
        return switch (ImportReading.of(mapping, line)) {
            case ImportReading.Read.Refused(var verdict) -> verdict;
            case ImportReading.Read.Understood(var entry) -> judge(entry);
        };
    }

    ImportVerdict judge(ImportEntry entry) {
        var organisation = organisations.meant(entry);
        var person = persons.meant(entry, organisation.thing());
        var parts = parts(entry, organisation, person);
        var refusal = parts.stream()
                .map(ImportPart::refusal)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Refusal.class::cast);
        if (refusal.isPresent()) return ImportVerdict.refused(entry.row(), entry.label(), refusal.get());
        parts.forEach(it -> it.apply().run());
        var changes = parts.stream().flatMap(it -> it.changes().stream()).toList();
        var fresh = entry.ofPerson() ? person.fresh() : isNew(organisation, parts.getFirst());
        var same = changes.stream().allMatch(it -> it.field().equals(ImportOrganisations.SUCCESSOR));
        var outcome = fresh ? Outcome.NEW : same ? Outcome.SAME : Outcome.CHANGED;
        return new ImportVerdict(entry.row(), entry.label(), outcome, changes, null);
    }

    private List<ImportPart> parts(
            ImportEntry entry, ImportOrganisations.Meant organisation, ImportPersons.Meant person) {
        var at = organisation.thing();
        var named = organisation.named();
        var who = person.thing();
        return List.of(
                organisation.part(),
                person.part(),
                at == null || who == null ? ImportPart.NOTHING : positions.meant(organisation.entry(), who, at),
                named == null ? ImportPart.NOTHING : memberships.meant(entry, named),
                who == null ? ImportPart.NOTHING : groups.meant(entry, who));
    }

    private static boolean isNew(ImportOrganisations.Meant organisation, ImportPart part) {
        return organisation.thing() != null
                && part.changes().stream().anyMatch(it -> it.field().equals("organisation"));
    }

    /** How many things there are to write. */
    long changes() {
        return Stream.of(
                        organisations.all().stream().filter(it -> it.isNew() || it.changed()),
                        persons.all().stream().filter(it -> it.isNew() || it.changed()),
                        positions.all().filter(it -> it.isNew() || it.changed()),
                        memberships.all().filter(it -> it.isNew() || it.changed()),
                        groups.joined().stream())
                .mapToLong(Stream::count)
                .sum();
    }
}
