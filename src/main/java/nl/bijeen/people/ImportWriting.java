package nl.bijeen.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import nl.bijeen.journal.Change;
import nl.bijeen.journal.Journal;
import nl.bijeen.journal.Note;
import nl.bijeen.people.ImportVerdict.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the rows of a file came to: a statement for each sort of thing, and the journal as if typed by hand. */
@Component
class ImportWriting {

    private static final Set<String> ADDED = Set.of("people.person_added", "people.organisation_added");

    private final JdbcClient db;
    private final JsonMapper json;
    private final Journal journal;

    ImportWriting(JdbcClient db, JsonMapper json, Journal journal) {
        this.db = db;
        this.json = json;
        this.journal = journal;
    }

    /**
     * Writes what became new or different in the register.
     *
     * @throws org.springframework.dao.DataAccessException when somebody changed it since it was read
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Import it, ImportRegister register, IntConsumer done) {
        var lines = new ImportLines(db, json, it.id(), it.association(), done);
        var notes = new ArrayList<Note>();
        var organisations = touched(register.organisations.all().stream());
        var organisationIds = ImportOrganisationRows.write(lines, organisations);
        organisations.forEach(each -> notes.add(organisation(it, each, organisationIds)));
        var memberships = touched(register.memberships.all());
        organisationIds.putAll(ImportOrganisationRows.writeMemberships(lines, memberships));
        memberships.forEach(each -> notes.add(membership(it, each, organisationIds)));
        var persons = touched(register.persons.all().stream());
        var personIds = ImportPersonRows.write(lines, persons);
        persons.forEach(each -> notes.add(person(it, each, personIds)));
        var positions = touched(register.positions.all());
        var ofPositions = ImportPositionRows.write(lines, positions);
        positions.forEach(each -> notes.add(position(it, each, ofPositions)));
        notes.addAll(groups(it, register.groups, lines));
        notes.add(note(it, "people.imported", it.subject(), counts(it)));
        journal.noteAll(it.association(), together(notes));
    }

    /** What comes into being is told in one note with all that came with it; a list brings thousands. */
    private static List<Note> together(List<Note> notes) {
        var bySubject = new LinkedHashMap<Object, Note>();
        for (var note : notes) {
            var first = bySubject.get(note.subject());
            if (first == null || !ADDED.contains(first.what())) {
                bySubject.put(first == null ? note.subject() : new Object(), note);
                continue;
            }
            var changes = Stream.concat(first.changes().stream(), note.changes().stream())
                    .toList();
            bySubject.put(note.subject(), new Note(first.actor(), first.what(), null, first.subject(), changes));
        }
        return List.copyOf(bySubject.values());
    }

    private static <T> List<ImportThing<T>> touched(Stream<ImportThing<T>> things) {
        return things.filter(it -> it.isNew() || it.changed()).toList();
    }

    private static Note organisation(
            Import it, ImportThing<ImportOrganisations.Known> organisation, Map<String, Long> ids) {
        var was = organisation.before;
        var now = organisation.now();
        var changes = new Changed()
                .field("name", was == null ? null : was.name(), now.name())
                .field("cbs_code", was == null ? null : was.cbsCode(), now.cbsCode())
                .field("kvk", was == null ? null : was.kvk(), now.kvk());
        var what = was == null ? "people.organisation_added" : "people.organisation_changed";
        return note(it, what, "organisation:" + ids.get(organisation.token), changes);
    }

    private static Note membership(Import it, ImportThing<ImportMemberships.Known> membership, Map<String, Long> ids) {
        var was = membership.before == null ? Period.ALWAYS : membership.before.period();
        var now = membership.now().period();
        var changes = new Changed().field("since", was.since(), now.since()).field("until", was.until(), now.until());
        var what = membership.isNew() ? "people.membership_begun" : "people.membership_changed";
        return note(it, what, "organisation:" + ids.get(membership.now().organisation().token), changes);
    }

    private static Note person(Import it, ImportThing<Person.Profile> person, Map<String, Long> ids) {
        var was = person.before == null ? new Person.Profile("", null, "") : person.before;
        var what = person.isNew() ? "people.person_added" : "people.person_changed";
        return note(it, what, "person:" + ids.get(person.token), Persons.changes(was, person.now()));
    }

    private static Note position(Import it, ImportThing<ImportPositions.Known> position, Map<String, Long> ids) {
        var was = position.before;
        var now = position.now();
        var changes = new Changed()
                .always(
                        "organisation",
                        was == null ? null : was.organisation().now().name(),
                        now.organisation().now().name())
                .field("position", was == null ? null : was.role(), now.role())
                .field("job", was == null ? "" : was.title(), now.title())
                .field(
                        "since",
                        was == null ? null : was.period().since(),
                        now.period().since())
                .field(
                        "until",
                        was == null ? null : was.period().until(),
                        now.period().until());
        var what = position.isNew() ? "people.position_added" : "people.position_changed";
        return note(it, what, "person:" + ids.get(position.token), changes);
    }

    private static List<Note> groups(Import it, ImportGroups groups, ImportLines lines) {
        var notes = new ArrayList<Note>();
        var ids = ImportPositionRows.writeGroups(lines, groups.added());
        for (var group : groups.added())
            notes.add(note(
                    it,
                    "people.group_added",
                    "group:" + ids.get(group.token),
                    new Changed().field("name", null, group.now())));
        var persons = ImportPositionRows.writeMembers(lines, groups.joined());
        for (var member : groups.joined())
            notes.add(note(
                    it,
                    "people.group_joined",
                    "person:" + persons.get(member.person().token),
                    new Changed().field("group", null, member.group().now())));
        return notes;
    }

    private static Changed counts(Import it) {
        return new Changed()
                .field("import_new", null, it.count(Outcome.NEW))
                .field("import_changed", null, it.count(Outcome.CHANGED))
                .field("import_refused", null, it.count(Outcome.REFUSED));
    }

    private static Note note(Import it, String what, String subject, Changed changes) {
        return new Note(it.by(), what, null, subject, List.<Change>of(changes.toArray()));
    }
}
