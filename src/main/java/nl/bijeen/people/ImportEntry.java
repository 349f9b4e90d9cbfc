package nl.bijeen.people;

import java.time.LocalDate;
import java.util.List;
import nl.bijeen.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a file says. What it does not say is empty or null, and leaves alone what is known.
 *
 * @param row its number in the file
 * @param name of a person; empty when the row is about an organisation only
 * @param organisation its name; may be empty where a code tells which it is
 * @param role null when neither a column nor the title tells
 * @param roleStated whether a column told the role, rather than the title
 * @param membership of the organisation
 */
record ImportEntry(
        int row,
        String name,
        @Nullable EmailAddress email,
        String phone,
        String organisation,
        @Nullable String cbsCode,
        @Nullable String kvk,
        String title,
        Position.@Nullable Role role,
        boolean roleStated,
        Period held,
        List<String> groups,
        Period membership) {

    boolean ofPerson() {
        return !name.isEmpty() || email != null;
    }

    boolean ofOrganisation() {
        return !organisation.isEmpty() || cbsCode != null || kvk != null;
    }

    boolean ofPosition() {
        return !title.isEmpty() || role != null || !held.equals(Period.ALWAYS);
    }

    boolean ofMembership() {
        return !membership.equals(Period.ALWAYS);
    }

    /** The same where the organisation is there from this day only: what began before at another, goes on here from then. */
    ImportEntry heldFrom(LocalDate first) {
        var since = held.since();
        if (since == null || !since.isBefore(first)) return this;
        var here = new Period(first, held.until());
        return new ImportEntry(
                row, name, email, phone, organisation, cbsCode, kvk, title, role, roleStated, here, groups, membership);
    }

    /** For people, to know the row by. */
    String label() {
        if (!ofPerson()) return organisation;
        var who = name.isEmpty() && email != null ? email.value() : name;
        return organisation.isEmpty() ? who : who + ", " + organisation;
    }
}
