package org.advocatedesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;

/// A screen, walked without a browser; sign somebody in with `desk.signIn(...)` before you navigate.
@DeskTest
@Tag("view")
public abstract class ViewTest extends SpringBrowserlessTest {
    private static final int WITHIN_MILLIS = 5_000;

    @Autowired
    protected Fixtures desk;

    /// Waits until something is told to the open screen. The test holds the session's lock as a request does, so what
    /// others pushed runs only while it is let go; `roundTrip()` never does.
    protected static void soon(BooleanSupplier shown) throws InterruptedException {
        long until = System.nanoTime() + WITHIN_MILLIS * 1_000_000L;
        while (!shown.getAsBoolean() && System.nanoTime() < until) {
            Thread.sleep(20);
            MockVaadin.clientRoundtrip();
        }
        assertThat(shown.getAsBoolean()).as("shown within five seconds").isTrue();
    }
}
