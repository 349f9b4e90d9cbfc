package nl.bijeen.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.bijeen.BijeenTest;
import nl.bijeen.Browser;
import nl.bijeen.Browser.Screen;
import nl.bijeen.Tour;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.adoption.TestPiles;
import nl.bijeen.event.Events;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Taking announcements over, as staff see it. */
@BijeenTest
class AdoptionLooksTest {

    /** With a year to infer, a day that does not exist and a line that fits nowhere. */
    static final String GUESSED = """
            Dag van de nieuwe wijk

            Wanneer
            vrijdag 9 oktober, 13.00 tot 17.00 uur

            Waar
            De Zaal
            Kade 12
            1234 AB Waterstad

            Deelname en kosten
            Deze dag is bedoeld voor beleidsmedewerkers van gemeenten.
            Leden betalen € 95, anderen € 145 (excl. btw).
            Neem een kussen mee.

            Nieuwe wijken worden sneller gebouwd dan ooit. Wat vraagt dat van gemeenten?

            Programma
            13.00 uur Welkom door dagvoorzitter Anna Berg
            14.00 uur Subsessies
            1. Wonen
            2. Leren
            16.00 uur Borrel

            De terugkomdag is op 31 november 2026.
            """;

    @Autowired
    PublicUrl site;

    @Autowired
    TestOffice office;

    @Autowired
    TestPiles piles;

    @Autowired
    Events events;

    Staff staff;

    @BeforeEach
    void atTheOffice() {
        staff = office.editor();
    }

    @ParameterizedTest
    @EnumSource(names = {"NARROW", "DESKTOP"})
    void every_page_can_be_used_by_everybody(Screen screen) {
        var pile = piles.pile(staff, AdoptionPagesTest.TEXT, GUESSED, " ");
        try (var tour = Tour.of(site.to(""), screen, office.cookie(staff))) {
            tour.see("/bureau/overnemen", "adoption-start");
            tour.press("Lees de tekst").seen("adoption-nothing", 422);
            tour.see(Addresses.pile(pile), "adoption-pile");
            piles.whileBusy(staff, GUESSED, it -> tour.see(Addresses.pile(it), "adoption-busy"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NARROW", "DESKTOP"})
    void the_text_and_what_was_read_stand_beside_each_other(Screen screen) {
        var address = Addresses.one(piles.pasted(staff, GUESSED));
        try (var tour = Tour.of(site.to(""), screen, office.cookie(staff))) {
            tour.see(address, "adoption-look");
            tour.click("#city-origin a");
            var lit = tour.page().locator("mark:target");
            assertThat(lit.innerText()).isEqualTo("Waterstad");
            tour.fill("#capacity", "veel").press("Opslaan als concept").seen("adoption-mistake", 422);
        }
    }

    @Test
    void with_the_keyboard_the_words_light_up_and_without_scripts_they_are_a_link() {
        var address = Addresses.one(piles.pasted(staff, GUESSED));
        try (var tour = Tour.of(site.to(""), Screen.DESKTOP, office.cookie(staff))) {
            var page = tour.go(address).page();
            page.locator("#street").focus();
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            assertThat(page.locator(".bijeen-word--lit").innerText()).isEqualTo("1234 AB");
        }
        try (var browser = Browser.withoutScripts(site.to(""), Screen.PHONE).as(office.cookie(staff))) {
            var page = browser.go("/bureau/overnemen");
            page.fill("#text", GUESSED);
            page.locator("button:has-text('Lees de tekst')").click();
            page.locator("#street-origin a").click();
            assertThat(page.locator("mark:target").innerText()).isEqualTo("Kade 12");
            page.fill("#title", "Dag van de oude wijk");
            page.locator("button:has-text('Opslaan als concept')").first().click();
            page.waitForSelector("h1:has-text('Overzicht')");
        }
        assertThat(events.all(staff.association()))
                .extracting(it -> it.title())
                .containsExactly("Dag van de oude wijk");
    }
}
