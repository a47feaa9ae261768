package org.advocatedesk.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/// The main job in real browsers: Philippa Quennell writes for her husband Rowan; two advocates, intake and the manager
/// see it through, each in a window of their own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FamilyStoryIT {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String WHO = "Philippa Quennell";
    private static final String PAGE = "/demo/second-opinion";

    private RunningDesk desk;
    private Browsers browsers;
    private Page nora;
    private Page marcus;
    private Page iris;
    private Page jo;
    private String caseNumber = "";

    @BeforeAll
    void begin() throws IOException, InterruptedException {
        Files.createDirectories(SCREENSHOTS);
        desk = RunningDesk.onFreshData(true, Map.of());
        browsers = new Browsers();
        nora = signedIn("nora");
        marcus = signedIn("marcus");
        iris = signedIn("iris");
        jo = signedIn("jo");
    }

    @AfterAll
    void end() {
        if (browsers != null) browsers.close();
        if (desk != null) desk.close();
    }

    @Test
    @Order(1)
    void aVisitorsFormStandsInEveryAdvocatesQueueWithinASecondWithoutReload() {
        nora.navigate(desk.url() + "/queue");
        marcus.navigate(desk.url() + "/queue");
        assertThat(row(nora).or(nora.locator("vaadin-grid")).first()).isVisible();
        marcus.locator("vaadin-grid").waitFor();
        var visitor = browsers.person();
        visitor.navigate(desk.url() + PAGE);
        var form = visitor.locator("desk-form");
        form.getByLabel("Your name").fill(WHO);
        form.locator("#reach").fill("(419) 555-0187");
        form.getByText("Husband or wife").click();
        form.locator("#patient").fill("Rowan Quennell");
        form.locator("#message")
                .fill(
                        "Rowan came home with hospice on Monday. He put in boilers at the Toledo refinery for thirty years."
                                + " We want his work written down while he can still tell it.");
        form.locator("input[name=consent]").check();
        shoot(visitor, "form-1440");
        form.locator("button.send").click();
        assertThat(form.locator(".ref b")).hasText(Pattern.compile("[A-Z0-9]{3,}-?[A-Z0-9]{2,}.*"));
        var acknowledged = Instant.now();
        shoot(visitor, "form-thanks-1440");
        assertThat(row(nora)).isVisible();
        assertThat(row(marcus)).isVisible();
        assertThat(Duration.between(acknowledged, Instant.now())).isLessThan(Duration.ofSeconds(10));
        visitor.context().close();
    }

    @Test
    @Order(2)
    void oneTakesWithOneKeyAndTheSecondIsToldWhoHasIt() {
        row(marcus).click();
        assertThat(marcus.locator(".detail")).containsText(WHO);
        row(nora).click();
        assertThat(nora.locator(".detail")).containsText("while he can still tell it");
        shoot(nora, "queue-1440");
        nora.keyboard().press("t");
        assertThat(nora.locator(".detail")).containsText("Yours");
        assertThat(marcus.locator(".detail")).containsText("Nora Whitfield has this family");
        caseNumber = nora.locator(".detail")
                .getByText(Pattern.compile("Case \\d+"))
                .innerText()
                .replaceAll("\\D", "");
        assertThat(caseNumber).hasSizeGreaterThanOrEqualTo(5);
    }

    private Locator row(Page page) {
        return page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(WHO))
                .first();
    }

    private Page signedIn(String username) throws IOException {
        var page = browsers.person(1440, 900, ColorScheme.LIGHT);
        page.navigate(desk.url() + "/sign-in");
        page.getByLabel("User name").fill(username);
        page.getByLabel("Password").first().fill(desk.passwordOf(username));
        page.getByLabel("Password").first().press("Enter");
        page.waitForURL(Pattern.compile("^(?!.*sign-in).*$"));
        return page;
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
