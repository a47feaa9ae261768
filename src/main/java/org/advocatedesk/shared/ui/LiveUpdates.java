package org.advocatedesk.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.advocatedesk.shared.Live;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/// Keeps a part of a screen true: on each change of a topic it reads outside the session's lock and shows inside it.
public final class LiveUpdates {
    private static final ExecutorService READERS = Executors.newVirtualThreadPerTaskExecutor();

    private LiveUpdates() {}

    /// While `part` is on a screen, each change of `topic` reads anew (as the person who is signed in) and shows it.
    public static <T> void follow(Component part, Live live, String topic, Supplier<T> read, Consumer<T> show) {
        part.addAttachListener(attached -> begin(attached.getUI(), part, live, topic, read, show));
    }

    /// While the window is open, whatever screen it shows; what is given back reads and shows at once.
    public static <T> Runnable inWindow(UI window, Live live, String topic, Supplier<T> read, Consumer<T> show) {
        return begin(window, window, live, topic, read, show);
    }

    private static <T> Runnable begin(
            UI ui, Component part, Live live, String topic, Supplier<T> read, Consumer<T> show) {
        var reads = as(SecurityContextHolder.getContext(), read);
        var turns = new Turns();
        Runnable renew = () -> READERS.execute(() -> refresh(ui, part, turns, reads, show));
        var subscription = live.subscribe(topic, renew);
        part.addDetachListener((DetachEvent detached) -> {
            subscription.close();
            detached.unregisterListener();
        });
        return renew;
    }

    private static <T> Supplier<T> as(SecurityContext who, Supplier<T> read) {
        return () -> {
            var before = SecurityContextHolder.getContext();
            SecurityContextHolder.setContext(who);
            try {
                return read.get();
            } finally {
                SecurityContextHolder.setContext(before);
            }
        };
    }

    /// A slow read that began earlier never covers what a later one has shown.
    private static final class Turns {
        private final AtomicLong next = new AtomicLong();
        private long shown;

        /// Asked under the session's lock.
        boolean isNewest(long turn) {
            if (turn < shown) return false;
            shown = turn;
            return true;
        }
    }

    private static <T> void refresh(UI ui, Component part, Turns turns, Supplier<T> read, Consumer<T> show) {
        if (!ui.isAttached()) return;
        long turn = turns.next.incrementAndGet();
        var value = read.get();
        try {
            ui.access(() -> {
                if (part.isAttached() && turns.isNewest(turn)) show.accept(value);
            });
        } catch (UIDetachedException leftMeanwhile) {
            LoggerFactory.getLogger(LiveUpdates.class)
                    .debug("A screen was left before it could be told", leftMeanwhile);
        }
    }
}
