package org.advocatedesk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.advocatedesk.cases.TwoFamilies;
import org.advocatedesk.intake.IntakeStory;
import org.advocatedesk.intake.imports.ImportStory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// The whole desk on a real database, nothing running by itself, its clock in the test's hand, empty before each test.
/// One shape of context for all: use [DatabaseTest] or [ViewTest].
@SpringBootTest(
        classes = DeskApplication.class,
        properties = {
            "desk.background=false",
            "desk.intake.limit-per-minute=0",
            "desk.trusted-proxies=192.0.2.1, 192.0.2.64/28",
            "vaadin.productionMode=true"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = {TestDatabase.class, WorldOutside.class})
@Import({
    TravelClock.Configuration.class,
    Fixtures.class,
    IntakeStory.class,
    TwoFamilies.class,
    Tables.class,
    ImportStory.class
})
@ExtendWith(FreshDatabase.class)
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DeskTest {}
