package nl.bijeen.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.bijeen.AtOnce;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Meetings;
import nl.bijeen.journal.Actor;
import nl.bijeen.journal.Journal;
import nl.bijeen.registration.Application.Participant;
import nl.bijeen.registration.Corrections.Handed;
import nl.bijeen.registration.Question.Kind;
import nl.bijeen.view.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BijeenTest
class CorrectionsTest {

    static final Actor THEMSELVES = Actor.participant();
    static final Need HALAL = new Need("Halal", "Rolstoel");

    @Autowired
    Registrations registrations;

    @Autowired
    Corrections corrections;

    @Autowired
    Questions questions;

    @Autowired
    Needs needs;

    @Autowired
    Retention retention;

    @Autowired
    Journal journal;

    @Autowired
    Crowd crowd;

    @Autowired
    TestOffice office;

    @Autowired
    JdbcClient db;

    @Test
    void changes_what_somebody_told_about_themselves_but_never_their_address() {
        var event = crowd.meeting();
        var question =
                questions.add(event.id(), Kind.TEXT, "Welke vraag neem je mee?", "", false, List.of(), Meetings.STAFF);
        var anna = crowd.register(event, "anna");
        var answers = new Answers(Map.of(question.id(), List.of("Hoe verder?")));
        var told = new Person("Anna de Wit", Crowd.address("iemand"), "06", "Kruinwijk", "Beleid", false, answers);

        assertThat(corrections.change(anna.id(), told, HALAL, THEMSELVES)).isTrue();

        var after = registrations.get(anna.id()).person();
        assertThat(after.name()).isEqualTo("Anna de Wit");
        assertThat(after.email()).isEqualTo(Crowd.address("anna"));
        assertThat(after.answers()).isEqualTo(answers);
        assertThat(needs.of(anna.id())).isEqualTo(HALAL);
        assertThat(questions.answered(question.id())).isTrue();
        var journalled =
                journal.ofSubject(event.association(), anna.subject(), 1).toString();
        assertThat(journalled)
                .contains("registration.changed")
                .doesNotContain("Halal")
                .doesNotContain("Rolstoel");
    }

    @Test
    void of_what_several_add_at_once_nothing_is_lost() throws Exception {
        var anna = crowd.register(crowd.meeting(), "anna");
        var added = List.of("Halal", "Geen noten", "Geen lactose", "Geen vis", "Geen gluten", "Geen ei");

        AtOnce.each(added, it -> corrections.supplement(anna.id(), Crowd.person("anna"), new Need(it, ""), THEMSELVES));

        assertThat(needs.of(anna.id()).dietary().split("; ")).containsExactlyInAnyOrderElementsOf(added);
    }

    @Test
    void a_place_goes_to_nobody_who_has_one_and_needs_do_not_go_along() {
        var event = crowd.meeting();
        var anna = crowd.register(event, "anna");
        crowd.register(event, "bram");
        corrections.change(anna.id(), Crowd.person("anna"), HALAL, THEMSELVES);

        assertThat(corrections.handOver(anna.id(), "bram", Crowd.address("bram"), null, THEMSELVES))
                .isEqualTo(new Handed.HasAPlace());
        assertThat(corrections.handOver(anna.id(), "carl", Crowd.address("carl"), null, THEMSELVES))
                .isInstanceOf(Handed.Over.class);
        assertThat(needs.of(anna.id())).isEqualTo(Need.NONE);

        registrations.cancel(anna.id(), THEMSELVES);
        assertThat(corrections.handOver(anna.id(), "dina", Crowd.address("dina"), null, THEMSELVES))
                .isEqualTo(new Handed.Gone());
    }

    @Test
    void a_name_that_follows_gets_its_letter_when_it_is_filled_in() {
        var event = crowd.meeting();
        var party = crowd.party(event, false, "anna", "");

        corrections.handOver(party.get(1).id(), "bram", Crowd.address("bram"), null, THEMSELVES);

        assertThat(registrations.get(party.get(1).id()).person().nameFollows()).isFalse();
        assertThat(crowd.subjects(event.id(), "bram")).containsExactly("Je bent aangemeld: Themamiddag");
    }

    @Test
    void a_question_that_was_answered_keeps_its_kind_and_takes_its_answers_along_when_it_goes() {
        var event = crowd.meeting();
        var first = questions.add(event.id(), Kind.YES_NO, "Blijf je borrelen?", "", true, List.of(), Meetings.STAFF);
        var second =
                questions.add(event.id(), Kind.CHOICE, "Welke sessie?", "", true, List.of("A", "B"), Meetings.STAFF);
        var anna = crowd.register(event, "anna");
        var answers = new Answers(Map.of(first.id(), List.of(Question.YES), second.id(), List.of("B")));
        corrections.change(anna.id(), answered("anna", answers), Need.NONE, THEMSELVES);

        var otherwise = new Question(first.id(), Kind.TEXT, "Blijf je?", "", false, List.of());
        assertThat(questions.change(event.id(), otherwise, Meetings.STAFF)).isFalse();
        questions.raise(event.id(), second.id(), Meetings.STAFF);
        assertThat(questions.of(event.id())).containsExactly(second, first);
        questions.remove(event.id(), first.id(), Meetings.STAFF);

        assertThat(questions.of(event.id())).containsExactly(second);
        assertThat(registrations.get(anna.id()).person().answers().byQuestion()).containsOnlyKeys(second.id());
    }

    @Test
    void needs_are_forgotten_after_the_meeting_and_people_a_year_later() {
        var association = office.association().id();
        var yesterday = LocalDate.now(nl.bijeen.event.When.ZONE).minusDays(1);
        var recent = crowd.published(association, Meetings.announcement("Net geweest", Meetings.afternoon(yesterday)));
        var old = crowd.published(
                association, Meetings.announcement("Lang geleden", Meetings.afternoon(yesterday.minusYears(1))));
        var anna = added(recent.id(), "anna");
        var bram = added(old.id(), "bram");

        db.sql("""
                        insert into waiting_step (association_id, event_id, registration_id, at, what, detail)
                        select association_id, event_id, id, now(), 'MOVED_UP', 'Is ziek geweest.' from registration where id in (?, ?)
                        """).params(anna.id().value(), bram.id().value()).update();

        retention.sweep();
        retention.sweep();

        assertThat(needs.of(anna.id())).isEqualTo(Need.NONE);
        assertThat(registrations.get(anna.id()).person().name()).isEqualTo("anna");
        assertThat(registrations.get(bram.id()).person())
                .isEqualTo(new Person("", null, "", "", "", false, Answers.NONE));
        assertThat(registrations.get(bram.id()).confirmed()).isTrue();
        assertThat(db.sql("select event_id from waiting_step where event_id in (?, ?)")
                        .params(recent.id().value(), old.id().value())
                        .query(Long.class)
                        .list())
                .containsExactly(recent.id().value());
        assertThat(journal.ofSubject(association, bram.subject(), 1).toString()).doesNotContain("bram");
        assertThat(db.sql("select count(*) from booking where event_id = ? and email <> ''")
                        .param(old.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Registration added(nl.bijeen.event.EventId event, String name) {
        var application = new Application(
                UUID.randomUUID(),
                name,
                Crowd.address(name),
                Texts.ENGLISH,
                List.of(new Participant(Crowd.person(name), HALAL)),
                false);
        return ((Outcome.Registered) registrations.add(event, application, Meetings.STAFF))
                .booking()
                .registrations()
                .getFirst();
    }

    private static Person answered(String name, Answers answers) {
        return new Person(name, Crowd.address(name), "", "", "", false, answers);
    }
}
