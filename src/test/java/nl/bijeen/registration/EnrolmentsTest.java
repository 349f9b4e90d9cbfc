package nl.bijeen.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bijeen.BijeenTest;
import nl.bijeen.audience.Strength;
import nl.bijeen.people.Position.Role;
import nl.bijeen.registration.Application.Participant;
import nl.bijeen.view.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the desk tells of who was entered is not read back, so it must be what was written. */
@BijeenTest
class EnrolmentsTest {

    @Autowired
    MembersOnly members;

    @Autowired
    Registrations registrations;

    @Test
    void who_was_entered_is_told_as_the_register_has_them() {
        var event = members.meeting(2, Strength.INFORMATION);
        var answers = new Answers(Map.of(1L, List.of("ja", "nee")));
        var anna = new Person(
                "Anna", Crowd.address("anna"), "06", "Gemeente Kruinwijk", "hoofd", false, answers, Role.MANAGER);
        var people = List.of(
                        anna,
                        Person.following("Kruinwijk"),
                        MembersOnly.person("bram", "Elders"),
                        Crowd.person("carla"))
                .stream()
                .map(it -> new Participant(it, Need.NONE))
                .toList();
        var application =
                new Application(UUID.randomUUID(), "Anna", Crowd.address("anna"), Texts.ENGLISH, people, false);

        var told = ((Outcome.Registered) registrations.register(event.id(), application)).booking();

        assertThat(told.registrations())
                .hasSize(4)
                .allSatisfy(it -> assertThat(registrations.get(it.id())).isEqualTo(it));
        assertThat(told.registrations().getFirst().invites()).isEqualTo(1);
        assertThat(told.registrations()).extracting(Registration::uid).doesNotHaveDuplicates();
    }
}
