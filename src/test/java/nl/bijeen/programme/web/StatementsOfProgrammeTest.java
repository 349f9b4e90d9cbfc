package nl.bijeen.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import nl.bijeen.BijeenTest;
import nl.bijeen.Statements;
import nl.bijeen.access.Associations;
import nl.bijeen.access.Role;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Event;
import nl.bijeen.programme.Programmes;
import nl.bijeen.programme.Round;
import nl.bijeen.programme.Round.Choosing;
import nl.bijeen.programme.Session;
import nl.bijeen.programme.TestPlacing;
import nl.bijeen.programme.TestProgramme;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A page about a programme asks as much of the database however much there is in it. */
@BijeenTest
class StatementsOfProgrammeTest {

    enum Look {
        PEOPLE,
        PERSON,
        ROOMS,
        ROOM,
        SESSION,
        ROUND,
        PLACING,
        MOVE
    }

    @Autowired
    MockMvc mvc;

    @Autowired
    TestOffice office;

    @Autowired
    Associations associations;

    @Autowired
    TestPlacing placing;

    @Autowired
    Crowd crowd;

    @Autowired
    TestProgramme made;

    @Autowired
    Programmes programmes;

    Staff editor;
    Event event;
    Round.Id round;
    Registration anna;

    @BeforeEach
    void aProgrammeWithOneOfEach() {
        event = placing.congress();
        editor = office.staff(associations.get(event.association()), Role.EDITOR);
        round = placing.round(event, "Ronde 1", Choosing.RANKED, 0, "10:00", "11:00");
        one("Wijkteams");
        anna = crowd.register(event, "Anna");
    }

    @ParameterizedTest
    @EnumSource
    void one_of_each_and_three_of_each_take_as_many(Look look) throws Exception {
        var path = path(look);
        open(path);
        var few = Statements.of(() -> open(path));
        one("Schulden");
        one("Wonen");
        crowd.party(event, false, "Bea", "Cas");

        assertThat(Statements.of(() -> open(path))).isEqualTo(few);
    }

    private void one(String title) {
        var session = placing.breakout(event, round, title, null, 9);
        made.in(made.room(event, "Zaal " + title, 20), session);
        made.contributor(event, session, Session.Role.SPEAKER, title, title + "@voorbeeld.example");
    }

    private String path(Look look) {
        var programme = programmes.of(event.id());
        var meeting = "/bureau/bijeenkomsten/" + event.slug();
        var ronde = programme.rounds().getFirst().token();
        return meeting
                + switch (look) {
                    case PEOPLE -> "/programma/mensen";
                    case PERSON ->
                        "/programma/mensen/"
                                + programme.contributors().getFirst().token();
                    case ROOMS -> "/programma/zalen";
                    case ROOM ->
                        "/programma/zalen/" + programme.rooms().getFirst().token();
                    case SESSION ->
                        "/programma/onderdeel/"
                                + programme.sessions().getFirst().token();
                    case ROUND -> "/programma/ronde/" + ronde;
                    case PLACING -> "/indelen";
                    case MOVE -> "/indelen/wie/" + anna.uid() + "/" + ronde;
                };
    }

    private void open(String path) throws Exception {
        var answer = mvc.perform(get(path).with(office.as(editor))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
    }
}
