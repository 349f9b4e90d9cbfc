package nl.bijeen.event.web;

import nl.bijeen.event.Event;
import nl.bijeen.view.OfficeTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the office finds a meeting, and the tabs this module adds there. */
@Configuration
class Workspaces {

    static final String LIST = "/bureau/bijeenkomsten";
    static final String ONE = LIST + "/{slug}";

    static String of(Event event) {
        return LIST + "/" + event.slug();
    }

    @Bean
    OfficeTab overviewTab() {
        return new OfficeTab(OfficeTab.Group.OVERVIEW, 0, "event.office.tab.overview", "");
    }

    @Bean
    OfficeTab announcementTab() {
        return new OfficeTab(OfficeTab.Group.PAGE, 10, "event.office.tab.announcement", "aankondiging");
    }

    @Bean
    OfficeTab filesTab() {
        return new OfficeTab(OfficeTab.Group.PAGE, 20, "event.office.tab.files", "bestanden");
    }

    @Bean
    OfficeTab updatesTab() {
        return new OfficeTab(OfficeTab.Group.COURSE, 50, "event.office.tab.updates", "updates");
    }

    @Bean
    OfficeTab coHostsTab() {
        return new OfficeTab(OfficeTab.Group.PAGE, 65, "event.office.tab.co-hosts", "medeorganisatoren");
    }

    @Bean
    OfficeTab reportTab() {
        return new OfficeTab(OfficeTab.Group.COURSE, 70, "event.office.tab.report", "verslag");
    }

    @Bean
    OfficeTab lettersTab() {
        return new OfficeTab(OfficeTab.Group.RECORD, 80, "event.office.tab.letters", "brieven");
    }

    @Bean
    OfficeTab journalTab() {
        return new OfficeTab(OfficeTab.Group.RECORD, 90, "event.office.tab.journal", "journaal");
    }
}
