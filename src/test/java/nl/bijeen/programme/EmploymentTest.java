package nl.bijeen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.bijeen.BijeenTest;
import nl.bijeen.event.Event;
import nl.bijeen.people.Position.Role;
import nl.bijeen.people.TestPeople;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.Registration;
import nl.bijeen.registration.Registrations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BijeenTest
class EmploymentTest {

    @Autowired
    TestPlacing made;

    @Autowired
    TestPeople people;

    @Autowired
    Crowd crowd;

    @Autowired
    Employment employment;

    @Autowired
    Choices choices;

    @Autowired
    Registrations registrations;

    @Autowired
    JdbcClient db;

    Event event;

    @BeforeEach
    void aCongress() {
        event = made.congress();
    }

    @Test
    void the_register_knows_better_than_what_somebody_typed() {
        var shire = people.municipality(event.association(), "Gemeente Lindeveen");
        people.at(shire, "Anna", Crowd.address("anna").value(), Role.DIRECTOR);
        var anna = comes("anna", "Sociaal domein regio");
        var bram = comes("bram", "lindeveen");
        var carla = comes("carla", "Elders");

        var organisations = employment.of(List.of(anna, bram, carla));

        assertThat(organisations.get(anna.id().value()))
                .isEqualTo(organisations.get(bram.id().value()))
                .isNotEqualTo(organisations.get(carla.id().value()));
    }

    @Test
    void a_municipality_is_found_with_and_without_gemeente_before_its_name() {
        people.municipality(event.association(), "Lindeveen");
        people.municipality(event.association(), "Gemeente Waterdal");
        var people = List.of(
                comes("anna", "Gemeente  Lindeveen"),
                comes("bram", "lindeveen"),
                comes("carla", "gemeente waterdal"),
                comes("dirk", "Waterdal"));

        var organisations = employment.of(people).values();

        assertThat(organisations).allMatch(it -> it.startsWith("organisation "));
        assertThat(Set.copyOf(organisations)).hasSize(2);
    }

    @Test
    void who_is_of_no_organisation_in_the_register_is_of_the_one_they_typed_whatever_the_capitals() {
        var anna = comes("anna", " Gemeente  Lindeveen ");
        var bram = comes("bram", "LINDEVEEN");
        var carla = comes("carla", "");

        var organisations = employment.of(List.of(anna, bram, carla));

        assertThat(organisations.get(anna.id().value()))
                .isEqualTo("lindeveen")
                .isEqualTo(organisations.get(bram.id().value()));
        assertThat(organisations.get(carla.id().value())).isEmpty();
    }

    @Test
    void a_breakout_counts_colleagues_however_they_write_their_organisation() {
        var round = made.round(event, "Ronde 1", Choosing.FIRST_COME, 0, "10:00", "11:00");
        var work = made.breakout(event, round, "Wijkteams", null, 9);
        db.sql("update round set per_organisation = 1 where id = ?")
                .param(round.value())
                .update();
        choices.take(comes("anna", "Gemeente Lindeveen").id(), round, work);

        assertThat(choices.take(comes("bram", "lindeveen").id(), round, work))
                .isEqualTo(new Choices.Answer.Barred(Obstacle.ORGANISATION));
        assertThat(choices.take(comes("carla", "Elders").id(), round, work)).isEqualTo(new Choices.Answer.Noted());
        assertThat(choices.take(comes("dirk", "").id(), round, work)).isEqualTo(new Choices.Answer.Noted());
    }

    private Registration comes(String name, String organisation) {
        var person = crowd.register(event, name);
        db.sql("update registration set organisation = ? where id = ?")
                .params(organisation, person.id().value())
                .update();
        return registrations.get(person.id());
    }
}
