package org.advocatedesk.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// One browser tab of the desk: speaks Vaadin's protocol as its client does, and nothing more.
final class Tab {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BODY = 1;
    private static final String PREFIX = "for(;;);[";

    private final SignedIn session;
    private final int ui;
    private final String key;
    private final String pushId;
    private final PageTree tree = new PageTree();
    private int syncId;
    private int clientId;
    private long lastNanos;
    private int lastBytes;
    private JsonNode lastAnswer = MissingNode.getInstance();

    private Tab(SignedIn session, JsonNode config) {
        this.session = session;
        ui = config.path("v-uiId").asInt();
        var uidl = config.path("uidl");
        key = uidl.path("Vaadin-Security-Key").asString("");
        pushId = uidl.path("Vaadin-Push-ID").asString("");
        take(uidl);
    }

    static Tab open(SignedIn session, String route, String query) throws IOException {
        var init = session.wire.get(
                "/?v-r=init&location=" + SignedIn.encoded(route) + "&query=" + SignedIn.encoded(query)
                        + "&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440&v-tzo=360&v-dstd=60&v-rtzo=360"
                        + "&v-dston=false&v-tzid=America%2FChicago&v-td=false&v-pr=1&v-wn=bench",
                session.cookies());
        if (init.status() != 200) throw new IOException("No page: " + init.status());
        var tab = new Tab(session, JSON.readTree(init.text()).path("appConfig"));
        tab.navigate("/" + route, query, "");
        return tab;
    }

    /// As a click on a link does.
    void navigate(String route, String query) throws IOException {
        navigate(route, query, "client");
    }

    private void navigate(String route, String query, String trigger) throws IOException {
        event(
                BODY,
                "ui-navigate",
                Map.of(
                        "route",
                        route,
                        "query",
                        query,
                        "appShellTitle",
                        "",
                        "historyState",
                        Map.of("idx", 0),
                        "trigger",
                        trigger));
    }

    void click(int node) throws IOException {
        event(
                node,
                "click",
                Map.of(
                        "event.shiftKey", false,
                        "event.metaKey", false,
                        "event.detail", 1,
                        "event.ctrlKey", false,
                        "event.clientX", 9,
                        "event.clientY", 9,
                        "event.altKey", false,
                        "event.button", 0,
                        "event.screenY", 9,
                        "event.screenX", 9));
    }

    /// As the client does after a pause in typing.
    void type(int node, String text) throws IOException {
        send(List.of(
                Map.of("type", "mSync", "node", node, "feature", 1, "property", "value", "value", text),
                Map.of("type", "event", "node", node, "event", "input", "data", Map.of("1", 1, "for", "trailing"))));
    }

    /// A grid asks for the rows that it is about to show.
    void show(int grid, int from, int rows) throws IOException {
        call(grid, "setViewportRange", from, rows);
    }

    /// The browser tells every grid that it has what was sent, as soon as it has drawn it; nobody waits for this.
    void confirm() throws IOException {
        for (var execute : lastAnswer.path("execute")) {
            var script = execute.path(execute.size() - 1).asString("");
            if (script.contains("$connector.confirm("))
                call(
                        execute.path(0).path("@v-node").asInt(),
                        "confirmUpdate",
                        execute.path(1).asInt());
        }
    }

    private void call(int node, String method, Object... values) throws IOException {
        send(List.of(Map.of(
                "type",
                "publishedEventHandler",
                "node",
                node,
                "templateEventMethodName",
                method,
                "templateEventMethodArgs",
                List.of(values),
                "promise",
                clientId)));
    }

    private void event(int node, String event, Map<String, Object> data) throws IOException {
        send(List.of(Map.of("type", "event", "node", node, "event", event, "data", data)));
    }

    private void send(List<Map<String, Object>> rpc) throws IOException {
        var body = JSON.writeValueAsString(Map.of("csrfToken", key, "rpc", rpc, "syncId", syncId, "clientId", clientId))
                .getBytes(StandardCharsets.UTF_8);
        long from = System.nanoTime();
        var answer = session.wire.post(
                "/?v-r=uidl&v-uiId=" + ui,
                body,
                "Content-Type: application/json; charset=UTF-8",
                "Accept-Encoding: gzip",
                session.cookies());
        lastNanos = System.nanoTime() - from;
        lastBytes = answer.body().length;
        if (answer.status() != 200) throw new IOException("The desk answered " + answer.status());
        var text = answer.text();
        take(JSON.readTree(text.startsWith(PREFIX) ? text.substring(PREFIX.length(), text.length() - 1) : text));
    }

    private void take(JsonNode uidl) {
        if (uidl.path("meta").has("appError") || uidl.path("meta").has("sessionExpired"))
            throw new IllegalStateException("The desk showed an error: " + uidl.path("meta"));
        lastAnswer = uidl;
        syncId = uidl.path("syncId").asInt(syncId);
        clientId = uidl.path("clientId").asInt(clientId);
        tree.apply(uidl.path("changes"));
    }

    int node(String key, String value) throws IOException {
        return tree.with(key, value)
                .orElseThrow(() -> new IOException("Nothing on the screen has " + key + "=" + value));
    }

    int saying(String text) throws IOException {
        return tree.saying(text).orElseThrow(() -> new IOException("Nothing on the screen says " + text));
    }

    Optional<Integer> find(String key, String value) {
        return tree.with(key, value);
    }

    boolean says(String words) {
        return tree.says(words);
    }

    /// From the last byte sent to the last byte received.
    long lastNanos() {
        return lastNanos;
    }

    int lastBytes() {
        return lastBytes;
    }

    JsonNode lastAnswer() {
        return lastAnswer;
    }

    String pushAddress() {
        return "ws://localhost:" + session.desk.port() + "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + pushId
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%20charset=UTF-8"
                + "&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=" + syncId;
    }
}
