package nl.bijeen.registration.web;

import nl.bijeen.access.Staff;
import nl.bijeen.event.Event;
import nl.bijeen.event.Events;
import nl.bijeen.view.NotFound;
import nl.bijeen.view.OfficeTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The meetings of the association somebody works for, and what registering adds to their workspace. */
@Configuration
class OfficeMeetings {

    private final Events events;

    OfficeMeetings(Events events) {
        this.events = events;
    }

    @Bean
    OfficeTab signUpTab() {
        return new OfficeTab(OfficeTab.Group.PEOPLE, 30, "registration.office.tab.desk", "aanmelden");
    }

    @Bean
    OfficeTab participantsTab() {
        return new OfficeTab(OfficeTab.Group.PEOPLE, 40, "registration.office.tab.participants", "deelnemers");
    }

    Event find(Staff staff, String slug) {
        return events.find(staff.association(), slug).orElseThrow(NotFound::new);
    }

    /** For pages that show more of people than a reader may see. */
    Event findToEdit(Staff staff, String slug) {
        staff.mustEdit();
        return find(staff, slug);
    }

    static String address(Event event) {
        return "/bureau/bijeenkomsten/" + event.slug();
    }
}
