package org.advocatedesk;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTests {
    @Test
    void everyAreaUsesOnlyTheAreasItDeclares() {
        ApplicationModules.of(DeskApplication.class).verify();
    }
}
