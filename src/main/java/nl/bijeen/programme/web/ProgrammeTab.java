package nl.bijeen.programme.web;

import nl.bijeen.event.Event;
import nl.bijeen.programme.Programme;
import nl.bijeen.programme.Programmes;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.OfficeTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the office works on the programme of a meeting. */
@Configuration
class ProgrammeTab {

    static final String PATH = "/bureau/bijeenkomsten/{slug}/programma";

    private final Programmes programmes;

    ProgrammeTab(Programmes programmes) {
        this.programmes = programmes;
    }

    @Bean
    OfficeTab programmeTabOfMeeting() {
        return new OfficeTab(OfficeTab.Group.PROGRAMME, 15, "programme.office.tab", "programma");
    }

    static String address(Event event) {
        return "/bureau/bijeenkomsten/" + event.slug() + "/programma";
    }

    /**
     * A day of it.
     *
     * @param session the token of the session to look at; empty for none
     */
    static String address(Event event, String day, String session) {
        return address(event) + "?dag=" + day + (session.isEmpty() ? "" : "#onderdeel-" + session);
    }

    /** The programme of a meeting where somebody started to work it out; every page below the first needs one. */
    Programme of(Event event) {
        return programmes.find(event.id()).orElseThrow(NotFound::new);
    }
}
