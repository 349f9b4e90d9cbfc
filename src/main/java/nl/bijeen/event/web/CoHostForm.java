package nl.bijeen.event.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.bijeen.event.Openings;
import nl.bijeen.event.Right;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.view.Problems;
import nl.bijeen.view.Words;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about a co-host to be: one of the associations, or somebody from outside.
 *
 * @param house the slug of an association
 * @param rights beside looking, for an association
 * @param guestRights the same, for a guest
 */
public record CoHostForm(
        String house, String organisation, String name, String email, List<String> rights, List<String> guestRights) {

    private static final int LONGEST = 120;

    static final CoHostForm EMPTY = new CoHostForm("", "", "", "", List.of(), List.of());

    /** What the browser did not send is empty. */
    public CoHostForm(
            @Nullable String house,
            @Nullable String organisation,
            @Nullable String name,
            @Nullable String email,
            @Nullable List<String> rights,
            @Nullable List<String> guestRights) {
        this.house = line(house);
        this.organisation = line(organisation);
        this.name = line(name);
        this.email = line(email);
        this.rights = rights == null ? List.of() : List.copyOf(rights);
        this.guestRights = guestRights == null ? List.of() : List.copyOf(guestRights);
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("\\s+", " ").strip();
    }

    /** Of the part about a guest. */
    Problems problems(Words words) {
        var problems = filled(Problems.none(), "organisation", organisation, words);
        problems = filled(problems, "name", name, words);
        return EmailAddress.of(email).isPresent()
                ? problems
                : problems.and("email", words.text("event.office.mistake.email"));
    }

    private static Problems filled(Problems problems, String field, String typed, Words words) {
        if (typed.isEmpty()) return problems.and(field, words.text("event.office.co-host.mistake." + field));
        if (typed.length() > LONGEST) return problems.and(field, words.text("event.office.co-host.mistake.long"));
        return problems;
    }

    /** The part about a guest has no problems. */
    Openings.Guest guest() {
        return new Openings.Guest(organisation, name, new EmailAddress(email));
    }

    /** Looking goes without saying; what is no right is none. */
    static Set<Right> rights(List<String> chosen) {
        var rights = EnumSet.of(Right.LOOK);
        for (var right : Right.values()) if (chosen.contains(right.name())) rights.add(right);
        return rights;
    }
}
