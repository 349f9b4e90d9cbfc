package nl.bijeen.programme.web;

import nl.bijeen.event.Event;
import nl.bijeen.programme.Call;
import nl.bijeen.programme.Calls;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.OfficeTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the office asks for submissions for a meeting. */
@Configuration
class CallTab {

    static final String PATH = "/bureau/bijeenkomsten/{slug}/oproep";

    private final Calls calls;

    CallTab(Calls calls) {
        this.calls = calls;
    }

    @Bean
    OfficeTab callTabOfMeeting() {
        return new OfficeTab(OfficeTab.Group.PROGRAMME, 17, "programme.office.call.tab", "oproep");
    }

    static String address(Event event) {
        return "/bureau/bijeenkomsten/" + event.slug() + "/oproep";
    }

    /** The call of a meeting that has one; every page below the settings needs it. */
    Call of(Event event) {
        return calls.find(event.id()).orElseThrow(NotFound::new);
    }
}
