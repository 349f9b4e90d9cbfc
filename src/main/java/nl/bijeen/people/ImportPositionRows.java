package nl.bijeen.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the positions, groups and members of groups that an import adds or changes. */
final class ImportPositionRows {

    private ImportPositionRows() {}

    private record Line(
            String token,
            String person,
            String organisation,
            String role,
            String title,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @JsonProperty("was_role") @Nullable String wasRole,
            @JsonProperty("was_title") @Nullable String wasTitle,
            @JsonProperty("was_since") @Nullable LocalDate wasSince,
            @JsonProperty("was_until") @Nullable LocalDate wasUntil) {}

    private record GroupLine(String token, String name) {}

    private record MemberLine(String group, String person) {}

    private static final String CHANGE = """
            with line as (
                select *
                from jsonb_to_recordset(:lines::jsonb) as line(token text, role text, title text, since date,
                    until date, was_role text, was_title text, was_since date, was_until date)),
            was as materialized (
                select f.id, to_jsonb(f) as before, line.role, line.title, line.since, line.until
                from line
                join position f on f.token = line.token
                where f.role = line.was_role and f.title = line.was_title
                  and f.since is not distinct from line.was_since
                  and f.until is not distinct from line.was_until
                for no key update of f),
            changed as (
                update position f
                set role = was.role, title = was.title, since = was.since, until = was.until
                from was
                where f.id = was.id
                returning f.*, was.before),
            traced as (
                insert into import_trace (import_id, thing, row_id, before, after)
                select :import, 'POSITION', id, before, to_jsonb(changed) - 'before' from changed)
            select token, person_id as id from changed
            """;

    private static final String ADD = """
            with line as (
                select *
                from jsonb_to_recordset(:lines::jsonb) as line(token text, person text, organisation text,
                    role text, title text, since date, until date)),
            added as (
                insert into position (token, person_id, organisation_id, role, title, since, until)
                select line.token, p.id, o.id, line.role, line.title, line.since, line.until
                from line
                join person p on p.token = line.person
                join organisation o on o.token = line.organisation
                returning *),
            traced as (
                insert into import_trace (import_id, thing, row_id, after)
                select :import, 'POSITION', id, to_jsonb(added) from added)
            select token, person_id as id from added
            """;

    /** Answers the id of the person whose position was written, by the token of the position. */
    static Map<String, Long> write(ImportLines lines, List<ImportThing<ImportPositions.Known>> positions) {
        return lines.write(positions, ImportPositionRows::line, CHANGE, ADD);
    }

    /** Answers the id of each group that was added, by token. */
    static Map<String, Long> writeGroups(ImportLines lines, List<ImportThing<String>> groups) {
        return lines.write(
                """
                        with line as (
                            select * from jsonb_to_recordset(:lines::jsonb) as line(token text, name text)),
                        added as (
                            insert into person_group (association_id, token, name)
                            select :association, token, name from line
                            returning *),
                        traced as (
                            insert into import_trace (import_id, thing, row_id, after)
                            select :import, 'GROUP', id, to_jsonb(added) from added)
                        select token, id from added
                        """,
                groups.stream().map(it -> new GroupLine(it.token, it.now())).toList());
    }

    /** Answers the id of each person who was put in a group, by token. */
    static Map<String, Long> writeMembers(ImportLines lines, Collection<ImportGroups.Member> members) {
        return lines.write(
                """
                        with line as (
                            select * from jsonb_to_recordset(:lines::jsonb) as line("group" text, person text)),
                        added as (
                            insert into group_member (group_id, person_id)
                            select g.id, p.id
                            from line
                            join person_group g on g.token = line."group"
                            join person p on p.token = line.person
                            where g.rule is null
                            returning *),
                        traced as (
                            insert into import_trace (import_id, thing, row_id, after)
                            select :import, 'MEMBER', person_id, to_jsonb(added) from added)
                        select p.token, p.id from added join person p on p.id = person_id
                        """,
                members.stream()
                        .map(it -> new MemberLine(it.group().token, it.person().token))
                        .toList());
    }

    private static Line line(ImportThing<ImportPositions.Known> position) {
        var now = position.now();
        var was = position.before;
        return new Line(
                position.token,
                now.person().token,
                now.organisation().token,
                now.role().name(),
                now.title(),
                now.period().since(),
                now.period().until(),
                was == null ? null : was.role().name(),
                was == null ? null : was.title(),
                was == null ? null : was.period().since(),
                was == null ? null : was.period().until());
    }
}
