package nl.bijeen.event.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.bijeen.BijeenTest;
import nl.bijeen.Browser;
import nl.bijeen.Browser.Screen;
import nl.bijeen.Keyboard;
import nl.bijeen.access.Staff;
import nl.bijeen.access.TestOffice;
import nl.bijeen.event.Events;
import nl.bijeen.event.Fate;
import nl.bijeen.event.Kind;
import nl.bijeen.event.Meetings;
import nl.bijeen.event.Updates;
import nl.bijeen.event.Where;
import nl.bijeen.view.PublicUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A staff member makes a meeting, once with the keyboard only and once without scripts. */
@BijeenTest
class OfficeInTheBrowserTest {

    @Autowired
    PublicUrl site;

    @Autowired
    TestOffice office;

    @Autowired
    Meetings meetings;

    @Autowired
    Events events;

    @Autowired
    Updates updates;

    private Staff staff;

    @BeforeEach
    void aStaffMember() {
        staff = office.editor();
    }

    @Test
    void a_meeting_is_made_published_and_updated_with_the_keyboard_only() {
        try (var browser = Browser.open(site.to(""), Screen.DESKTOP)) {
            var page = signedIn(browser);
            browser.go("/bureau");
            press(page, "a[href='/bureau/nieuwe-bijeenkomst']", "Enter");
            type(page, "#kind", "Caf");
            type(page, "#title", "Politiek café");
            type(page, "#firstDay", "09092099");
            press(page, "main form button", "Enter");

            press(page, "main a[href$='/aankondiging']", "Enter");
            page.waitForSelector(".ProseMirror");
            type(page, "[aria-labelledby='introduction-label']", "We praten mee.");
            type(page, "#start", "1100AM");
            press(page, "#mode-4", "ArrowUp");
            type(page, "#city", "Ons Dorp");
            press(page, "#programme", "Enter");
            page.waitForSelector("#programme-0-title");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("programme-0");
            type(page, "#programme-0-start", "1100AM");
            type(page, "#programme-0-title", "Welkom");
            page.keyboard().press("Enter");

            press(page, "main a[href$='/publiceren']", "Enter");
            press(page, "main form button", "Enter");
            press(page, "nav a[href$='/updates']", "Enter");
            page.waitForSelector(".ProseMirror");
            type(page, ".ProseMirror", "De zaal is open.");
            press(page, "#letters", "Space");
            press(page, "main form > .bijeen-actions button", "Enter");
            press(page, "button[value=confirm]", "Enter");
            page.waitForSelector("#told");
        }
        var made = events.find(staff.association(), "politiek-cafe").orElseThrow();
        assertThat(made.fate()).isEqualTo(Fate.PUBLISHED);
        assertThat(made.announcement().kind()).isEqualTo(Kind.CAFE);
        assertThat(made.announcement().introduction()).isEqualTo("We praten mee.");
        assertThat(made.when().firstDay()).isEqualTo(LocalDate.of(2099, 9, 9));
        assertThat(made.when().start()).isEqualTo(LocalTime.of(11, 0));
        assertThat(made.announcement().where().mode()).isEqualTo(Where.Mode.BOTH);
        assertThat(made.announcement().programme()).extracting(it -> it.title()).containsExactly("Welkom");
        assertThat(updates.of(made.id())).extracting(it -> it.text()).containsExactly("De zaal is open.");
    }

    @Test
    void everything_works_without_scripts() {
        var draft = meetings.draft(staff.association(), "Congres");
        try (var browser = Browser.withoutScripts(site.to(""), Screen.PHONE)) {
            var page = signedIn(browser);
            browser.go("/bureau/bijeenkomsten/" + draft.slug() + "/aankondiging");
            page.fill("#introduction", "Met **nadruk**.");
            page.click("#programme");
            assertThat(page.url()).endsWith("#programme-0");
            page.fill("#programme-0-title", "Borrel");
            page.click("#programme");
            page.fill("#programme-1-title", "Welkom");
            page.click("#programme-1 button[value='UP programme[1]']");
            assertThat(page.inputValue("#programme-0-title")).isEqualTo("Welkom");
            page.click("#programme-1 button[value='REMOVE programme[1]']");
            page.click(".bijeen-long__main > .bijeen-actions button");
        }
        var saved = events.get(draft.id()).announcement();
        assertThat(saved.introduction()).isEqualTo("Met **nadruk**.");
        assertThat(saved.programme()).extracting(it -> it.title()).containsExactly("Welkom");
    }

    private Page signedIn(Browser browser) {
        return browser.as(office.cookie(staff)).page();
    }

    /** Days and hours are typed such that it does not matter in which order the browser asks for them. */
    private static void type(Page page, String field, String text) {
        new Keyboard(page).reach(field);
        page.keyboard().type(text);
    }

    private static void press(Page page, String thing, String key) {
        new Keyboard(page).reach(thing);
        page.keyboard().press(key);
        page.waitForLoadState();
    }
}
