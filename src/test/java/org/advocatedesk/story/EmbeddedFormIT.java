package org.advocatedesk.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.advocatedesk.story.Hands.shoot;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The form as strangers meet it, on a website of somebody else, in a real browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedFormIT {
    private static final String REVIEW = "free-case-review";
    private static final String HOSTILE =
            "<img src=x onerror=window.hacked=1>\"'--{{7*7}}${7*7}</script><script>window.hacked=1</script>";

    private RunningDesk desk;
    private Browsers browsers;
    private ForeignSite site;
    private Page visitor;
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    @BeforeAll
    void begin() throws IOException, InterruptedException {
        desk = RunningDesk.onFreshData(true, Map.of());
        browsers = new Browsers();
        site = new ForeignSite(desk.url());
        visitor = browsers.person();
    }

    @AfterAll
    void end() {
        if (site != null) site.close();
        if (browsers != null) browsers.close();
        if (desk != null) desk.close();
    }

    @AfterEach
    void leaves() {
        if (visitor != null) visitor.context().close();
    }

    private Locator form(int width, String named) {
        requests.clear();
        visitor = browsers.person(width, 844, ColorScheme.LIGHT);
        visitor.onRequest(requests::add);
        visitor.navigate(site.page(named));
        var form = visitor.locator("desk-form");
        form.locator("button.send").waitFor();
        return form;
    }

    private static void fillIn(Locator form, String name) {
        form.getByLabel("Your name").fill(name);
        form.locator("#reach").fill("(419) 555-0132");
    }

    private long sent() {
        return requests.stream()
                .filter(request -> request.method().equals("POST"))
                .count();
    }

    private static void thanked(Locator form) {
        assertThat(form.locator(".ref b")).hasText(Pattern.compile("[A-Z0-9]{3}-[A-Z0-9]{4}"));
    }

    @Test
    void axeFindsNothingInAnyOfItsStates() throws IOException {
        var form = form(1024, REVIEW);
        assertThat(violations()).as("empty").isEmpty();
        form.locator("button.send").click();
        assertThat(form.locator("#name-wrong")).isVisible();
        assertThat(violations()).as("with questions back").isEmpty();
        shoot(visitor, "embed-asks-back");
        fillIn(form, "Axel Poole");
        form.locator("button.send").click();
        thanked(form);
        assertThat(violations()).as("thank you").isEmpty();
    }

    private List<?> violations() throws IOException {
        try (var script = EmbeddedFormIT.class.getResourceAsStream("/axe.min.js")) {
            visitor.evaluate(
                    new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8) + "; undefined");
        }
        return (List<?>) visitor.evaluate(
                "axe.run().then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' ')))");
    }

    @Test
    void itWorksWithTheKeyboardAloneOnTheSmallestPhone() {
        var form = form(320, REVIEW);
        var sideways = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
        assertThat(((Number) visitor.evaluate(sideways)).intValue()).isZero();
        visitor.keyboard().press("Tab");
        visitor.keyboard().type("Kay Bordner");
        visitor.keyboard().press("Tab");
        visitor.keyboard().type("(419) 555-0164");
        visitor.keyboard().press("Tab");
        visitor.keyboard().press("ArrowDown");
        assertThat(form.locator("#patient")).isVisible();
        for (int n = 0; n < 4; n++) visitor.keyboard().press("Tab");
        visitor.keyboard().press("Space");
        assertThat(form.locator("input[name=consent]")).isChecked();
        visitor.keyboard().press("Tab");
        visitor.keyboard().press("Enter");
        thanked(form);
        assertThat(((Number) visitor.evaluate(sideways)).intValue()).isZero();
        shoot(visitor, "embed-thanks-320");
    }

    @Test
    void whatIsSentOfflineGoesOutOnceWhenTheLineIsBack() throws IOException {
        var form = form(390, REVIEW);
        fillIn(form, "Olive Offley");
        visitor.context().setOffline(true);
        form.locator("button.send").click();
        assertThat(form.locator(".said")).containsText("goes out by itself");
        visitor.context().setOffline(false);
        thanked(form);
        cameInOnce("Olive Offley");
    }

    @Test
    void aReloadKeepsWhatWasTyped() {
        var form = form(390, REVIEW);
        fillIn(form, "Rita Reloda");
        form.getByText("A parent").click();
        form.locator("#message").fill("He cannot sleep.");
        form.locator("input[name=consent]").check();
        visitor.reload();
        assertThat(form.locator("#name")).hasValue("Rita Reloda");
        assertThat(form.locator("#message")).hasValue("He cannot sleep.");
        assertThat(form.getByLabel("A parent")).isChecked();
        assertThat(form.locator("input[name=consent]")).not().isChecked();
        assertThat(sent()).isZero();
    }

    @Test
    void aDoubleClickIsOneFamily() throws IOException {
        var form = form(390, REVIEW);
        fillIn(form, "Dora Doubleday");
        form.locator("button.send").dblclick();
        thanked(form);
        assertThat(sent()).isEqualTo(1);
        cameInOnce("Dora Doubleday");
    }

    @Test
    void onlyTheDeskIsAskedAndNothingTypedStandsInAnAddress() {
        var form = form(390, "resource-kit");
        form.getByLabel("Your name").fill("Nettie Quietwell");
        form.locator("#line1").fill("118 Maple Street");
        form.locator("#city").fill("Toledo");
        form.locator("#state").fill("OH");
        form.locator("#postalCode").fill("43604");
        form.locator("button.send").click();
        thanked(form);
        assertThat(requests).allSatisfy(request -> {
            assertThat(request.url()).matches(url -> url.startsWith(desk.url()) || url.startsWith(site.url()));
            assertThat(request.url()).doesNotContain("Nettie", "Quietwell", "Maple", "43604", "?");
            assertThat(request.headers()).doesNotContainKey("cookie");
        });
        assertThat(visitor.context().cookies()).isEmpty();
    }

    @Test
    void hostileWordsAreShownAndNeverRun() throws IOException {
        var form = form(390, REVIEW);
        form.getByLabel("Your name").fill("Hester " + HOSTILE);
        form.locator("#reach").fill("(419) 555-0132");
        form.locator("#message").fill("My husband has mesothelioma. " + HOSTILE);
        form.locator("button.send").click();
        thanked(form);
        assertThat(form.locator("h2")).containsText("Thank you, Hester.");
        form.getByText("Change it").click();
        assertThat(form.locator("#message")).hasValue("My husband has mesothelioma. " + HOSTILE);
        assertThat(visitor.evaluate("window.hacked")).isNull();
        var manager = cameIn("Hester");
        manager.locator(".came-row").first().click();
        assertThat(manager.locator(".came-detail")).containsText("onerror");
        assertThat(manager.evaluate("window.hacked")).isNull();
        manager.context().close();
    }

    @Test
    void aFormInStepsWithAProofOfWorkIsMadePublishedAndSent() throws IOException {
        var manager = signedIn();
        manager.navigate(desk.url() + "/ways-in/forms");
        manager.getByText("New form").click();
        manager.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Second opinion");
        manager.getByText("Make this form").click();
        manager.locator(".question").first().waitFor();
        manager.getByText("Another step").click();
        assertThat(manager.locator(".publish-says")).containsText("Step 2 asks nothing.");
        manager.getByLabel("Move “What would help most?” down").click();
        assertThat(manager.locator(".publish-says")).containsText("Nobody sees this form");
        manager.getByText("Visitors’ browsers work a moment").click();
        manager.getByText("Keep these settings").click();
        assertThat(manager.getByText("The settings are kept.")).isVisible();
        shoot(manager, "form-editor-1440");
        manager.locator("vaadin-button[aria-label=Publish]").click();
        assertThat(manager.locator(".form-versions")).containsText("Version 1");
        manager.context().close();

        var form = form(390, "second-opinion");
        fillIn(form, "Sten Stepwell");
        assertThat(form.locator("#message")).not().isVisible();
        form.locator("button.send").click();
        form.locator("#message").fill("Is surgery right?");
        form.locator("button.back").click();
        assertThat(form.locator("#name")).hasValue("Sten Stepwell");
        form.locator("button.send").click();
        form.locator("button.send").click();
        thanked(form);
        var body = requests.stream()
                .filter(request -> request.method().equals("POST"))
                .findFirst()
                .orElseThrow()
                .postData();
        assertThat(body).contains("\"proof\":\"ey", "\"version\":\"1\"", "Is surgery right?");
        cameInOnce("Sten Stepwell");
    }

    private void cameInOnce(String name) throws IOException {
        var manager = cameIn(name);
        assertThat(manager.locator(".came-row").filter(new Locator.FilterOptions().setHasText(name)))
                .hasCount(1);
        manager.context().close();
    }

    private Page cameIn(String name) throws IOException {
        var manager = signedIn();
        manager.navigate(desk.url() + "/came-in?list=everything");
        assertThat(manager.locator(".came-row").first()).containsText(name);
        return manager;
    }

    private Page signedIn() throws IOException {
        var page = browsers.person();
        page.navigate(desk.url() + "/sign-in");
        page.getByLabel("User name").fill("jo");
        page.getByLabel("Password").first().fill(desk.passwordOf("jo"));
        page.getByLabel("Password").first().press("Enter");
        page.waitForURL(Pattern.compile("^(?!.*sign-in).*$"));
        return page;
    }
}
