package org.advocatedesk.shared;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Tells open screens that something of a topic changed: after the commit, and at most once per 400 ms and topic.
@Component
public class Live implements DisposableBean {
    /// Topics: rows of open work, callbacks, kits, what came in, pages.
    public static final String QUEUE = "queue",
            CALLBACKS = "callbacks",
            KITS = "kits",
            INTAKE = "intake",
            PAGES = "pages";

    static final long QUIET_MILLIS = 400;

    private final Map<String, Set<Runnable>> listeners = new ConcurrentHashMap<>();
    private final Map<String, Long> lastTold = new ConcurrentHashMap<>();
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService bell = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().daemon().name("live-", 0).factory());

    /// Registration of a screen; close it on detach.
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    public static String caseTopic(Object caseId) {
        return "case:" + caseId;
    }

    public Subscription subscribe(String topic, Runnable onChange) {
        var set = listeners.computeIfAbsent(topic, t -> new CopyOnWriteArraySet<>());
        set.add(onChange);
        return () -> {
            set.remove(onChange);
            if (set.isEmpty() && topic.startsWith("case:")) listeners.remove(topic, set);
        };
    }

    /// Call it inside the transaction that changes something; screens hear of it once it is committed.
    public void changed(String topic) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            ring(topic);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ring(topic);
            }
        });
    }

    private void ring(String topic) {
        if (!waiting.add(topic)) return;
        long since = System.nanoTime() / 1_000_000 - lastTold.getOrDefault(topic, 0L);
        var _ = bell.schedule(
                () -> tell(topic), Math.max(0, Math.min(QUIET_MILLIS, QUIET_MILLIS - since)), TimeUnit.MILLISECONDS);
    }

    private void tell(String topic) {
        waiting.remove(topic);
        lastTold.put(topic, System.nanoTime() / 1_000_000);
        for (var listener : listeners.getOrDefault(topic, Set.of())) {
            try {
                listener.run();
            } catch (RuntimeException screenGone) {
                LoggerFactory.getLogger(Live.class).debug("A screen could not be told", screenGone);
            }
        }
    }

    @Override
    public void destroy() {
        bell.shutdownNow();
    }
}
