package nl.bijeen.demo;

import java.util.List;
import nl.bijeen.access.Association;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Colour;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.StaffMembers;
import nl.bijeen.journal.Actor;
import nl.bijeen.mail.EmailAddress;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The association of the demonstration and those who work in its office. */
@Component
class House {

    private final Associations associations;
    private final StaffMembers members;
    private final Told told;
    private final Told neighbour;

    House(Associations associations, StaffMembers members, JsonMapper json) {
        this.associations = associations;
        this.members = members;
        this.told = json.readValue(Papers.bytes("association.json"), Told.class);
        this.neighbour = json.readValue(Papers.bytes("neighbour.json"), Told.class);
    }

    private record Told(
            String slug,
            String name,
            String email,
            String phone,
            String website,
            String about,
            String colour,
            List<Member> staff) {

        Associations.Settings settings() {
            return new Associations.Settings(name, new EmailAddress(email), phone, website, about, new Colour(colour));
        }
    }

    private record Member(String name, String email, Role role) {}

    boolean stands() {
        return associations.bySlug(told.slug()).isPresent();
    }

    String slug() {
        return told.slug();
    }

    /** Founds the association; the first of its staff. */
    Staff found() {
        return found(told);
    }

    /** Founds the other association of this installation; the first of its staff. */
    Staff foundNeighbour() {
        return found(neighbour);
    }

    private Staff found(Told told) {
        var association =
                associations.found(told.name(), told.slug(), new EmailAddress(told.email()), new Colour(told.colour()));
        var staff = told.staff().stream().map(it -> take(association, it)).toList();
        associations.change(staff.getFirst(), told.settings());
        return staff.getFirst();
    }

    /** Who shows visitors of the demonstration around. */
    Staff guide() {
        var association = associations.bySlug(told.slug()).orElseThrow();
        return members.of(association.id()).stream()
                .filter(it -> it.role() == Role.ADMINISTRATOR)
                .findFirst()
                .orElseThrow();
    }

    private Staff take(Association association, Member it) {
        return members.take(association.id(), it.name(), new EmailAddress(it.email()), it.role(), Actor.program())
                .orElseThrow();
    }
}
