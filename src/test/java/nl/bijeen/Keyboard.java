package nl.bijeen;

import com.microsoft.playwright.Page;

/**
 * Somebody at a desk who has no mouse: gets to things with Tab only, as far around the page as that takes, and acts with the
 * keys that browsers know.
 */
public final class Keyboard {

    private static final int STOPS = 150;

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
    }

    /** Tabs to the first such thing, or something in it, from where the focus is; fails when Tab never gets there. */
    public Keyboard reach(String thing) {
        page.waitForSelector(thing);
        for (var i = 0; i < STOPS; i++) {
            if (here(thing)) return this;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + thing + " on " + page.url());
    }

    private boolean here(String thing) {
        return (boolean) page.evaluate("thing => !!document.activeElement.closest(thing)", thing);
    }

    public Keyboard press(String thing, String... keys) {
        reach(thing);
        for (var key : keys) page.keyboard().press(key);
        return this;
    }

    /** Instead of what stood in the field. */
    public Keyboard type(String field, String text) {
        press(field, "Control+A");
        page.keyboard().type(text);
        return this;
    }

    /** Whatever in a list begins with this. */
    public Keyboard choose(String list, String start) {
        reach(list);
        page.keyboard().type(start);
        return this;
    }

    /** Presses Enter on a link, a button or a field, and waits for the page that comes of it. */
    public Keyboard enter(String thing) {
        reach(thing);
        page.evaluate("document.body.dataset.before = ''");
        page.keyboard().press("Enter");
        page.waitForSelector("body:not([data-before])");
        page.waitForLoadState();
        return this;
    }
}
