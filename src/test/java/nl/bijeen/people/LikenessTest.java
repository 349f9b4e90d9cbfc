package nl.bijeen.people;

import static nl.bijeen.people.Likeness.Reason.SAME_ADDRESS;
import static nl.bijeen.people.Likeness.Reason.SAME_NAME;
import static nl.bijeen.people.Likeness.Reason.SIMILAR_NAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.bijeen.database.AssociationId;
import nl.bijeen.mail.EmailAddress;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void one_mailbox_is_one_person_whatever_they_are_called() {
        assertThat(Likeness.of(person("Zoë"), person("Bram"), true, false)).contains(SAME_ADDRESS);
        assertThat(mailbox("Zoe+werk@Kruinwijk.example")).isEqualTo(mailbox("zoe@kruinwijk.example"));
        assertThat(mailbox("zoe@kruinwijk.example")).isNotEqualTo(mailbox("zoo@kruinwijk.example"));
    }

    @Test
    void names_count_only_within_one_organisation() {
        assertThat(Likeness.of(person("Bram Smit"), person("Bram Smit"), false, false))
                .isEmpty();
        assertThat(likeness("Bram Smit", "Bram Smit")).contains(SAME_NAME);
    }

    @Test
    void accents_order_and_particles_make_no_difference() {
        assertThat(likeness("Zoë van der Berg", "zoe Berg")).contains(SAME_NAME);
        assertThat(likeness("Jansen-Smit, Anna", "Anna Jansen Smit")).contains(SAME_NAME);
    }

    @Test
    void one_typing_mistake_or_an_initial_makes_names_similar() {
        assertThat(likeness("Zoë Gündoğan", "Zoe Gundogna")).contains(SIMILAR_NAME);
        assertThat(likeness("Zoë Gündoğan", "Zoe Gundoan")).contains(SIMILAR_NAME);
        assertThat(likeness("Zoë Gündoğan", "Z. Gündoğan")).contains(SIMILAR_NAME);
        assertThat(likeness("Zoë Gündoğan", "B. Gündoğan")).isEmpty();
    }

    @Test
    void short_names_and_two_mistakes_are_other_people() {
        assertThat(likeness("Jan Smit", "Jan Smid")).isEmpty();
        assertThat(likeness("Anna Jansen", "Hanna Janssen")).isEmpty();
        assertThat(likeness("Anna Jansen", "Anna de Jansen Smit")).isEmpty();
        assertThat(likeness("Jansen", "Janssen")).isEmpty();
    }

    private static Optional<Likeness.Reason> likeness(String one, String other) {
        return Likeness.of(person(one), person(other), false, true);
    }

    private static String mailbox(String email) {
        return Likeness.mailbox(new EmailAddress(email));
    }

    private static Person person(String name) {
        return new Person(1, new AssociationId(1), "token", new Person.Profile(name, null, ""));
    }
}
