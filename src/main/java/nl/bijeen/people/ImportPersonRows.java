package nl.bijeen.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the persons that an import adds or changes. */
final class ImportPersonRows {

    private ImportPersonRows() {}

    private record Line(
            String token,
            String name,
            @Nullable String email,
            String phone,
            String search,
            @JsonProperty("was_name") @Nullable String wasName,
            @JsonProperty("was_email") @Nullable String wasEmail,
            @JsonProperty("was_phone") @Nullable String wasPhone) {}

    private static final String CHANGE = """
            with line as (
                select *
                from jsonb_to_recordset(:lines::jsonb) as line(token text, name text, email text, phone text,
                    search text, was_name text, was_email text, was_phone text)),
            was as materialized (
                select p.id, to_jsonb(p) as before, line.name, line.email, line.phone, line.search
                from line
                join person p on p.token = line.token
                where p.name = line.was_name and p.email is not distinct from line.was_email
                  and p.phone = line.was_phone
                for no key update of p),
            changed as (
                update person p
                set name = was.name, email = was.email, phone = was.phone, search = was.search
                from was
                where p.id = was.id
                returning p.*, was.before),
            traced as (
                insert into import_trace (import_id, thing, row_id, before, after)
                select :import, 'PERSON', id, before, to_jsonb(changed) - 'before' from changed)
            select token, id from changed
            """;

    private static final String ADD = """
            with line as (
                select *
                from jsonb_to_recordset(:lines::jsonb) as line(token text, name text, email text, phone text,
                    search text)),
            added as (
                insert into person (association_id, token, name, email, phone, search)
                select :association, token, name, email, phone, search from line
                returning *),
            traced as (
                insert into import_trace (import_id, thing, row_id, after)
                select :import, 'PERSON', id, to_jsonb(added) from added)
            select token, id from added
            """;

    /** Answers the id of each person that was written, by token. */
    static Map<String, Long> write(ImportLines lines, List<ImportThing<Person.Profile>> persons) {
        return lines.write(persons, ImportPersonRows::line, CHANGE, ADD);
    }

    private static Line line(ImportThing<Person.Profile> person) {
        var now = person.now();
        var was = person.before;
        return new Line(
                person.token,
                now.name(),
                email(now),
                now.phone(),
                SearchWords.of(now.name(), email(now)),
                was == null ? null : was.name(),
                was == null ? null : email(was),
                was == null ? null : was.phone());
    }

    private static @Nullable String email(Person.Profile profile) {
        return profile.email() == null ? null : profile.email().value();
    }
}
