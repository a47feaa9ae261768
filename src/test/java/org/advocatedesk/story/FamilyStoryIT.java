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
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/// The first half of the main job in real browsers: Philippa Quennell writes for her husband Rowan, an advocate
/// takes the family, intake logs a relative's call, and a killed process loses none of it.
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
    private String caseNumber = "";

    @BeforeAll
    void begin() throws IOException, InterruptedException {
        Files.createDirectories(SCREENSHOTS);
        desk = RunningDesk.onFreshData(true, Map.of());
        browsers = new Browsers();
        nora = signedIn("nora");
        marcus = signedIn("marcus");
        iris = signedIn("iris");
    }

    @AfterAll
    void end() {
        if (browsers != null) browsers.close();
        if (desk != null) desk.close();
    }

    @Test
    @Order(1)
    void aVisitorsFormStandsInEveryAdvocatesQueueWithoutReload() {
        nora.navigate(desk.url() + "/queue");
        marcus.navigate(desk.url() + "/queue");
        nora.locator("vaadin-grid").waitFor();
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
        assertThat(panel(marcus)).containsText(WHO);
        row(nora).click();
        assertThat(panel(nora)).containsText("while he can still tell it");
        shoot(nora, "queue-1440");
        nora.keyboard().press("t");
        assertThat(panel(nora)).containsText("Yours");
        assertThat(panel(marcus)).containsText("Nora Whitfield has this family");
        caseNumber =
                panel(nora).getByText(Pattern.compile("Case \\d+")).innerText().replaceAll("\\D", "");
        assertThat(caseNumber).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    @Order(3)
    void intakeFindsTheFamilyByPartOfANameLogsTheCallAndPromisesACallback() {
        iris.navigate(desk.url() + "/calls/new");
        iris.locator("vaadin-text-area textarea")
                .first()
                .fill("Sister rang. Rowan sleeps a lot now. Please ring Philippa tomorrow.");
        iris.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Quennel");
        var candidate = iris.locator(".cand")
                .filter(new Locator.FilterOptions().setHasText(WHO))
                .first();
        candidate.click();
        assertThat(candidate).hasAttribute("aria-selected", "true");
        iris.locator(".promise-fields .answers button").first().click();
        assertThat(iris.locator(".promise-fields .chosen")).hasText(Pattern.compile("We ring .* theirs \\(.* ours\\)"));
        iris.getByLabel("What is it about?").fill("How he slept, and the refinery years");
        shoot(iris, "phone-1440");
        iris.keyboard().press("Escape");
        iris.keyboard().press("1");
        assertThat(iris.locator("vaadin-text-area textarea").first()).hasValue("");
        iris.navigate(desk.url() + "/callbacks");
        iris.getByText("Everybody", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(iris.locator(".cbrow")
                        .filter(new Locator.FilterOptions().setHasText(WHO))
                        .first())
                .isVisible();
        shoot(iris, "callbacks-1440");
    }

    @Test
    @Order(4)
    void afterAPowerCutEverythingAcknowledgedIsThere() throws IOException, InterruptedException {
        desk.kill();
        desk.start();
        var again = signedIn("nora");
        again.navigate(desk.url() + "/queue?list=mine");
        row(again).click();
        assertThat(panel(again)).containsText("Case " + caseNumber);
        again.navigate(desk.url() + "/callbacks");
        again.getByText("Everybody", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(again.locator(".cbrow")
                        .filter(new Locator.FilterOptions().setHasText(WHO))
                        .first())
                .isVisible();
    }

    @Test
    @Order(5)
    void theScreensAreFitForASmallPhoneAndForTheNight() throws IOException {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(1440, 390)) {
                var page = signedIn("jo", width, width == 390 ? 844 : 900, scheme);
                for (var path : List.of(
                        "queue", "calls/new", "callbacks", "mailroom", "families", "pages", "came-in", "dashboard")) {
                    page.navigate(desk.url() + "/" + path);
                    page.locator("vaadin-app-layout").waitFor();
                    page.waitForTimeout(700);
                    shoot(page, path.replace("/new", "") + "-" + width + (scheme == ColorScheme.DARK ? "-dark" : ""));
                    var sideways = page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
                    assertThat(((Number) sideways).intValue())
                            .as(path + " at " + width)
                            .isLessThanOrEqualTo(0);
                }
                page.context().close();
            }
        }
    }

    private static Locator panel(Page page) {
        return page.locator("aside[aria-label='Chosen family']");
    }

    private Locator row(Page page) {
        return page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(WHO))
                .first();
    }

    private Page signedIn(String username) throws IOException {
        return signedIn(username, 1440, 900, ColorScheme.LIGHT);
    }

    private Page signedIn(String username, int width, int height, ColorScheme scheme) throws IOException {
        var page = browsers.person(width, height, scheme);
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
