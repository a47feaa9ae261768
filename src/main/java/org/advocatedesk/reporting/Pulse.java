package org.advocatedesk.reporting;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.advocatedesk.shared.Live;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Tells open boards to read anew: a few seconds after something changed, and each half minute because time passes.
@Component
public class Pulse {
    public static final String TOPIC = "dashboard";
    private static final int BEATS_UNTIL_TIME_COUNTS = 10;

    private final Live live;
    private final AtomicInteger quietBeats = new AtomicInteger();
    private List<Live.Subscription> listening = List.of();

    Pulse(Live live) {
        this.live = live;
    }

    @PostConstruct
    void listen() {
        listening = List.of(Live.QUEUE, Live.CALLBACKS, Live.KITS, Live.INTAKE).stream()
                .map(topic -> live.subscribe(topic, () -> quietBeats.set(BEATS_UNTIL_TIME_COUNTS)))
                .toList();
    }

    @Scheduled(fixedDelayString = "${desk.reporting.pulse:3s}")
    void beat() {
        if (quietBeats.incrementAndGet() <= BEATS_UNTIL_TIME_COUNTS) return;
        quietBeats.set(0);
        live.changed(TOPIC);
    }

    @PreDestroy
    void stop() {
        listening.forEach(Live.Subscription::close);
    }
}
