package nl.bijeen.access.web;

import nl.bijeen.access.Associations;
import nl.bijeen.access.Staff;
import nl.bijeen.view.Frames;
import nl.bijeen.view.OfficeTab;
import nl.bijeen.view.See;
import nl.bijeen.view.Texts;
import nl.bijeen.view.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an association tells about itself. Only administrators come here. */
@Controller
class SettingsPages {

    private final Associations associations;
    private final Words words;

    SettingsPages(Associations associations, Texts texts) {
        this.associations = associations;
        this.words = texts.in(Texts.DUTCH);
    }

    @Bean
    static OfficeTab settingsTab() {
        return new OfficeTab(OfficeTab.Place.SETTINGS, 10, "access.office.settings.tab", "");
    }

    @GetMapping("/bureau/instellingen")
    View form(Staff staff) {
        return SettingsPage.of(associations.get(staff.association()));
    }

    @PostMapping("/bureau/instellingen")
    View change(Staff staff, SettingsForm form, RedirectAttributes attributes) {
        var problems = form.problems(words);
        if (problems.any()) return new SettingsPage(form, problems);

        associations.change(staff, form.settings());
        attributes.addFlashAttribute(Frames.NOTICE, words.text("access.office.settings.changed"));
        return See.other("/bureau/instellingen");
    }
}
