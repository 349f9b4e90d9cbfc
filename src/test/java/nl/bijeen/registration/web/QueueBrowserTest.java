package nl.bijeen.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser;
import nl.bijeen.Browser.Screen;
import nl.bijeen.Tour;
import nl.bijeen.access.Associations;
import nl.bijeen.event.Event;
import nl.bijeen.registration.Crowd;
import nl.bijeen.registration.Peak;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Rush hour, as a person meets it. */
@BijeenTest
class QueueBrowserTest {

    @Autowired
    PublicUrl site;

    @Autowired
    Crowd crowd;

    @Autowired
    Peak peak;

    @Autowired
    Associations associations;

    /** The desk is given the few seconds in which it may still answer. */
    @Test
    void somebody_without_scripts_waits_in_the_queue_closes_the_page_and_comes_back_to_a_confirmation() {
        var event = crowd.meetingWithSeats(5);
        try (var browser = Browser.withoutScripts(site.to(""), Screen.PHONE)) {
            var page = browser.go(form(event));
            String queue;
            try (var _ = peak.busy(event)) {
                peak.promise(event, Crowd.application("bram"));
                page.fill("#name", "Anna de Wit");
                page.fill("#email", "anna@kruinwijk.example");
                press(browser, "Controleren");
                press(browser, "Aanmelden");
                assertThat(page.title()).startsWith("Nog 1 aanmelding voor je");
                queue = page.url().replace("#inhoud", "");

                page.getByText("Kijk nu").first().click();
                assertThat(page.url()).isEqualTo(queue);
                assertThat(page.textContent("h1")).isEqualTo("Het is druk: je staat in de rij");
                page.navigate("about:blank");
            }
            peak.awaitAnswers(event.id());

            page.navigate(queue);

            assertThat(page.textContent("h1")).isEqualTo("Je bent aangemeld");
            assertThat(crowd.subjects(event.id(), "anna")).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void the_queue(Screen screen) {
        var event = crowd.meetingWithSeats(5);
        try (var tour = Tour.of(site.to(""), screen);
                var _ = peak.busy(event)) {
            for (var i = 0; i < 12; i++) peak.promise(event, Crowd.application("visitor" + i));
            var page = form(event) + "/rij/" + peak.promise(event, Crowd.application("anna"));
            tour.see(page, "registration-queue");
            tour.see("/en" + page + "?stil=ja", "registration-queue-still-en");
        }
        peak.awaitAnswers(event.id());
    }

    @Test
    void with_scripts_the_page_becomes_the_answer_by_itself() {
        var event = crowd.meetingWithSeats(5);
        try (var browser = Browser.open(site.to(""), Screen.DESKTOP)) {
            try (var _ = peak.busy(event)) {
                browser.go(form(event) + "/rij/" + peak.promise(event, Crowd.application("anna")));
            }
            browser.page().waitForURL("**/boeking/**");
        }
    }

    private static void press(Browser browser, String button) {
        browser.page()
                .getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private String form(Event event) {
        return "/" + associations.get(event.association()).slug() + "/bijeenkomsten/" + event.slug() + "/aanmelden";
    }
}
