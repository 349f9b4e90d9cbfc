package nl.bijeen.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the organisations and memberships that an import adds or changes. */
final class ImportOrganisationRows {

    private ImportOrganisationRows() {}

    private record Line(
            String token,
            String name,
            String kind,
            @JsonProperty("cbs_code") @Nullable String cbsCode,
            @Nullable String kvk,
            String search,
            @JsonProperty("was_cbs_code") @Nullable String wasCbsCode,
            @JsonProperty("was_kvk") @Nullable String wasKvk) {}

    private record MembershipLine(
            String token,
            String organisation,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @JsonProperty("was_since") @Nullable LocalDate wasSince,
            @JsonProperty("was_until") @Nullable LocalDate wasUntil) {}

    private static final String CHANGE = """
            with line as (
                select *
                from jsonb_to_recordset(:lines::jsonb) as line(token text, cbs_code text, kvk text,
                    was_cbs_code text, was_kvk text)),
            was as materialized (
                select o.id, to_jsonb(o) as before, line.cbs_code, line.kvk
                from line
                join organisation o on o.token = line.token
                where o.cbs_code is not distinct from line.was_cbs_code
                  and o.kvk is not distinct from line.was_kvk
                for no key update of o),
            changed as (
                update organisation o
                set cbs_code = was.cbs_code, kvk = was.kvk
                from was
                where o.id = was.id
                returning o.*, was.before),
            traced as (
                insert into import_trace (import_id, thing, row_id, before, after)
                select :import, 'ORGANISATION', id, before, to_jsonb(changed) - 'before' from changed)
            select token, id from changed
            """;

    private static final String ADD = """
            with line as (
                select *
                from jsonb_to_recordset(:lines::jsonb) as line(token text, name text, kind text, cbs_code text,
                    kvk text, search text)),
            added as (
                insert into organisation (association_id, token, name, kind, cbs_code, kvk, search)
                select :association, token, name, kind, cbs_code, kvk, search from line
                returning *),
            traced as (
                insert into import_trace (import_id, thing, row_id, after)
                select :import, 'ORGANISATION', id, to_jsonb(added) from added)
            select token, id from added
            """;

    /** Answers the id of each organisation that was written, by token. */
    static Map<String, Long> write(ImportLines lines, List<ImportThing<ImportOrganisations.Known>> organisations) {
        return lines.write(organisations, ImportOrganisationRows::line, CHANGE, ADD);
    }

    private static final String CHANGE_MEMBERSHIPS = """
            with line as (
                select *
                from jsonb_to_recordset(:lines::jsonb) as line(token bigint, since date, until date,
                    was_since date, was_until date)),
            was as materialized (
                select m.id, to_jsonb(m) as before, line.since, line.until
                from line
                join membership m on m.id = line.token
                where m.since = line.was_since and m.until is not distinct from line.was_until
                for no key update of m),
            changed as (
                update membership m
                set since = was.since, until = was.until
                from was
                where m.id = was.id
                returning m.*, was.before),
            traced as (
                insert into import_trace (import_id, thing, row_id, before, after)
                select :import, 'MEMBERSHIP', id, before, to_jsonb(changed) - 'before' from changed)
            select o.token, o.id from changed join organisation o on o.id = organisation_id
            """;

    private static final String ADD_MEMBERSHIPS = """
            with line as (
                select *
                from jsonb_to_recordset(:lines::jsonb) as line(organisation text, since date, until date)),
            added as (
                insert into membership (organisation_id, since, until)
                select o.id, line.since, line.until
                from line join organisation o on o.token = line.organisation
                returning *),
            traced as (
                insert into import_trace (import_id, thing, row_id, after)
                select :import, 'MEMBERSHIP', id, to_jsonb(added) from added)
            select o.token, o.id from added join organisation o on o.id = organisation_id
            """;

    /** Answers the id of each organisation whose membership was written, by its token. */
    static Map<String, Long> writeMemberships(
            ImportLines lines, List<ImportThing<ImportMemberships.Known>> memberships) {
        return lines.write(memberships, ImportOrganisationRows::membership, CHANGE_MEMBERSHIPS, ADD_MEMBERSHIPS);
    }

    private static Line line(ImportThing<ImportOrganisations.Known> organisation) {
        var now = organisation.now();
        var was = organisation.before;
        return new Line(
                organisation.token,
                now.name(),
                now.kind().name(),
                now.cbsCode(),
                now.kvk(),
                SearchWords.of(now.name()),
                was == null ? null : was.cbsCode(),
                was == null ? null : was.kvk());
    }

    private static MembershipLine membership(ImportThing<ImportMemberships.Known> membership) {
        var now = membership.now().period();
        var was = membership.before == null ? null : membership.before.period();
        return new MembershipLine(
                membership.token,
                membership.now().organisation().token,
                now.since(),
                now.until(),
                was == null ? null : was.since(),
                was == null ? null : was.until());
    }
}
