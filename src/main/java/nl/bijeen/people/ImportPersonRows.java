package nl.bijeen.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
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

    /** Answers the id of each person that was written, by token. */
    static Map<String, Long> write(ImportLines lines, List<ImportThing<Person.Profile>> persons) {
        // Changes first: an address that somebody gives up may be that of somebody new.
        var ids = new HashMap<>(lines.write(
                """
                        with line as (
                            select *
                            from jsonb_to_recordset(:lines::jsonb) as line(token text, name text, email text, phone text,
                                search text, was_name text, was_email text, was_phone text)),
                        changed as (
                            update person p
                            set name = line.name, email = line.email, phone = line.phone, search = line.search
                            from line join person was on was.token = line.token
                            where p.id = was.id and p.name = line.was_name
                              and p.email is not distinct from line.was_email and p.phone = line.was_phone
                            returning p.*, to_jsonb(was) as before),
                        traced as (
                            insert into import_trace (import_id, thing, row_id, before, after)
                            select :import, 'PERSON', id, before, to_jsonb(changed) - 'before' from changed)
                        select token, id from changed
                        """,
                persons.stream()
                        .filter(ImportThing::changed)
                        .map(ImportPersonRows::line)
                        .toList()));
        ids.putAll(lines.write(
                """
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
                        """,
                persons.stream()
                        .filter(ImportThing::isNew)
                        .map(ImportPersonRows::line)
                        .toList()));
        return ids;
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
