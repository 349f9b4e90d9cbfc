package nl.bijeen.people;

import java.util.List;

/**
 * What takes one sort of rows back, as far as they still are as the import left them. Each answers the subject of the journal
 * and the row before and after the import, for what it took back; the trace of that goes with it. The traces are looked up
 * first and by themselves: joined with a list of thousands the database would look for each of them in each.
 *
 * @param thing as it stands in the trace
 * @param removes whether it removes what was added, some of {@code :ids}; else it gives back what was changed
 * @param what the journal calls it
 * @param subject of the journal, without its number
 */
record ImportUndoSql(String thing, boolean removes, String what, String subject, String sql) {

    /** What refers to others goes before what it refers to; who was changed gets back an address after who was added lost it. */
    static List<ImportUndoSql> inOrder() {
        return List.of(
                MEMBERS,
                POSITIONS_ADDED,
                POSITIONS_CHANGED,
                PERSONS_ADDED,
                PERSONS_CHANGED,
                GROUPS,
                MEMBERSHIPS_ADDED,
                MEMBERSHIPS_CHANGED,
                ORGANISATIONS_CHANGED,
                ORGANISATIONS_ADDED);
    }

    private static final ImportUndoSql MEMBERS = new ImportUndoSql("MEMBER", true, "people.group_left", "person", """
            with t as materialized (
                select * from import_trace
                where import_id = :import and thing = 'MEMBER' and row_id = any(:ids::bigint[])),
            gone as (
                delete from group_member m
                using t
                where m.person_id = t.row_id and m.group_id = (t.after ->> 'group_id')::bigint
                returning t.id, m.person_id as subject, t.before, t.after),
            forgotten as (delete from import_trace where id in (select id from gone))
            select subject, before, after from gone
            """);

    private static final ImportUndoSql POSITIONS_ADDED =
            new ImportUndoSql("POSITION", true, "people.position_removed", "person", """
            with t as materialized (
                select * from import_trace
                where import_id = :import and thing = 'POSITION' and before is null and row_id = any(:ids::bigint[])),
            gone as (
                delete from position f
                using t
                where f.id = t.row_id
                  and not exists (select from jsonb_each(t.after) as was
                                  where to_jsonb(f) -> was.key is distinct from was.value)
                returning t.id, f.person_id as subject, t.before, t.after),
            forgotten as (delete from import_trace where id in (select id from gone))
            select subject, before, after from gone
            """);

    private static final ImportUndoSql POSITIONS_CHANGED =
            new ImportUndoSql("POSITION", false, "people.position_changed", "person", """
            with t as materialized (
                select * from import_trace
                where import_id = :import and thing = 'POSITION' and before is not null),
            back as (
                update position f
                set role = t.before ->> 'role', title = t.before ->> 'title', since = (t.before ->> 'since')::date,
                    until = (t.before ->> 'until')::date
                from t
                where f.id = t.row_id
                  and not exists (select from jsonb_each(t.after) as was
                                  where to_jsonb(f) -> was.key is distinct from was.value)
                returning t.id, f.person_id as subject, t.before, t.after),
            forgotten as (delete from import_trace where id in (select id from back))
            select subject, before, after from back
            """);

    private static final ImportUndoSql PERSONS_ADDED =
            new ImportUndoSql("PERSON", true, "people.person_removed", "person", """
            with t as materialized (
                select * from import_trace
                where import_id = :import and thing = 'PERSON' and before is null and row_id = any(:ids::bigint[])),
            gone as (
                delete from person p
                using t
                where p.id = t.row_id
                  and not exists (select from jsonb_each(t.after - 'search') as was
                                  where to_jsonb(p) -> was.key is distinct from was.value)
                returning t.id, p.id as subject, t.before, t.after),
            forgotten as (delete from import_trace where id in (select id from gone))
            select subject, before, after from gone
            """);

    /** An address that somebody else has by now stays theirs. */
    private static final ImportUndoSql PERSONS_CHANGED =
            new ImportUndoSql("PERSON", false, "people.person_changed", "person", """
            with t as materialized (
                select * from import_trace
                where import_id = :import and thing = 'PERSON' and before is not null),
            back as (
                update person p
                set name = t.before ->> 'name', email = t.before ->> 'email', phone = t.before ->> 'phone',
                    search = t.before ->> 'search'
                from t
                where p.id = t.row_id
                  and not exists (select from jsonb_each(t.after - 'search') as was
                                  where to_jsonb(p) -> was.key is distinct from was.value)
                  and not exists (select from person other
                                  where other.association_id = p.association_id and other.id <> p.id
                                    and lower(other.email) = lower(t.before ->> 'email'))
                returning t.id, p.id as subject, t.before, t.after),
            forgotten as (delete from import_trace where id in (select id from back))
            select subject, before, after from back
            """);

    private static final ImportUndoSql GROUPS = new ImportUndoSql("GROUP", true, "people.group_removed", "group", """
            with t as materialized (
                select * from import_trace
                where import_id = :import and thing = 'GROUP' and row_id = any(:ids::bigint[])),
            gone as (
                delete from person_group g
                using t
                where g.id = t.row_id
                  and not exists (select from jsonb_each(t.after) as was
                                  where to_jsonb(g) -> was.key is distinct from was.value)
                returning t.id, g.id as subject, t.before, t.after),
            forgotten as (delete from import_trace where id in (select id from gone))
            select subject, before, after from gone
            """);

    private static final ImportUndoSql MEMBERSHIPS_ADDED =
            new ImportUndoSql("MEMBERSHIP", true, "people.membership_removed", "organisation", """
            with t as materialized (
                select * from import_trace
                where import_id = :import and thing = 'MEMBERSHIP' and before is null and row_id = any(:ids::bigint[])),
            gone as (
                delete from membership m
                using t
                where m.id = t.row_id
                  and not exists (select from jsonb_each(t.after) as was
                                  where to_jsonb(m) -> was.key is distinct from was.value)
                returning t.id, m.organisation_id as subject, t.before, t.after),
            forgotten as (delete from import_trace where id in (select id from gone))
            select subject, before, after from gone
            """);

    /** A membership that goes on would get a second one beside it when another was begun since. */
    private static final ImportUndoSql MEMBERSHIPS_CHANGED =
            new ImportUndoSql("MEMBERSHIP", false, "people.membership_changed", "organisation", """
            with t as materialized (
                select * from import_trace
                where import_id = :import and thing = 'MEMBERSHIP' and before is not null),
            back as (
                update membership m
                set since = (t.before ->> 'since')::date, until = (t.before ->> 'until')::date
                from t
                where m.id = t.row_id
                  and not exists (select from jsonb_each(t.after) as was
                                  where to_jsonb(m) -> was.key is distinct from was.value)
                  and not exists (select from membership other
                                  where other.organisation_id = m.organisation_id and other.id <> m.id
                                    and other.since <= coalesce((t.before ->> 'until')::date, 'infinity')
                                    and coalesce(other.until, 'infinity') >= (t.before ->> 'since')::date)
                returning t.id, m.organisation_id as subject, t.before, t.after),
            forgotten as (delete from import_trace where id in (select id from back))
            select subject, before, after from back
            """);

    private static final ImportUndoSql ORGANISATIONS_CHANGED =
            new ImportUndoSql("ORGANISATION", false, "people.organisation_changed", "organisation", """
            with t as materialized (
                select * from import_trace
                where import_id = :import and thing = 'ORGANISATION' and before is not null),
            back as (
                update organisation o
                set cbs_code = t.before ->> 'cbs_code', kvk = t.before ->> 'kvk'
                from t
                where o.id = t.row_id
                  and not exists (select from jsonb_each(t.after - 'search') as was
                                  where to_jsonb(o) -> was.key is distinct from was.value)
                returning t.id, o.id as subject, t.before, t.after),
            forgotten as (delete from import_trace where id in (select id from back))
            select subject, before, after from back
            """);

    private static final ImportUndoSql ORGANISATIONS_ADDED =
            new ImportUndoSql("ORGANISATION", true, "people.organisation_removed", "organisation", """
            with t as materialized (
                select * from import_trace
                where import_id = :import and thing = 'ORGANISATION' and before is null and row_id = any(:ids::bigint[])),
            gone as (
                delete from organisation o
                using t
                where o.id = t.row_id
                  and not exists (select from jsonb_each(t.after - 'search') as was
                                  where to_jsonb(o) -> was.key is distinct from was.value)
                returning t.id, o.id as subject, t.before, t.after),
            forgotten as (delete from import_trace where id in (select id from gone))
            select subject, before, after from gone
            """);
}
