package nl.bijeen;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import jakarta.servlet.http.Cookie;
import java.util.concurrent.atomic.AtomicReference;
import nl.bijeen.Browser.Screen;
import org.assertj.core.api.SoftAssertions;

/**
 * Goes through pages in a browser and looks at each: does it fit the screen, can everybody use it, is its HTML valid? It
 * tells all that is wrong at the end, because one round takes long.
 */
public final class Tour implements AutoCloseable {

    private final Browser browser;
    private final SoftAssertions found = new SoftAssertions();
    private final AtomicReference<Response> answer = new AtomicReference<>();

    private Tour(Browser browser) {
        this.browser = browser;
        // Long forms take long to look at on a busy machine.
        browser.page().setDefaultTimeout(60_000);
        browser.page().onResponse(it -> {
            if (it.request().isNavigationRequest() && it.status() != 303) answer.set(it);
        });
    }

    /** As a visitor, at an address like {@code PublicUrl.to("")}. */
    public static Tour of(String site, Screen screen) {
        return new Tour(Browser.open(site, screen));
    }

    /** As somebody of the office, see {@code TestOffice.cookie}. */
    public static Tour of(String site, Screen screen, Cookie session) {
        return new Tour(Browser.open(site, screen).as(session));
    }

    public Page page() {
        return browser.page();
    }

    /** Opens a page without looking at it. */
    public Tour go(String path) {
        browser.go(path);
        return this;
    }

    public Tour fill(String field, String text) {
        page().fill(field, text);
        return this;
    }

    public Tour check(String field) {
        page().check(field);
        return this;
    }

    /** Presses the button with exactly this text. */
    public Tour press(String button) {
        return click(page().getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)));
    }

    public Tour click(String thing) {
        return click(page().locator(thing));
    }

    private Tour click(Locator thing) {
        thing.first().click();
        page().waitForLoadState();
        return this;
    }

    /** Looks at a page. Its picture gets this name. */
    public Tour see(String path, String name) {
        return go(path).seen(name, 200);
    }

    /** Looks at a page that is answered with a status other than 200. */
    public Tour see(String path, String name, int status) {
        return go(path).seen(name, status);
    }

    /** Looks at the page as it stands now. */
    public Tour seen(String name, int status) {
        browser.picture(name);
        found.assertThat(answer.get().status()).as("status of %s", name).isEqualTo(status);
        tell(name, () -> browser.fitsTheScreen());
        tell(name, () -> browser.showsNoAccessibilityViolations());
        // The HTML is the same on every screen.
        if (page().viewportSize().width < 1000) {
            var html = answer.get().text();
            tell(name, () -> Browser.showsNoMistakesInHtml(html));
        }
        return this;
    }

    private void tell(String name, org.assertj.core.api.ThrowableAssert.ThrowingCallable look) {
        found.assertThatCode(look).as(name).doesNotThrowAnyException();
    }

    @Override
    public void close() {
        browser.close();
        found.assertAll();
    }
}
