package org.advocatedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.VirtualChildrenList;
import com.vaadin.flow.router.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.advocatedesk.calls.CallbackDesk;
import org.advocatedesk.calls.NewCallback;
import org.advocatedesk.cases.CaseDesk;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseLinks;
import org.advocatedesk.intake.CameInDesk;
import org.advocatedesk.intake.IntakeStory;
import org.advocatedesk.shared.Db;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// What visitors and colleagues write is shown as they wrote it, and never run.
class HostileWordsTests extends ViewTest {
    private static final Pattern RUNS = Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|unsafeHTML|new Html\\(|\\beval\\(");
    private static final List<String> TABS = List.of("", "/calls", "/callbacks", "/kits", "/pages", "/came-in");

    @Autowired
    IntakeStory story;

    @Autowired
    CameInDesk cameIn;

    @Autowired
    CaseDesk cases;

    @Autowired
    CallbackDesk callbacks;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient db;

    private final Set<String> shownOn = new HashSet<>();

    @Test
    void noScreenTurnsWhatWasWrittenIntoMarkup() {
        HostileWords.submissions().forEach(story::received);
        desk.signIn(desk.colleague("Jo Park", Role.MANAGER));
        story.understandAll();
        walk("came-in?list=quarantine");
        heldBack().forEach(cameIn::release);
        story.understandAll();
        var families = families();
        assertThat(families).hasSizeGreaterThan(5);
        families.forEach(this::writeAbout);
        for (var path : List.of("queue", "families", "callbacks?whose=everybody", "mailroom", "mailroom?list=problems"))
            walk(path);
        for (var path : List.of(
                "calls/new", "pages", "dashboard", "dashboard/list", "came-in?list=everything", "came-in/duplicates"))
            walk(path);
        for (var family : families) {
            walk("calls/new?case=" + family.value());
            walk("queue?case=" + family.value());
            for (var tab : TABS) walk(CaseLinks.to(family) + tab);
        }
        desk.signIn(desk.colleague("Sam Okafor", Role.ADMIN));
        for (var path : List.of("trail", "colleagues", "settings", "account")) walk(path);
        assertThat(shownOn)
                .as("screens on which the words stood")
                .contains("callbacks", "families/:id", "families/:id/callbacks", "calls/new", "came-in");
    }

    @Test
    void noPlainPageTurnsWhatWasTypedIntoMarkup() throws Exception {
        for (var words : HostileWords.ALL) {
            for (var form : List.of("free-case-review", "resource-kit", "callback")) {
                var page = web.perform(post("/forms/" + form)
                                .contentType("application/x-www-form-urlencoded")
                                .content(HostileWords.plainForm(words)))
                        .andReturn()
                        .getResponse();
                assertThat(page.getStatus()).isEqualTo(422);
                isHarmless(page.getContentAsString(), words);
                assertThat(page.getContentAsString()).contains(HostileWords.MARK);
            }
            for (var path : List.of("/sign-in", "/set-up", "/forms/thanks", "/forms/x", "/error", "/welcome/x"))
                isHarmless(
                        web.perform(get(path)
                                        .accept("text/html")
                                        .param("reference", words)
                                        .param("wait", words)
                                        .param("again", words)
                                        .param("organisation", words))
                                .andReturn()
                                .getResponse()
                                .getContentAsString(),
                        words);
            if (!words.contains("/")) // with one it is another address
            for (var place : List.of("/forms/{x}", "/welcome/{x}"))
                    isHarmless(
                            web.perform(get(place, words).accept("text/html"))
                                    .andReturn()
                                    .getResponse()
                                    .getContentAsString(),
                            words);
        }
    }

    @Test
    void nothingOfOursWritesMarkupFromWords() throws IOException {
        assertThat(ours().stream().filter(file -> RUNS.matcher(text(file)).find()))
                .as("files that could turn words into markup")
                .isEmpty();
        assertThat(RUNS.matcher("element.innerHTML = words").find()).isTrue();
    }

    private static void isHarmless(String page, String words) {
        if (words.contains("<")) assertThat(page).doesNotContain(words);
        assertThat(page)
                .doesNotContain(
                        "<script>adXss", "<img src=x", "<svg onload", "<iframe", "href=\"javascript:", "<b>adXss")
                .doesNotContainPattern("<[^>\"]*\\sonfocus=adXss");
    }

    /// What colleagues write stands on the screens as well.
    private void writeAbout(CaseId family) {
        var words = String.join(" ", HostileWords.ALL).substring(0, 280);
        cases.note(family, words);
        callbacks.promise(new NewCallback(
                family,
                null,
                desk.clock().instant().plus(java.time.Duration.ofMinutes(30)),
                java.time.ZoneId.of("America/New_York"),
                words,
                words,
                true));
    }

    private void walk(String path) {
        var ui = UI.getCurrentOrThrow();
        var location = new Location(path);
        ui.navigate(location.getPath(), location.getQueryParameters());
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        var elements = new ArrayList<Element>();
        collect(ui.getElement(), elements);
        var shown = ui.getInternals().getActiveRouterTargetsChain().getLast().getElement();
        collect(shown, elements);
        elements.forEach(element -> isText(path, element));
        ui.getInternals().dumpPendingJavaScriptInvocations().forEach(run -> isFixed(path, run));
        if (shown.getTextRecursively().contains(HostileWords.MARK))
            shownOn.add(path.replaceAll("\\?.*", "").replaceAll("[0-9a-f-]{36}", ":id"));
    }

    private static void collect(Element element, List<Element> all) {
        all.add(element);
        element.getChildren().forEach(child -> collect(child, all));
        var node = element.getNode();
        if (node.hasFeature(VirtualChildrenList.class))
            node.getFeature(VirtualChildrenList.class).forEachChild(hidden -> collect(Element.get(hidden), all));
    }

    private static void isText(String path, Element element) {
        if (element.isTextNode()) return;
        element.getComponent().ifPresent(part -> assertThat(part).as(path).isNotInstanceOf(Html.class));
        assertThat(element.getProperty("innerHTML"))
                .as(path + ": " + element.getTag())
                .isNull();
        assertThat(element.getTag()).isNotIn("script", "iframe", "object", "embed");
        element.getAttributeNames().forEach(name -> {
            assertThat(name).as(path).doesNotStartWith("on");
            if (Set.of("href", "src", "action", "formaction", "xlink:href").contains(name)
                    && element.getAttribute(name) != null)
                assertThat(String.valueOf(element.getAttribute(name)).strip().toLowerCase(Locale.ROOT))
                        .as(path + ": " + name)
                        .doesNotStartWith("javascript:")
                        .doesNotStartWith("data:")
                        .doesNotStartWith("//");
        });
    }

    /// Scripts are ours; words travel beside them as parameters.
    private static void isFixed(String path, PendingJavaScriptInvocation run) {
        assertThat(run.getInvocation().getExpression()).as(path).doesNotContain(HostileWords.MARK);
    }

    private static List<Path> ours() throws IOException {
        try (var java = Files.walk(Path.of("src/main/java"));
                var scripts = Files.walk(Path.of("frontend"))) {
            return Stream.concat(java, scripts)
                    .filter(file -> file.toString().matches(".*\\.(java|js)"))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<java.util.UUID> heldBack() {
        return db.sql("select id from submission where state = 'quarantined'")
                .query((rs, n) -> Db.uuid(rs, "id"))
                .list();
    }

    private List<CaseId> families() {
        return db.sql("select id from case_file order by case_number")
                .query((rs, n) -> new CaseId(Db.uuid(rs, "id")))
                .list();
    }
}
