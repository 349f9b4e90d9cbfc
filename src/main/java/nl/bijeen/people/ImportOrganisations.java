package nl.bijeen.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.bijeen.access.Tokens;
import nl.bijeen.people.ImportVerdict.Refusal;
import nl.bijeen.people.ImportVerdict.Why;
import org.jspecify.annotations.Nullable;

/** The organisations, by what rows call them. */
final class ImportOrganisations {

    private static final String MUNICIPALITY = "gemeente ";

    private final Map<String, ImportThing<Known>> all = new LinkedHashMap<>();
    private final Map<String, ImportThing<Known>> byName = new HashMap<>();
    private final Map<String, List<ImportThing<Known>>> byCbsCode = new HashMap<>();
    private final Map<String, List<ImportThing<Known>>> byKvk = new HashMap<>();

    /** What an import tells of an organisation. The name of one that is known stays: lists shorten names. */
    record Known(
            String name,
            Organisation.Kind kind,
            @Nullable String cbsCode,
            @Nullable String kvk) {}

    /** @param thing null where the row names none, or where it is refused */
    record Meant(@Nullable ImportThing<Known> thing, ImportPart part) {}

    void add(ImportThing<Known> thing) {
        var known = thing.now();
        all.put(thing.token, thing);
        byName.putIfAbsent(SearchWords.of(known.name()), thing);
        if (known.cbsCode() != null)
            byCbsCode.computeIfAbsent(known.cbsCode(), _ -> new ArrayList<>()).add(thing);
        if (known.kvk() != null)
            byKvk.computeIfAbsent(known.kvk(), _ -> new ArrayList<>()).add(thing);
    }

    Collection<ImportThing<Known>> all() {
        return all.values();
    }

    @Nullable
    ImportThing<Known> get(String token) {
        return all.get(token);
    }

    Meant meant(ImportEntry entry) {
        if (!entry.ofOrganisation()) return new Meant(null, ImportPart.NOTHING);
        var coded = coded(entry);
        if (coded.size() > 1)
            return refused(Why.SEVERAL_ORGANISATIONS, coded.getFirst().now().name());
        var found = coded.isEmpty() ? named(entry.organisation()) : coded.getFirst();
        if (found == null && entry.organisation().isEmpty()) return refused(Why.NO_ORGANISATION, "");
        return found == null ? fresh(entry) : known(found, entry);
    }

    private List<ImportThing<Known>> coded(ImportEntry entry) {
        return Stream.concat(
                        byCbsCode.getOrDefault(Objects.requireNonNullElse(entry.cbsCode(), ""), List.of()).stream(),
                        byKvk.getOrDefault(Objects.requireNonNullElse(entry.kvk(), ""), List.of()).stream())
                .distinct()
                .toList();
    }

    /** Kruinwijk is Gemeente Kruinwijk, unless there is something that is called Kruinwijk itself. */
    private @Nullable ImportThing<Known> named(String name) {
        var words = SearchWords.of(name);
        var found = byName.get(words);
        if (found != null) return found;
        return words.startsWith(MUNICIPALITY)
                ? byName.get(words.substring(MUNICIPALITY.length()))
                : byName.get(MUNICIPALITY + words);
    }

    private Meant fresh(ImportEntry entry) {
        var name = entry.organisation();
        var municipality = entry.cbsCode() != null || SearchWords.of(name).startsWith(MUNICIPALITY);
        var kind = municipality ? Organisation.Kind.MUNICIPALITY : Organisation.Kind.OTHER;
        var known = new Known(name, kind, entry.cbsCode(), entry.kvk());
        var thing = ImportThing.added(Tokens.random(), known);
        var fields = new ImportFields(thing, entry.row());
        fields.told("organisation", name);
        fields.told("cbs_code", entry.cbsCode());
        fields.told("kvk", entry.kvk());
        return new Meant(thing, new ImportPart(fields.changes(), null, () -> {
            add(thing);
            fields.keep();
        }));
    }

    private Meant known(ImportThing<Known> thing, ImportEntry entry) {
        var was = thing.now();
        if (other(was.cbsCode(), entry.cbsCode()) || other(was.kvk(), entry.kvk()))
            return refused(Why.OTHER_NUMBER, was.name());
        var fields = new ImportFields(thing, entry.row());
        var to = new Known(
                was.name(),
                was.kind(),
                fields.maybe("cbs_code", was.cbsCode(), entry.cbsCode()),
                fields.maybe("kvk", was.kvk(), entry.kvk()));
        return new Meant(thing, new ImportPart(fields.changes(), fields.refusal(), () -> {
            thing.become(to);
            add(thing);
            fields.keep();
        }));
    }

    /** A number is given once: another one means another organisation. */
    private static boolean other(@Nullable String was, @Nullable String said) {
        return was != null && said != null && !was.equals(said);
    }

    private static Meant refused(Why why, String about) {
        return new Meant(null, ImportPart.refused(new Refusal(why, about)));
    }
}
