package org.advocatedesk.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.RuleSets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class CallingAreasTests {
    @Autowired
    Fixtures desk;

    @Autowired
    CallingAreas areas;

    @Autowired
    RuleSets rules;

    @Autowired
    JdbcClient db;

    @Test
    void listsKnowUntilWhenEachAreaIsOpen() {
        areas.write();
        assertThat(area("OH", "America/New_York")).isEqualTo("2026-11-18T02:00:00Z 21:00 780");
        assertThat(area("FL", "America/Chicago")).isEqualTo("2026-11-18T02:00:00Z 20:00 720");
        assertThat(area("GU", "Pacific/Guam")).isEqualTo("2026-11-18T11:00:00Z 21:00 780");
        desk.clock().travelTo(Instant.parse("2026-11-18T02:30:00Z"));
        areas.write();
        assertThat(area("OH", "America/New_York")).isEqualTo("opens 2026-11-18T13:00:00Z");
        assertThat(db.sql("select count(*) from calling_area")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(65);
    }

    @Test
    void aWiderStateRuleIsNeverPublished() {
        var body = CallingWindows.shipped()
                .replace("\"state\": \"FL\", \"from\": \"08:00\"", "\"state\": \"FL\", \"from\": \"07:00\"");
        assertThatThrownBy(() -> desk.inTransaction(
                        () -> rules.publish(CallingRules.KIND, Instant.EPOCH, "a test", body, "Nora Whitfield")))
                .isInstanceOf(Refusal.class);
        assertThat(rules.history(CallingRules.KIND)).hasSize(1);
    }

    private String area(String state, String zone) {
        return areas.at(desk.clock().instant()).stream()
                .filter(a -> a.usState().equals(state)
                        && a.zone().equals(ZoneId.of(zone).getId()))
                .map(a -> a.isOpen()
                        ? a.openUntil() + " " + a.closesLocal() + " " + a.windowMinutes()
                        : "opens " + a.opensAt())
                .findFirst()
                .orElseThrow();
    }
}
