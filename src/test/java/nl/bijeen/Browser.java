package nl.bijeen;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real browser, as visitors have one. Chromium starts once for all tests; every page opened here is a visitor of its own,
 * without cookies. Use it in a {@code try} so that the visitor leaves again.
 */
public final class Browser implements AutoCloseable {

    /** The screens we look at: a narrow phone, a phone and a desk. */
    public enum Screen {
        NARROW(320, 640),
        PHONE(390, 844),
        DESKTOP(1280, 900);

        final int width;
        final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final List<String> NORMS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Path PICTURES = Path.of("target/pictures");

    private final String site;
    private final boolean scripts;
    private final BrowserContext context;
    private final Page page;

    private Browser(String site, Screen screen, boolean scripts) {
        this.site = site;
        this.scripts = scripts;
        context = Chromium.INSTANCE.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(site)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts)
                .setViewportSize(screen.width, screen.height));
        context.setDefaultTimeout(30_000);
        page = context.newPage();
    }

    /** A visitor of the site at that address, like {@code PublicUrl.to("")}. */
    public static Browser open(String site, Screen screen) {
        return new Browser(site, screen, true);
    }

    public static Browser withoutScripts(String site, Screen screen) {
        return new Browser(site, screen, false);
    }

    /** From now on as somebody of the office, see {@code TestOffice.cookie}. */
    public Browser as(jakarta.servlet.http.Cookie session) {
        context.addCookies(List.of(new Cookie(session.getName(), session.getValue()).setUrl(site)));
        return this;
    }

    public Page page() {
        return page;
    }

    public Page go(String path) {
        page.navigate(path);
        return page;
    }

    /** Follows the first link with exactly this text. */
    public Browser follow(String link) {
        return click(AriaRole.LINK, link, 0);
    }

    /** Presses the last button with exactly this text: the one that sends the form. */
    public Browser press(String button) {
        return click(AriaRole.BUTTON, button, -1);
    }

    private Browser click(AriaRole role, String name, int which) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .nth(which)
                .click();
        return this;
    }

    /** What the page says. */
    public String text() {
        return page.locator("main").innerText();
    }

    /** Fails with every breach of WCAG 2.2 AA that axe sees on the page as it stands now. */
    public Browser showsNoAccessibilityViolations() {
        if (!scripts) throw new IllegalStateException("Axe is a script itself: it would wait for ever on this page");
        // In one page: otherwise axe opens a second one for every look, which takes longer than looking. We have no
        // frames.
        var violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(violationsOnly())
                .withTags(NORMS)
                .analyze()
                .getViolations();
        assertThat(violations.stream()
                        .map(it -> it.getId() + ": " + it.getHelp() + " "
                                + it.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList())
                .as("accessibility of %s", page.url())
                .isEmpty();
        return this;
    }

    /** Otherwise axe also describes everything that is right, which takes longer than looking for what is wrong. */
    private static AxeRunOptions violationsOnly() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** Fails where something sticks out at the side. */
    public Browser fitsTheScreen() {
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("pixels by which %s is too wide", page.url())
                .isLessThanOrEqualTo(0);
        return this;
    }

    /** Keeps a picture of the whole page for people to look at, when asked with {@code -Dpictures}: half a second each. */
    public Browser picture(String name) {
        if (System.getProperty("pictures") == null) return this;
        // A page behind that of another visitor may not be painted, and its picture would be waited for in vain.
        page.bringToFront();
        var suffix = page.viewportSize().width < 1000 ? "phone" : "desktop";
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + "-" + suffix + ".png")));
        return this;
    }

    /** Fails with every error that the Nu validator finds in the HTML. */
    public static void showsNoMistakesInHtml(String html) throws Exception {
        assertThat(Nu.mistakes(html)).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }

    /** One for all tests; it ends with them. */
    private static final class Chromium {

        static final com.microsoft.playwright.Browser INSTANCE = start();

        private static com.microsoft.playwright.Browser start() {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }

        private static Path executable() {
            return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                            .map(name -> Path.of(folder, name)))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Install Chromium to run the browser tests"));
        }
    }
}
