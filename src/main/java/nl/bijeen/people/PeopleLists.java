package nl.bijeen.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.bijeen.database.AssociationId;
import nl.bijeen.people.Directory.Sought;
import nl.bijeen.view.Spreadsheet;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The lists of people and organisations as files for a spreadsheet. Their columns are those an import knows, so that what is
 * put right in the file can be brought back in.
 */
@Component
public class PeopleLists {

    private static final List<ImportColumn> OF_PERSONS = List.of(
            ImportColumn.NAME,
            ImportColumn.MAIL,
            ImportColumn.PHONE,
            ImportColumn.ORGANISATION,
            ImportColumn.TITLE,
            ImportColumn.ROLE,
            ImportColumn.SINCE,
            ImportColumn.UNTIL,
            ImportColumn.GROUPS);

    private static final List<ImportColumn> OF_ORGANISATIONS = List.of(
            ImportColumn.ORGANISATION,
            ImportColumn.CBS_CODE,
            ImportColumn.KVK,
            ImportColumn.MEMBER_SINCE,
            ImportColumn.MEMBER_UNTIL);

    private static final int ALL = Integer.MAX_VALUE;

    private final JdbcClient db;
    private final Directory directory;
    private final GroupMembers members;
    private final Words words;

    PeopleLists(JdbcClient db, Directory directory, GroupMembers members, Texts texts) {
        this.db = db;
        this.directory = directory;
        this.members = members;
        this.words = texts.in(Texts.DUTCH);
    }

    private record Job(long person, String organisation, String title, Position.Role role, Period period) {}

    /** All persons somebody looks for: a row for each thing they do now, and one for who does nothing now. */
    public Spreadsheet persons(AssociationId association, Sought sought, LocalDate today) {
        var persons = directory.persons(association, sought, today, ALL, 0).items().stream()
                .map(Directory.PersonLine::person)
                .toList();
        return sheet(persons, today);
    }

    /** As {@link #persons}, of everybody in a group. */
    public Spreadsheet members(Group group, LocalDate today) {
        return sheet(members.all(group, today), today);
    }

    private Spreadsheet sheet(List<Person> persons, LocalDate today) {
        var ids = persons.stream().map(Person::id).toArray(Long[]::new);
        var jobs = jobs(ids, today).stream().collect(groupingBy(Job::person));
        var groups = groups(ids);
        var rows = new ArrayList<List<String>>();
        for (var person : persons) {
            var in = groups.getOrDefault(person.id(), "");
            var held = jobs.getOrDefault(person.id(), List.of());
            if (held.isEmpty()) rows.add(row(person, null, in));
            held.forEach(job -> rows.add(row(person, job, in)));
        }
        return new Spreadsheet(words.text("people.title"), header(OF_PERSONS), rows);
    }

    /** All organisations somebody looks for, with the membership that goes on or was the last. */
    public Spreadsheet organisations(
            AssociationId association, String sought, @Nullable Boolean member, LocalDate today) {
        var organisations = directory.organisations(association, sought, member, today, ALL, 0).items().stream()
                .map(Directory.OrganisationLine::organisation)
                .toList();
        var memberships =
                memberships(organisations.stream().map(Organisation::id).toArray(Long[]::new));
        var rows = organisations.stream()
                .map(it -> row(it, memberships.getOrDefault(it.id(), Period.ALWAYS)))
                .toList();
        return new Spreadsheet(words.text("people.organisations.title"), header(OF_ORGANISATIONS), rows);
    }

    private List<String> header(List<ImportColumn> columns) {
        return columns.stream()
                .map(it -> words.text("people.import.column." + it))
                .toList();
    }

    private List<String> row(Person person, @Nullable Job job, String groups) {
        var email = person.profile().email();
        var who = Stream.of(
                person.name(),
                email == null ? "" : email.value(),
                person.profile().phone());
        var does = job == null
                ? Stream.of("", "", "", "", "")
                : Stream.of(
                        job.organisation(),
                        job.title(),
                        words.text("people.role." + job.role()),
                        text(job.period().since()),
                        text(job.period().until()));
        return Stream.of(who, does, Stream.of(groups)).flatMap(it -> it).toList();
    }

    private static List<String> row(Organisation organisation, Period membership) {
        var numbers = organisation.profile().numbers();
        return List.of(
                organisation.name(),
                numbers.cbsCode() == null ? "" : numbers.cbsCode(),
                numbers.kvk() == null ? "" : numbers.kvk(),
                text(membership.since()),
                text(membership.until()));
    }

    private List<Job> jobs(Long[] persons, LocalDate today) {
        return db.sql("""
                        select f.person_id, o.name, f.title, f.role, f.since, f.until
                        from position f
                        join organisation o on o.id = f.organisation_id
                        where f.person_id = any(:persons) and (f.since is null or f.since <= :today)
                          and (f.until is null or f.until >= :today)
                        order by o.search, f.id
                        """)
                .param("persons", persons)
                .param("today", today)
                .query(PeopleLists::job)
                .list();
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        return new Job(
                row.getLong("person_id"),
                row.getString("name"),
                row.getString("title"),
                Position.Role.valueOf(row.getString("role")),
                period(row));
    }

    private Map<Long, String> groups(Long[] persons) {
        record In(long person, String groups) {}
        return db.sql("""
                        select m.person_id as person, string_agg(g.name, '; ' order by lower(g.name)) as groups
                        from group_member m
                        join person_group g on g.id = m.group_id
                        where m.person_id = any(:persons)
                        group by m.person_id
                        """).param("persons", persons).query(In.class).list().stream()
                .collect(toMap(In::person, In::groups));
    }

    private Map<Long, Period> memberships(Long[] organisations) {
        record Of(long organisation, Period period) {}
        return db
                .sql("""
                        select distinct on (organisation_id) organisation_id, since, until
                        from membership
                        where organisation_id = any(:organisations)
                        order by organisation_id, since desc
                        """)
                .param("organisations", organisations)
                .query((row, number) -> new Of(row.getLong("organisation_id"), period(row)))
                .list()
                .stream()
                .collect(toMap(Of::organisation, Of::period));
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
