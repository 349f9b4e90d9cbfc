package nl.bijeen.demo;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Walks through pages and takes the pictures of the guide. */
final class Camera {

    private static final Path FOLDER = Path.of("docs/gids/beelden");

    private Camera() {}

    static void press(Page page, String button) {
        page.locator("main button:has-text('" + button + "')").first().click();
        page.waitForLoadState();
    }

    static void follow(Page page, String link) {
        page.locator("main a:has-text('" + link + "')").first().click();
        page.waitForLoadState();
    }

    static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }

    static void takeWhole(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(name + ".png")));
    }
}
