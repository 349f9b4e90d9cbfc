package nl.bijeen.outlook.web;

import nl.bijeen.view.OfficeTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the fate of a meeting in its workspace. */
@Configuration
class OutlookTab {

    static final String PATH = "doorgaan";

    @Bean
    OfficeTab outlook() {
        return new OfficeTab(OfficeTab.Group.COURSE, 60, "outlook.office.tab", PATH);
    }
}
