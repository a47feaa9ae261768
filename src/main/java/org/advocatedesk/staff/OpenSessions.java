package org.advocatedesk.staff;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.advocatedesk.shared.Db;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Who is signed in on this node. Ends sessions that may not go on: too long quiet, too old, or their account changed,
/// on whichever node that happened; open screens are led to the sign-in page.
@Component
class OpenSessions {
    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);
    private static final String LAST_ACTIVE = "desk.last-active";
    private static final String ENDED = "desk.ended";
    /// The word that leads an open screen away travels over the push channel, which closes with the session.
    private static final Duration UNTIL_IT_IS_HEARD = Duration.ofMillis(800);

    private final JdbcClient db;
    private final WhoIsIn whoIsIn;
    private final Clock clock;
    private final Duration quiet;
    private final Duration longest;
    private final Map<String, Open> open = new ConcurrentHashMap<>();

    OpenSessions(
            JdbcClient db,
            WhoIsIn whoIsIn,
            Clock clock,
            @Value("${desk.sessions.quiet:30m}") Duration quiet,
            @Value("${desk.sessions.longest:12h}") Duration longest) {
        this.db = db;
        this.whoIsIn = whoIsIn;
        this.clock = clock;
        this.quiet = quiet;
        this.longest = longest;
    }

    private record Open(DeskPrincipal person, HttpSession http) {}

    private record Account(int epoch, boolean active) {}

    /// A request of this session: it counts as activity only where a person caused it.
    void met(DeskPrincipal person, HttpSession http, boolean byHand) {
        if (byHand || http.getAttribute(LAST_ACTIVE) == null) http.setAttribute(LAST_ACTIVE, clock.instant());
        open.putIfAbsent(http.getId(), new Open(person, http));
    }

    void gone(HttpSession http) {
        open.remove(http.getId());
    }

    /// Too long quiet or too old; what may be said without asking the database.
    boolean overdue(DeskPrincipal person, HttpSession http) {
        var now = clock.instant();
        if (http.getAttribute(ENDED) != null) return true;
        return http.getAttribute(LAST_ACTIVE) instanceof Instant last
                        && !last.plus(quiet).isAfter(now)
                || !person.since().plus(longest).isAfter(now);
    }

    /// Looks through all of them, with one query.
    @Scheduled(fixedDelayString = "${desk.sessions.look-every:2s}")
    void look() {
        if (open.isEmpty()) return;
        var accounts = accounts(open.values().stream()
                .map(o -> o.person().getUsername())
                .distinct()
                .toList());
        List.copyOf(open.entrySet()).forEach(entry -> {
            var person = entry.getValue().person();
            var account = accounts.get(person.getUsername());
            try {
                if (account == null
                        || !account.active()
                        || account.epoch() != person.epoch()
                        || overdue(person, entry.getValue().http()))
                    end(entry.getValue().http());
            } catch (RuntimeException alreadyOver) {
                open.remove(entry.getKey());
                LOG.warn("A session could not be ended quietly", alreadyOver);
            }
        });
        whoIsIn.heardOf(lastActive());
    }

    private Map<String, Instant> lastActive() {
        var heard = new HashMap<String, Instant>();
        open.values().forEach(each -> {
            try {
                if (each.http().getAttribute(LAST_ACTIVE) instanceof Instant at)
                    heard.merge(each.person().getUsername(), at, (one, other) -> one.isAfter(other) ? one : other);
            } catch (IllegalStateException justClosed) {
                LOG.debug("A session closed meanwhile");
            }
        });
        return heard;
    }

    void lookSoon() {
        Thread.startVirtualThread(this::look);
    }

    int count() {
        return open.size();
    }

    /// From now on nothing is answered in this session; its open screens go to the sign-in page, then it closes.
    void end(HttpSession http) {
        gone(http);
        boolean heard = false;
        try {
            if (http.getAttribute(ENDED) == null) {
                http.setAttribute(ENDED, true);
                for (var screens : VaadinSession.getAllSessions(http)) heard |= leadOut(screens);
            }
        } finally {
            if (heard) afterAMoment(http);
            else http.invalidate();
        }
    }

    private static boolean leadOut(VaadinSession screens) {
        var told = new AtomicBoolean();
        screens.accessSynchronously(() -> screens.getUIs().forEach(ui -> {
            ui.getPage().setLocation("/sign-in?ended");
            told.set(true);
        }));
        return told.get();
    }

    private static void afterAMoment(HttpSession http) {
        CompletableFuture.delayedExecutor(UNTIL_IT_IS_HEARD.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    try {
                        http.invalidate();
                    } catch (IllegalStateException closedMeanwhile) {
                        LOG.debug("The session was closed already");
                    }
                });
    }

    private Map<String, Account> accounts(List<String> usernames) {
        return db
                .sql("select username, session_epoch, deactivated_at from staff_account where username in (:names)")
                .param("names", usernames)
                .query((rs, n) -> Map.entry(
                        rs.getString("username"),
                        new Account(rs.getInt("session_epoch"), Db.instantOrNull(rs, "deactivated_at") == null)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
