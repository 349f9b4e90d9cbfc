package nl.bijeen.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.bijeen.access.Tokens;
import nl.bijeen.people.ImportVerdict.Refusal;
import nl.bijeen.people.ImportVerdict.Why;
import org.jspecify.annotations.Nullable;

/** From when until when organisations are members. */
final class ImportMemberships {

    private final Map<ImportThing<ImportOrganisations.Known>, List<ImportThing<Known>>> byOrganisation =
            new HashMap<>();

    record Known(ImportThing<ImportOrganisations.Known> organisation, Period period) {}

    void add(ImportThing<Known> thing) {
        byOrganisation
                .computeIfAbsent(thing.now().organisation(), _ -> new ArrayList<>())
                .add(thing);
    }

    Stream<ImportThing<Known>> all() {
        return byOrganisation.values().stream().flatMap(List::stream);
    }

    ImportPart meant(ImportEntry entry, ImportThing<ImportOrganisations.Known> organisation) {
        if (!entry.ofMembership()) return ImportPart.NOTHING;
        var there = byOrganisation.getOrDefault(organisation, List.of());
        var touching = there.stream()
                .filter(it -> meansThis(it.now().period(), entry.membership()))
                .toList();
        if (touching.size() > 1)
            return refused(Why.MEMBERSHIP_OVERLAPS, organisation.now().name());
        if (!touching.isEmpty()) return known(touching.getFirst(), entry, there);
        if (entry.membership().since() == null)
            return refused(Why.NO_MEMBERSHIP, organisation.now().name());
        return fresh(entry, organisation);
    }

    private ImportPart fresh(ImportEntry entry, ImportThing<ImportOrganisations.Known> organisation) {
        var thing = ImportThing.added(Tokens.random(), new Known(organisation, entry.membership()));
        var fields = new ImportFields(thing, entry.row());
        fields.told("member_since", entry.membership().since());
        fields.told("member_until", entry.membership().until());
        return new ImportPart(fields.changes(), null, () -> {
            add(thing);
            fields.keep();
        });
    }

    private static ImportPart known(ImportThing<Known> thing, ImportEntry entry, List<ImportThing<Known>> there) {
        var was = thing.now().period();
        var fields = new ImportFields(thing, entry.row());
        var to = new Period(
                fields.maybe("member_since", was.since(), entry.membership().since()),
                fields.maybe("member_until", was.until(), entry.membership().until()));
        var name = thing.now().organisation().now().name();
        if (to.endsBeforeItStarts()) return refused(Why.ENDS_BEFORE_IT_STARTS, String.valueOf(to.until()));
        if (there.stream().anyMatch(it -> it != thing && touch(it.now().period(), to)))
            return refused(Why.MEMBERSHIP_OVERLAPS, name);
        var known = new Known(thing.now().organisation(), to);
        return new ImportPart(fields.changes(), fields.refusal(), () -> {
            thing.become(known);
            fields.keep();
        });
    }

    /** A last day alone is that of the membership that goes on, or that ended then. */
    private static boolean meansThis(Period known, Period said) {
        if (said.since() != null) return touch(known, said);
        return known.until() == null ? touch(known, said) : known.until().equals(said.until());
    }

    /** Whether two periods share a day. */
    private static boolean touch(Period one, Period other) {
        return !startsAfter(one, other) && !startsAfter(other, one);
    }

    private static boolean startsAfter(Period one, Period other) {
        return one.since() != null && other.until() != null && one.since().isAfter(other.until());
    }

    private static ImportPart refused(Why why, @Nullable String about) {
        return ImportPart.refused(new Refusal(why, String.valueOf(about)));
    }
}
