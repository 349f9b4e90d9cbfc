package nl.bijeen.registration;

import static org.assertj.core.api.Assertions.assertThat;

import nl.bijeen.BijeenTest;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Journal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BijeenTest
class RegistrationJournalTest {

    @Autowired
    Crowd crowd;

    @Autowired
    Registrations registrations;

    @Autowired
    Journal journal;

    @Test
    void the_journal_tells_what_happened_but_never_what_somebody_needs() {
        var event = crowd.meeting();
        var anna = crowd.register(event, "anna");
        registrations.cancel(anna.id(), Actor.participant());

        assertThat(journal.ofSubject(event.association(), anna.subject(), 1).entries())
                .extracting(it -> it.note().what())
                .containsExactly("registration.cancelled", "registration.made");
    }
}
