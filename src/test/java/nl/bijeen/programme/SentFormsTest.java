package nl.bijeen.programme;

import static nl.bijeen.event.Meetings.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.bijeen.AtOnce;
import nl.bijeen.BijeenTest;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.event.Meetings;
import nl.bijeen.mail.EmailAddress;
import nl.bijeen.programme.Call.OpenTo;
import nl.bijeen.programme.Material.Moment;
import nl.bijeen.programme.Session.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** A double click sends a form twice, and both may arrive at once. */
@BijeenTest
class SentFormsTest {

    static final Plan OPENING = Plan.of(Kind.PLENARY, null, Imagined.span("14:00", "14:30"), "Opening");

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Programmes programmes;

    @Autowired
    Sessions sessions;

    @Autowired
    Rounds rounds;

    @Autowired
    Rooms rooms;

    @Autowired
    Contributors contributors;

    @Autowired
    Materials materials;

    @Autowired
    Reviewers reviewers;

    @Autowired
    SentForms forms;

    @Autowired
    TestProgramme made;

    @Autowired
    TestCall call;

    Staff staff;
    Event event;
    UUID request = UUID.randomUUID();

    @BeforeEach
    void aMeetingWithAProgramme() {
        staff = office.editor();
        event = meetings.open(staff.association(), "Café");
        made.start(event);
    }

    @Test
    void a_form_that_arrives_eight_times_at_once_adds_one_session() throws Exception {
        assertThat(AtOnce.times(8, _ -> sessions.add(event.id(), request, OPENING, STAFF)))
                .allMatch(Answer.Done.class::isInstance);

        assertThat(programme().sessions()).hasSize(1);
    }

    @Test
    void who_goes_back_and_fills_in_something_else_adds_something_else() {
        sessions.add(event.id(), request, OPENING, STAFF);
        sessions.add(event.id(), request, OPENING.told("Met muziek.", List.of()), STAFF);

        assertThat(programme().sessions()).hasSize(2);
    }

    @Test
    void the_same_form_adds_one_room_one_round_and_one_speaker_and_leads_to_them() {
        var room = new Rooms.Facts("Zaal 1", 20, true, false, "");
        assertThat(rooms.add(event.id(), request, room, STAFF)).isTrue();
        assertThat(rooms.add(event.id(), request, room, STAFF)).isTrue();
        var round = new Rounds.Facts("Ronde", Imagined.span("15:00", "16:00"), "");
        var token = rounds.add(event.id(), request, round, STAFF);
        assertThat(rounds.add(event.id(), request, round, STAFF)).isEqualTo(token);
        var sam = new Contributors.Facts("Sam", "", "", new EmailAddress("sam@voorbeeld.example"), "");
        var who = contributors.add(event.id(), request, sam, STAFF);
        assertThat(contributors.add(event.id(), request, sam, STAFF))
                .isEqualTo(who)
                .isPresent();

        assertThat(programme().rooms()).hasSize(1);
        assertThat(programme().rounds()).extracting(Round::token).containsExactly(token);
        assertThat(programme().contributors()).extracting(Contributor::token).containsExactly(who.orElseThrow());
    }

    @Test
    void the_same_form_adds_one_link_to_a_session() {
        made.session(event, Kind.PLENARY, "Opening", "14:00", "14:30");
        var session = programme().sessions().getFirst();
        var facts = new Materials.Facts(Moment.BEFORE, "Leesstuk");
        materials.link(event.id(), session, request, facts, "https://voorbeeld.nl", STAFF);
        materials.link(event.id(), session, request, facts, "https://voorbeeld.nl", STAFF);

        assertThat(programme().sessions().getFirst().materials()).hasSize(1);
    }

    @Test
    void the_same_form_asks_a_reviewer_once_and_is_no_mistake() {
        call.open(event, OpenTo.EVERYBODY);
        var lees = new EmailAddress("lees@gemeente.example");

        assertThat(reviewers.invite(event, request, "Lees", lees, staff)).isTrue();
        assertThat(reviewers.invite(event, request, "Lees", lees, staff)).isTrue();
        assertThat(reviewers.invite(event, UUID.randomUUID(), "Lees", lees, staff))
                .isFalse();
        assertThat(reviewers.of(event.id())).hasSize(1);
    }

    @Test
    void a_form_is_carried_out_once_whatever_the_program_believes() {
        var form = new SentForms.Form(event.id(), request, OPENING);
        forms.keep(form, "een");

        assertThatThrownBy(() -> forms.keep(form, "twee"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("a_form_is_carried_out_once");
    }

    private Programme programme() {
        return programmes.of(event.id());
    }
}
