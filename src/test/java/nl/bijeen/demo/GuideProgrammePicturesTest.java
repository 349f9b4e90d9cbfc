package nl.bijeen.demo;

import static nl.bijeen.demo.Camera.follow;
import static nl.bijeen.demo.Camera.press;
import static nl.bijeen.demo.Camera.take;
import static nl.bijeen.demo.Camera.takeWhole;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser;
import nl.bijeen.Browser.Screen;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** As {@link GuidePicturesTest}, for the chapters about a programme and who goes where in it. */
@BijeenTest
@EnabledIfSystemProperty(named = "guide", matches = "pictures")
class GuideProgrammePicturesTest {

    private static final String DEBTS = "/bureau/bijeenkomsten/themadag-eerder-bij-schulden";
    private static final String CONGRESS = "/bijeenkomsten/jaarcongres-ruimte-voor-het-gewone";

    @Autowired
    Guide guide;

    @Autowired
    PublicUrl site;

    @BeforeEach
    void load() {
        guide.load();
    }

    @Test
    void of_a_programme_that_is_worked_out() {
        try (var desk = guide.desk()) {
            takeWhole(desk.go(DEBTS + "/programma"), "programma");
            var page = desk.go(DEBTS + "/programma");
            follow(page, "Aanbellen");
            page.selectOption("#room", new SelectOption().setIndex(0));
            press(page, "Opslaan");
            follow(page, "Bekijk de wijzigingen en wie ervan horen");
            take(page, "wijzigingen");
        }
    }

    @Test
    void of_the_waiting_list_and_of_placing_people() {
        try (var desk = guide.desk()) {
            takeWhole(desk.go(DEBTS + "/wachtlijst"), "wachtlijst");
            takeWhole(desk.go(DEBTS + "/indelen"), "indelen");
        }
    }

    @Test
    void of_a_call_for_sessions() {
        try (var visitor = Browser.open(site.to(""), Screen.PHONE)) {
            takeWhole(visitor.go("/laagland" + CONGRESS + "/oproep"), "oproep-insturen");
        }
        try (var desk = guide.desk()) {
            var page = desk.go("/bureau" + CONGRESS + "/oproep");
            asIfAtHome(page);
            takeWhole(page, "oproep");
            page.locator("main a[href*='/voorstel/']").first().click();
            takeWhole(page, "oproep-voorstel");
        }
    }

    /** A guide tells addresses as an installation has them, not those of whoever took the picture. */
    private static void asIfAtHome(Page page) {
        page.evaluate("""
                document.querySelectorAll('main a').forEach(it => {
                    it.textContent = it.textContent.replace(/http:.*localhost:[0-9]+/, 'https://bijeen.example');
                })""");
    }
}
