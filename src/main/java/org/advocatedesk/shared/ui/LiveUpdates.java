package org.advocatedesk.shared.ui;

import com.vaadin.flow.component.AttachEvent;
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
import org.springframework.security.core.context.SecurityContextHolder;

/// Keeps a part of a screen true: on each change of a topic it reads outside the session's lock and shows inside it.
public final class LiveUpdates {
    private static final ExecutorService READERS = Executors.newVirtualThreadPerTaskExecutor();

    private LiveUpdates() {}

    /// While `part` is on a screen, each change of `topic` reads anew (as the person who is signed in) and shows it.
    public static <T> void follow(Component part, Live live, String topic, Supplier<T> read, Consumer<T> show) {
        part.addAttachListener(attached -> begin(attached, part, live, topic, read, show));
    }

    private static <T> void begin(
            AttachEvent attached, Component part, Live live, String topic, Supplier<T> read, Consumer<T> show) {
        var ui = attached.getUI();
        var who = SecurityContextHolder.getContext();
        var turns = new Turns();
        var subscription = live.subscribe(
                topic,
                () -> READERS.execute(() -> refresh(
                        ui,
                        part,
                        turns,
                        () -> {
                            var before = SecurityContextHolder.getContext();
                            SecurityContextHolder.setContext(who);
                            try {
                                return read.get();
                            } finally {
                                SecurityContextHolder.setContext(before);
                            }
                        },
                        show)));
        part.addDetachListener((DetachEvent detached) -> {
            subscription.close();
            detached.unregisterListener();
        });
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
