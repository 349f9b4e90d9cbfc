package nl.bijeen.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.bijeen.access.Tokens;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.people.ImportVerdict.Refusal;
import nl.bijeen.people.ImportVerdict.Why;
import org.jspecify.annotations.Nullable;

/** The persons, recognised by their mail address, else by their name at an organisation. */
final class ImportPersons {

    private final Map<String, ImportThing<Person.Profile>> all = new LinkedHashMap<>();
    private final Map<String, ImportThing<Person.Profile>> byEmail = new HashMap<>();
    private final Map<String, ImportThing<Person.Profile>> byOtherEmail = new HashMap<>();
    private final Map<String, List<ImportThing<Person.Profile>>> byName = new HashMap<>();
    private final ImportPositions positions;

    ImportPersons(ImportPositions positions) {
        this.positions = positions;
    }

    /** @param thing null where the row names nobody, or where it is refused */
    record Meant(@Nullable ImportThing<Person.Profile> thing, boolean fresh, ImportPart part) {}

    void add(ImportThing<Person.Profile> thing) {
        all.put(thing.token, thing);
        index(thing);
    }

    /** Another address by which somebody is known; the one they are written at stays. */
    void alsoAt(String email, ImportThing<Person.Profile> thing) {
        byOtherEmail.put(email.toLowerCase(Locale.ROOT), thing);
    }

    Collection<ImportThing<Person.Profile>> all() {
        return all.values();
    }

    @Nullable
    ImportThing<Person.Profile> get(String token) {
        return all.get(token);
    }

    Meant meant(ImportEntry entry, @Nullable ImportThing<ImportOrganisations.Known> organisation) {
        if (!entry.ofPerson()) return new Meant(null, false, ImportPart.NOTHING);
        var found = at(entry.email());
        if (found != null) return known(found, entry);
        var namesakes = organisation == null ? List.<ImportThing<Person.Profile>>of() : at(organisation, entry.name());
        if (namesakes.size() > 1) return refused(Why.SEVERAL_PERSONS, entry.name());
        if (!namesakes.isEmpty()) return known(namesakes.getFirst(), entry);
        return entry.name().isEmpty() ? refused(Why.NO_NAME, "") : fresh(entry);
    }

    private List<ImportThing<Person.Profile>> at(ImportThing<ImportOrganisations.Known> organisation, String name) {
        return byName.getOrDefault(SearchWords.of(name), List.of()).stream()
                .filter(it -> positions.anyAt(it, organisation))
                .toList();
    }

    private @Nullable ImportThing<Person.Profile> at(@Nullable EmailAddress email) {
        if (email == null) return null;
        var found = byEmail.get(key(email));
        return found == null ? byOtherEmail.get(key(email)) : found;
    }

    private Meant fresh(ImportEntry entry) {
        var profile = new Person.Profile(entry.name(), entry.email(), entry.phone());
        var thing = ImportThing.added(Tokens.random(), profile);
        var fields = new ImportFields(thing, entry.row());
        fields.told("name", entry.name());
        fields.told("email", text(entry.email()));
        fields.told("phone", entry.phone());
        return new Meant(thing, true, new ImportPart(fields.changes(), null, () -> {
            add(thing);
            fields.keep();
        }));
    }

    private Meant known(ImportThing<Person.Profile> thing, ImportEntry entry) {
        var was = thing.now();
        var fields = new ImportFields(thing, entry.row());
        var name = fields.text("name", was.name(), entry.name(), ImportPersons::sameName);
        var email = fields.text("email", text(was.email()), text(told(thing, entry)), String::equalsIgnoreCase);
        var phone = fields.text("phone", was.phone(), entry.phone(), ImportPersons::sameNumber);
        var to = new Person.Profile(name, email.isEmpty() ? null : new EmailAddress(email), phone);
        return new Meant(thing, false, new ImportPart(fields.changes(), fields.refusal(), () -> {
            thing.become(to);
            if (!to.equals(was)) index(thing);
            fields.keep();
        }));
    }

    /** The address that the row tells, unless it is another one by which they are known. */
    private @Nullable EmailAddress told(ImportThing<Person.Profile> thing, ImportEntry entry) {
        var email = entry.email();
        return email == null || byOtherEmail.get(key(email)) == thing ? null : email;
    }

    private void index(ImportThing<Person.Profile> thing) {
        var profile = thing.now();
        if (profile.email() != null) byEmail.put(key(profile.email()), thing);
        var namesakes = byName.computeIfAbsent(SearchWords.of(profile.name()), _ -> new ArrayList<>());
        if (!namesakes.contains(thing)) namesakes.add(thing);
    }

    /** A list in capitals, or without accents, says nothing new. */
    private static boolean sameName(String was, String said) {
        return SearchWords.of(was).equals(SearchWords.of(said));
    }

    private static boolean sameNumber(String was, String said) {
        return digits(was).equals(digits(said));
    }

    private static String digits(String phone) {
        return phone.replaceAll("[^+0-9]", "")
                .replaceFirst("^(\\+31|0031)", "0")
                .replaceFirst("^00", "0");
    }

    private static String key(EmailAddress email) {
        return email.value().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(@Nullable EmailAddress email) {
        return email == null ? null : email.value();
    }

    private static Meant refused(Why why, String about) {
        return new Meant(null, false, ImportPart.refused(new Refusal(why, about)));
    }
}
