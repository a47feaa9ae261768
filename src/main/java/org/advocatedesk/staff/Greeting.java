package org.advocatedesk.staff;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The last words on the console once the desk is open: where it is, and how to get in.
@Component
@ConditionalOnBooleanProperty(name = "desk.greeting", matchIfMissing = true)
class Greeting {
    private final ObjectProvider<DemoAccounts> demo;
    private final SetUpDesk setUp;

    Greeting(ObjectProvider<DemoAccounts> demo, SetUpDesk setUp) {
        this.demo = demo;
        this.setUp = setUp;
    }

    @EventListener
    @SuppressWarnings("SystemOut")
    void open(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web) || web.getWebServer() == null)
            return;
        var words = new StringBuilder("\nAdvocate Desk is open at http://localhost:")
                .append(web.getWebServer().getPort())
                .append("/\n");
        demo.ifAvailable(accounts -> words.append(demonstration(accounts.credentials())));
        if (setUp.isDue())
            words.append("Set it up first: open /set-up there and type this code: ")
                    .append(setUp.code())
                    .append('\n');
        System.out.println(words);
    }

    private static String demonstration(DemoAccounts.Credentials credentials) {
        var words = new StringBuilder("This is a demonstration; nothing in it is real. Sign in as\n");
        for (var account : credentials.accounts())
            words.append("  %-8s %-22s %s%n"
                    .formatted(
                            account.username(),
                            account.password(),
                            account.role().toLowerCase(java.util.Locale.ROOT)));
        return words.append("  API token ")
                .append(credentials.apiToken())
                .append('\n')
                .toString();
    }
}
