package nl.bijeen.people;

import java.util.List;

/**
 * What takes one sort of rows back, as far as they still are as the import left them: what stands in {@code t.after} still
 * holds of them, whatever columns came since.
 *
 * @param thing as it stands in the trace
 * @param removes whether it removes what was added; else it gives back what was changed
 * @param what the journal calls it
 * @param subject of the journal, without its number
 * @param back what it does to the rows of the traces {@code t}; it answers the trace, the number of the subject, and the row
 *     before and after the import
 */
record ImportUndoSql(String thing, boolean removes, String what, String subject, String back) {

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

    /**
     * The whole statement, for the traces of {@code :import} that are of some {@code :ids}; the trace of what was taken back goes
     * with it. The traces are looked up first and by themselves: joined with a list of thousands the database would look for
     * each of them in each.
     */
    String sql() {
        return """
                with t as materialized (
                    select * from import_trace
                    where import_id = :import and thing = :thing and (before is null) = :removes
                      and row_id = any(:ids::bigint[])),
                back as (%s),
                forgotten as (delete from import_trace where id in (select id from back))
                select subject, before, after from back
                """.formatted(back);
    }

    private static final ImportUndoSql MEMBERS = new ImportUndoSql("MEMBER", true, "people.group_left", "person", """
            delete from group_member m
            using t
            where m.person_id = t.row_id and m.group_id = (t.after ->> 'group_id')::bigint
            returning t.id, m.person_id as subject, t.before, t.after
            """);

    private static final ImportUndoSql POSITIONS_ADDED =
            new ImportUndoSql("POSITION", true, "people.position_removed", "person", """
            delete from position f
            using t
            where f.id = t.row_id and to_jsonb(f) @> t.after
            returning t.id, f.person_id as subject, t.before, t.after
            """);

    private static final ImportUndoSql POSITIONS_CHANGED =
            new ImportUndoSql("POSITION", false, "people.position_changed", "person", """
            update position f
            set role = t.before ->> 'role', title = t.before ->> 'title', since = (t.before ->> 'since')::date,
                until = (t.before ->> 'until')::date
            from t
            where f.id = t.row_id and to_jsonb(f) @> t.after
            returning t.id, f.person_id as subject, t.before, t.after
            """);

    private static final ImportUndoSql PERSONS_ADDED =
            new ImportUndoSql("PERSON", true, "people.person_removed", "person", """
            delete from person p
            using t
            where p.id = t.row_id and to_jsonb(p) @> (t.after - 'search')
            returning t.id, p.id as subject, t.before, t.after
            """);

    /** An address that somebody else has by now stays theirs. */
    private static final ImportUndoSql PERSONS_CHANGED =
            new ImportUndoSql("PERSON", false, "people.person_changed", "person", """
            update person p
            set name = t.before ->> 'name', email = t.before ->> 'email', phone = t.before ->> 'phone',
                search = t.before ->> 'search'
            from t
            where p.id = t.row_id and to_jsonb(p) @> (t.after - 'search')
              and not exists (select from person other
                              where other.association_id = p.association_id and other.id <> p.id
                                and lower(other.email) = lower(t.before ->> 'email'))
            returning t.id, p.id as subject, t.before, t.after
            """);

    private static final ImportUndoSql GROUPS = new ImportUndoSql("GROUP", true, "people.group_removed", "group", """
            delete from person_group g
            using t
            where g.id = t.row_id and to_jsonb(g) @> t.after
            returning t.id, g.id as subject, t.before, t.after
            """);

    private static final ImportUndoSql MEMBERSHIPS_ADDED =
            new ImportUndoSql("MEMBERSHIP", true, "people.membership_removed", "organisation", """
            delete from membership m
            using t
            where m.id = t.row_id and to_jsonb(m) @> t.after
            returning t.id, m.organisation_id as subject, t.before, t.after
            """);

    /** A membership that goes on would get a second one beside it when another was begun since. */
    private static final ImportUndoSql MEMBERSHIPS_CHANGED =
            new ImportUndoSql("MEMBERSHIP", false, "people.membership_changed", "organisation", """
            update membership m
            set since = (t.before ->> 'since')::date, until = (t.before ->> 'until')::date
            from t
            where m.id = t.row_id and to_jsonb(m) @> t.after
              and not exists (select from membership other
                              where other.organisation_id = m.organisation_id and other.id <> m.id
                                and other.since <= coalesce((t.before ->> 'until')::date, 'infinity')
                                and coalesce(other.until, 'infinity') >= (t.before ->> 'since')::date)
            returning t.id, m.organisation_id as subject, t.before, t.after
            """);

    private static final ImportUndoSql ORGANISATIONS_CHANGED =
            new ImportUndoSql("ORGANISATION", false, "people.organisation_changed", "organisation", """
            update organisation o
            set cbs_code = t.before ->> 'cbs_code', kvk = t.before ->> 'kvk'
            from t
            where o.id = t.row_id and to_jsonb(o) @> (t.after - 'search')
              and to_jsonb(o.mail_domains) = t.after -> 'mail_domains'
            returning t.id, o.id as subject, t.before, t.after
            """);

    private static final ImportUndoSql ORGANISATIONS_ADDED =
            new ImportUndoSql("ORGANISATION", true, "people.organisation_removed", "organisation", """
            delete from organisation o
            using t
            where o.id = t.row_id and to_jsonb(o) @> (t.after - 'search')
              and to_jsonb(o.mail_domains) = t.after -> 'mail_domains'
            returning t.id, o.id as subject, t.before, t.after
            """);
}
