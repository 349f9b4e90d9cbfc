package nl.bijeen.people.web;

import nl.bijeen.view.OfficeTab;
import nl.bijeen.view.OfficeTab.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What there is to look at about people. */
@Configuration
class PeopleTabs {

    @Bean
    OfficeTab personsTab() {
        return new OfficeTab(Place.PEOPLE, 10, "people.tabs.people", "");
    }

    @Bean
    OfficeTab organisationsTab() {
        return new OfficeTab(Place.PEOPLE, 20, "people.tabs.organisations", "organisaties");
    }

    @Bean
    OfficeTab duplicatesTab() {
        return new OfficeTab(Place.PEOPLE, 90, "people.tabs.duplicates", "dubbelen");
    }

    @Bean
    OfficeTab groupsTab() {
        return new OfficeTab(Place.PEOPLE, 30, "people.tabs.groups", "groepen");
    }
}
