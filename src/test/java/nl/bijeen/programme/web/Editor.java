package nl.bijeen.programme.web;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import nl.bijeen.Keyboard;
import nl.bijeen.programme.Round;

/** A staff member who works a programme out with the keyboard, from the page of the programme and back to it. */
final class Editor {

    private final Page page;
    private final Keyboard keys;

    /** At the page of a programme that is not worked out yet. */
    Editor(Page page) {
        this.page = page;
        keys = new Keyboard(page);
        keys.enter("main form button");
    }

    Editor room(String name, int capacity, boolean stepFree) {
        keys.enter("main a[href$='/zalen']").type("#name", name).type("#capacity", String.valueOf(capacity));
        if (stepFree) keys.press("#stepFree", "Space");
        keys.press("#hearingLoop", "Space").enter("main form button");
        keys.enter(".bijeen-back a");
        return this;
    }

    Editor day(LocalDate day) {
        keys.enter("nav a[href$='?dag=" + day + "']");
        return this;
    }

    /** After what is on that day already, of the kind that many below the first. */
    Editor session(LocalDate day, int kind, String title, String room) {
        keys.enter("main a[href$='/onderdeel?dag=" + day + "']").type("#title", title);
        for (var i = 0; i < kind; i++) keys.press("[name=kind]:checked", "ArrowDown");
        keys.choose("#room", room).enter("main form > .bijeen-actions button");
        return this;
    }

    /** After what is on that day already; a breakout each, with its minimum and maximum. */
    Editor round(LocalDate day, String name, Breakout... breakouts) {
        keys.enter("main a[href$='/ronde?dag=" + day + "']").type("#name", name).enter("#name");
        var token = page.url().replaceFirst(".*/", "");
        for (var it : breakouts) {
            keys.enter("main a[href$='?ronde=" + token + "']").type("#title", it.title());
            keys.choose("#room", it.room()).type("#minimum", it.minimum()).type("#maximum", it.maximum());
            keys.enter("#maximum");
        }
        return this;
    }

    record Breakout(String title, String room, String minimum, String maximum) {}

    /** From the page of the programme to how people choose in a round, so many ways below the one it has, and back. */
    Editor choosing(Round round, int way) {
        keys.enter("nav a[href$='/indelen']").enter("main a[href$='/ronde/" + round.token() + "']");
        for (var i = 0; i < way; i++) keys.press("[name=manier]:checked", "ArrowDown");
        keys.enter("main form button").enter("nav a[href$='/programma']");
        return this;
    }

    Editor show() {
        keys.enter("form[action$='/tonen'] button");
        return this;
    }
}
