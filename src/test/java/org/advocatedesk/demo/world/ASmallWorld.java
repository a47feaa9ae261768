package org.advocatedesk.demo.world;

import java.time.Instant;
import java.util.List;
import org.advocatedesk.Fixtures;
import org.advocatedesk.TravelClock;
import org.advocatedesk.staff.Role;
import org.springframework.stereotype.Component;

/// Some families of the demonstration in a test's empty desk, told through the same use cases.
@Component
public class ASmallWorld {
    private final DemoWorld demo;
    private final Fixtures desk;
    private final TravelClock clock;

    ASmallWorld(DemoWorld demo, Fixtures desk, TravelClock clock) {
        this.demo = demo;
        this.desk = desk;
        this.clock = clock;
    }

    public void make(int families) {
        for (var name : List.of("Nora Whitfield", "Marcus Bell", "Ruth Delgado")) desk.colleague(name, Role.ADVOCATE);
        desk.colleague("Iris Tran", Role.INTAKE);
        desk.colleague("Jo Lindgren", Role.MANAGER);
        demo.make(families);
    }

    Instant now() {
        return clock.instant();
    }
}
