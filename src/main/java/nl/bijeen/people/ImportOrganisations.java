package nl.bijeen.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.bijeen.access.Tokens;
import nl.bijeen.journal.Change;
import nl.bijeen.people.ImportVerdict.Refusal;
import nl.bijeen.people.ImportVerdict.Why;
import org.jspecify.annotations.Nullable;

/** The organisations, by what rows call them. Lists go on naming those that went up in another long after. */
final class ImportOrganisations {

    /** What a row says of who went up in another: told, and no change of anything. */
    static final String SUCCESSOR = "successor";

    private static final String MUNICIPALITY = "gemeente ";

    private final Map<String, ImportThing<Known>> all = new LinkedHashMap<>();
    private final Map<String, ImportThing<Known>> byName = new HashMap<>();
    private final Map<String, List<ImportThing<Known>>> byCbsCode = new HashMap<>();
    private final Map<String, List<ImportThing<Known>>> byKvk = new HashMap<>();
    private final Map<ImportThing<Known>, Gone> gone = new HashMap<>();
    private final LocalDate today;

    ImportOrganisations(LocalDate today) {
        this.today = today;
    }

    /** What an import tells of an organisation. The name of one that is known stays: lists shorten names. */
    record Known(
            String name,
            Organisation.Kind kind,
            @Nullable String cbsCode,
            @Nullable String kvk) {}

    /** @param last the last day on which it was there */
    private record Gone(LocalDate last, ImportThing<Known> successor) {}

    /**
     * Both things are null where the row names none, or where it is refused.
     *
     * @param thing where people go on
     * @param named what the row calls so, which may have gone up in that
     * @param entry as it is to be read for who goes on there
     */
    record Meant(
            @Nullable ImportThing<Known> thing,
            @Nullable ImportThing<Known> named,
            ImportEntry entry,
            ImportPart part) {}

    void add(ImportThing<Known> thing) {
        var known = thing.now();
        all.put(thing.token, thing);
        byName.putIfAbsent(SearchWords.of(known.name()), thing);
        if (known.cbsCode() != null)
            byCbsCode.computeIfAbsent(known.cbsCode(), _ -> new ArrayList<>()).add(thing);
        if (known.kvk() != null)
            byKvk.computeIfAbsent(known.kvk(), _ -> new ArrayList<>()).add(thing);
    }

    /** One that went up in another after this day. */
    void merged(ImportThing<Known> thing, LocalDate last, ImportThing<Known> successor) {
        gone.put(thing, new Gone(last, successor));
    }

    Collection<ImportThing<Known>> all() {
        return all.values();
    }

    @Nullable
    ImportThing<Known> get(String token) {
        return all.get(token);
    }

    Meant meant(ImportEntry entry) {
        if (!entry.ofOrganisation()) return new Meant(null, null, entry, ImportPart.NOTHING);
        var coded = coded(entry);
        if (coded.size() > 1)
            return refused(
                    entry, Why.SEVERAL_ORGANISATIONS, coded.getFirst().now().name());
        var found = coded.isEmpty() ? named(entry.organisation()) : coded.getFirst();
        if (found == null && entry.organisation().isEmpty()) return refused(entry, Why.NO_ORGANISATION, "");
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
        return new Meant(thing, thing, entry, new ImportPart(fields.changes(), null, () -> {
            add(thing);
            fields.keep();
        }));
    }

    private Meant known(ImportThing<Known> thing, ImportEntry entry) {
        var was = thing.now();
        if (other(was.cbsCode(), entry.cbsCode()) || other(was.kvk(), entry.kvk()))
            return refused(entry, Why.OTHER_NUMBER, was.name());
        var fields = new ImportFields(thing, entry.row());
        var to = new Known(
                was.name(),
                was.kind(),
                fields.maybe("cbs_code", was.cbsCode(), entry.cbsCode()),
                fields.maybe("kvk", was.kvk(), entry.kvk()));
        return goingOn(thing, entry, new ImportPart(fields.changes(), fields.refusal(), () -> {
            thing.become(to);
            add(thing);
            fields.keep();
        }));
    }

    /** Who works there today works for the successor; what was over before that stays where it was. */
    private Meant goingOn(ImportThing<Known> named, ImportEntry entry, ImportPart part) {
        var until = entry.held().until();
        var passed = new HashSet<ImportThing<Known>>();
        var thing = named;
        var there = entry;
        while (passed.add(thing) && gone.get(thing) instanceof Gone(var last, var successor)) {
            if (!last.isBefore(today) || (until != null && !until.isAfter(last))) break;
            thing = successor;
            there = there.heldFrom(last.plusDays(1));
        }
        if (thing == named) return new Meant(named, named, entry, part);
        var told = new Change(SUCCESSOR, named.now().name(), thing.now().name());
        var changes = Stream.concat(Stream.of(told), part.changes().stream()).toList();
        return new Meant(thing, named, there, new ImportPart(changes, part.refusal(), part.apply()));
    }

    /** A number is given once: another one means another organisation. */
    private static boolean other(@Nullable String was, @Nullable String said) {
        return was != null && said != null && !was.equals(said);
    }

    private static Meant refused(ImportEntry entry, Why why, String about) {
        return new Meant(null, null, entry, ImportPart.refused(new Refusal(why, about)));
    }
}
