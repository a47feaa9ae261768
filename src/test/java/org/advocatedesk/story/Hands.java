package org.advocatedesk.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/// What somebody does at a screen: press, fill, choose, and take a picture of it.
final class Hands {
    private static final Path SCREENSHOTS = Path.of(System.getProperty("desk.pictures", "target/screenshots"));

    private Hands() {}

    static Locator group(Locator pages, String title) {
        return pages.locator(".page-group").filter(new Locator.FilterOptions().setHasText(title));
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    static Locator panel(Page page) {
        return page.locator("aside[aria-label='Chosen family']");
    }

    static void fill(Locator within, String label, String words) {
        var field = within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        field.fill(words);
        field.blur();
    }

    static void choose(Page page, String label, String item) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(item))
                .first()
                .click();
    }

    /// Until nothing is asked of the desk any more and what came is drawn.
    static void settle(Page page) {
        page.waitForFunction(
                "() => Object.values(window.Vaadin?.Flow?.clients ?? {}).length > 0"
                        + " && Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())");
        page.waitForTimeout(200);
    }

    static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
