package nl.bijeen.programme.web;

import nl.bijeen.event.Event;
import nl.bijeen.view.OfficeTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the office sees where everybody goes. */
@Configuration
class PlacingTab {

    static final String PATH = "/bureau/bijeenkomsten/{slug}/indelen";

    @Bean
    OfficeTab placingTabOfMeeting() {
        return new OfficeTab(OfficeTab.Group.PROGRAMME, 45, "placing.office.tab", "indelen");
    }

    static String address(Event event) {
        return "/bureau/bijeenkomsten/" + event.slug() + "/indelen";
    }
}
