package org.advocatedesk.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.advocatedesk.story.Hands.choose;
import static org.advocatedesk.story.Hands.fill;
import static org.advocatedesk.story.Hands.group;
import static org.advocatedesk.story.Hands.panel;
import static org.advocatedesk.story.Hands.press;
import static org.advocatedesk.story.Hands.settle;
import static org.advocatedesk.story.Hands.shoot;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
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
    private static final String WHO = "Philippa Quennell";
    private static final String PAGE = "/demo/second-opinion";
    private static final String CAME_FROM = "A second opinion";
    private static final Pattern SECOND_OPINION = Pattern.compile("second opinion", Pattern.CASE_INSENSITIVE);
    private static final String TRACKING = "1Z999AA10123456784";

    private RunningDesk desk;
    private Browsers browsers;
    private Page nora;
    private Page marcus;
    private Page iris;
    private Page jo;
    private String caseNumber = "";

    @BeforeAll
    void begin() throws IOException, InterruptedException {
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
        shoot(visitor, "form-thanks-1440");
        assertThat(row(nora)).isVisible();
        assertThat(row(marcus)).isVisible();
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
    void theAdvocateRecordsTheDiagnosisWithItsSourceWithoutLeavingTheQueue() {
        var known = nora.getByLabel("What is known");
        nora.keyboard().press("f");
        known.fill("Not this");
        nora.keyboard().press("Escape");
        assertThat(known).isVisible();
        nora.keyboard().press("Escape");
        assertThat(known).not().isVisible();
        nora.keyboard().press("f");
        choose(nora, "How we know", "seen in the pathology report");
        known.fill("Pleural mesothelioma, epithelioid");
        known.press("Enter");
        assertThat(panel(nora)).containsText("Pleural mesothelioma, epithelioid");
        assertThat(panel(nora)).containsText("Philippa, seen in the pathology report · Nora, today");
    }

    @Test
    @Order(5)
    void theKitFormSaysWhenItLeavesAndArrives() {
        nora.keyboard().press("m");
        var form = panel(nora).locator(".kit-form");
        fill(form, "ZIP", "43604");
        fill(form, "Town", "Toledo");
        fill(form, "State", "OH");
        fill(form, "Street", "118 Maple Street");
        assertThat(form).containsText(Pattern.compile("Leaves .* ours, arrives .* theirs"));
        shoot(nora, "kit-1440");
        press(nora, "Send the kit");
        assertThat(form).not().isVisible();
    }

    @Test
    @Order(6)
    void thePageTheyCameFromIsLinkedAndASuggestedOneIsChosen() {
        nora.keyboard().press("p");
        var pages = panel(nora).locator(".family-pages");
        assertThat(group(pages, "With this family")).containsText(CAME_FROM);
        var suggested = group(pages, "May help").locator(".page-line").first();
        suggested.locator("vaadin-checkbox").click();
        assertThat(suggested.getByText("Will send it")).isVisible();
        shoot(nora, "family-pages-1440");
        press(nora, "Done");
        assertThat(pages).not().isVisible();
    }

    @Test
    @Order(7)
    void theStatusIsSetFromTheSamePanelAndNoLetterTypedAheadIsLost() {
        nora.keyboard().press("m");
        nora.keyboard().press("Escape");
        nora.keyboard().press("g");
        nora.keyboard().press("s");
        choose(nora, "From “", "Screening");
        press(nora, "Set the status");
        assertThat(panel(nora).locator(".ad-tag").getByText("Screening")).isVisible();
    }

    @Test
    @Order(8)
    void theKitIsInTheBatchItsLabelPrintsAndTheTrackingNumberStandsInTheTimeline() {
        iris.navigate(desk.url() + "/mailroom");
        iris.getByText(WHO).first().click();
        var kit = iris.locator("[aria-label='Chosen kit']");
        assertThat(kit).containsText("118 Maple Street");
        shoot(iris, "kit-chosen-1440");
        var number =
                kit.getByText(Pattern.compile("kit \\d+, prints")).innerText().replaceAll("\\D*(\\d+), prints.*", "$1");
        var answers = new ConcurrentLinkedQueue<String>();
        iris.context()
                .onResponse(
                        answer -> answers.add(Objects.toString(answer.headers().get("content-type"), "")));
        iris.keyboard().press("p");
        iris.waitForCondition(() -> answers.contains("application/pdf"));
        var label = iris.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Open the .*label.* again")));
        var pdf = iris.context()
                .request()
                .get(String.valueOf(label.evaluate("a => a.href")))
                .body();
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        iris.keyboard().press("s");
        var scan = iris.locator(".scan");
        scan.getByLabel("Kit number").fill(number);
        scan.getByLabel("Tracking number").fill(TRACKING);
        scan.getByText("Keep the number").click();
        assertThat(iris.getByText("Kit " + number + " is packed")).isVisible();
        nora.keyboard().press("o");
        assertThat(nora.locator("main")).containsText(TRACKING);
        assertThat(nora.locator("main")).containsText("Sister rang");
        shoot(nora, "case-1440");
    }

    @Test
    @Order(9)
    void everyNumberOfTheDashboardOpensAListThatAgrees() {
        jo.navigate(desk.url() + "/dashboard");
        assertThat(jo.locator("main")).containsText("Waiting for us now");
        shoot(jo, "dashboard-1440");
        for (var address : BoardNumbers.addressesOf(jo).subList(0, 9)) {
            jo.navigate(desk.url() + "/dashboard");
            var link = BoardNumbers.at(jo, address);
            var shown = link.innerText().strip();
            link.click();
            assertThat(jo.locator(".bar-words")).containsText(": " + shown);
            long rows = Math.min(100, Long.parseLong(shown.replace(",", "")));
            assertThat(jo.locator(".behind tbody tr")).hasCount((int) rows);
        }
    }

    @Test
    @Order(10)
    void theManagerSeesTheNewFamilyItsWaitAndThePageItCameFrom() {
        jo.navigate(desk.url() + "/dashboard");
        tile("First try, typically").locator("a").first().click();
        assertThat(jo.locator(".behind")).containsText(WHO);
        jo.navigate(desk.url() + "/dashboard");
        jo.getByText(Pattern.compile("All \\d+ pages")).click();
        jo.locator(".shares a[href*='harborlunghelp.example']")
                .filter(new Locator.FilterOptions().setHasText(SECOND_OPINION))
                .click();
        assertThat(jo.locator(".behind")).containsText(WHO);
        shoot(jo, "behind-a-number-1440");
    }

    @Test
    @Order(11)
    void afterAPowerCutEverythingAcknowledgedIsThere() throws IOException, InterruptedException {
        desk.kill();
        desk.start();
        var again = signedIn("nora");
        again.navigate(desk.url() + "/queue?list=mine");
        row(again).click();
        assertThat(panel(again)).containsText("Case " + caseNumber);
        again.keyboard().press("o");
        var body = again.locator("body");
        assertThat(body).containsText(TRACKING);
        assertThat(body).containsText("Sister rang");
        assertThat(body).containsText("Pleural mesothelioma, epithelioid");
        assertThat(body).containsText("Screening");
    }

    @Test
    @Order(12)
    void theScreensAreFitForASmallPhoneAndForTheNight() throws IOException {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(1440, 390)) {
                var page = signedIn("jo", width, width == 390 ? 844 : 900, scheme);
                for (var path : List.of(
                        "queue", "calls/new", "callbacks", "mailroom", "families", "pages", "came-in", "dashboard")) {
                    page.navigate(desk.url() + "/" + path);
                    page.locator("vaadin-app-layout").waitFor();
                    settle(page);
                    assertThat(page.locator(".ring-notice").count())
                            .as("notices over " + path)
                            .isLessThanOrEqualTo(2);
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

    private Locator tile(String title) {
        return jo.locator("section.tile").filter(new Locator.FilterOptions().setHasText(title));
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
}
