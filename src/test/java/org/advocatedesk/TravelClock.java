package org.advocatedesk;

import java.time.Duration;
import java.time.Instant;
import org.advocatedesk.shared.DeskClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// A clock that stands still until a test moves it. It begins on Tuesday 17 November 2026, 18:20 in Chicago.
public final class TravelClock extends DeskClock {
    public static final Instant BEGINNING = Instant.parse("2026-11-18T00:20:00Z");

    private volatile Instant now = BEGINNING;

    public void travelTo(Instant moment) {
        now = moment;
    }

    public void pass(Duration length) {
        now = now.plus(length);
    }

    @Override
    protected Instant now() {
        return now;
    }

    @TestConfiguration
    static class Configuration {
        @Bean
        @Primary
        TravelClock travelClock() {
            return new TravelClock();
        }
    }
}
