package org.advocatedesk;

import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;

/// A screen, walked without a browser; sign somebody in with `desk.signIn(...)` before you navigate.
@DeskTest
@Tag("view")
public abstract class ViewTest extends SpringBrowserlessTest {
    @Autowired
    protected Fixtures desk;
}
