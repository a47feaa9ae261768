package org.advocatedesk.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A colleague's session, signed in by the plain form as a browser does it.
final class SignedIn implements AutoCloseable {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    final DeskProcess desk;
    final Wire wire;
    private String cookie = "";

    private SignedIn(DeskProcess desk) {
        this.desk = desk;
        wire = desk.wire();
    }

    static SignedIn as(DeskProcess desk, String username, String password) throws IOException {
        var session = new SignedIn(desk);
        session.enter(username, password);
        return session;
    }

    private void enter(String username, String password) throws IOException {
        var form = wire.get("/sign-in", "Accept: text/html");
        keep(form);
        var csrf = CSRF.matcher(form.text());
        if (!csrf.find()) throw new IOException("No sign-in form: " + form.status());
        var body = "username=" + encoded(username) + "&password=" + encoded(password) + "&_csrf=" + csrf.group(1);
        var entered = wire.post(
                "/sign-in/enter",
                body.getBytes(StandardCharsets.UTF_8),
                "Content-Type: application/x-www-form-urlencoded",
                cookies());
        keep(entered);
        var to = entered.header("location").orElse("");
        if (entered.status() != 302 || to.contains("sign-in"))
            throw new IOException(username + " could not sign in: " + entered.status() + " " + to);
    }

    private void keep(Wire.Answer answer) {
        for (var set : answer.all("set-cookie"))
            if (set.startsWith("desk=")) cookie = set.substring(0, set.indexOf(';'));
    }

    String cookies() {
        return "Cookie: " + cookie;
    }

    /// A new tab with this address.
    Tab open(String route, String query) throws IOException {
        return Tab.open(this, route, query);
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
