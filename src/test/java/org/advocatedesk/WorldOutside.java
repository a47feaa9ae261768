package org.advocatedesk;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// The servers of others that the desk talks to: a real mail server and an on-call service, on the loopback.
public final class WorldOutside implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    public static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final int ANY = 0;
    private static final GreenMail MAIL =
            new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final List<Call> CALLS = new CopyOnWriteArrayList<>();
    private static volatile int answer = 204;

    /// One message to the on-call service.
    public record Call(String id, String timestamp, String signature, String body) {}

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        MAIL.start();
        TestPropertyValues.of(
                        "desk.mail.host=127.0.0.1",
                        "desk.mail.port=" + MAIL.getSmtp().getPort(),
                        "desk.mail.security=none",
                        "desk.mail.from=Lakeside Advocates <desk@lakeside.example>",
                        "desk.mail.reply-to=people@lakeside.example",
                        "desk.on-call.url=http://127.0.0.1:" + onCall() + "/alarm",
                        "desk.on-call.secret=" + SECRET)
                .applyTo(context);
    }

    /// One that stays the same when the mail server is stopped and started again.
    private static int freePort() {
        try (var socket = new ServerSocket(ANY, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    private static int onCall() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), ANY), 0);
            server.createContext("/alarm", exchange -> {
                var headers = exchange.getRequestHeaders();
                CALLS.add(new Call(
                        headers.getFirst("webhook-id"),
                        headers.getFirst("webhook-timestamp"),
                        headers.getFirst("webhook-signature"),
                        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
                exchange.sendResponseHeaders(answer, -1);
                exchange.close();
            });
            server.start();
            return server.getAddress().getPort();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /// The mail server, emptied and running.
    public static GreenMail mail() {
        if (!MAIL.isRunning()) throw new IllegalStateException("Stopped by a test that did not start it again.");
        try {
            MAIL.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
        return MAIL;
    }

    /// What reached the on-call service; forgets the calls before.
    public static List<Call> calls(int answering) {
        CALLS.clear();
        answer = answering;
        return CALLS;
    }
}
