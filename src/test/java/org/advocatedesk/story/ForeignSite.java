package org.advocatedesk.story;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/// Somebody else's website, on an origin of its own, with one line of ours in it.
final class ForeignSite implements AutoCloseable {
    private final HttpServer server;

    ForeignSite(String desk) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var form = exchange.getRequestURI().getPath().replaceAll("[^a-z-]", "");
            var page = """
                    <!doctype html><html lang="en"><head><meta charset="utf-8"><title>A friend's page</title>
                    <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"></head>
                    <body><main><h1>A friend's page</h1>
                    <script type="module" src="%s/embed/forms.js"></script><desk-form form="%s"></desk-form>
                    </main></body></html>""".formatted(desk, form).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            try (var body = exchange.getResponseBody()) {
                body.write(page);
            }
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String page(String form) {
        return url() + "/" + form;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
