package org.advocatedesk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.contact.Verdict;
import org.advocatedesk.shared.PostalAddress;
import org.advocatedesk.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TheirClockTests {
    private static final ZoneId MOUNTAIN = ZoneId.of("America/Denver");

    @Autowired
    Fixtures desk;

    @Autowired
    TheirClock clock;

    @Autowired
    FamilySheets sheets;

    @Autowired
    TriageQueue queue;

    @Autowired
    CaseFacts facts;

    /// At 20:40 in Central Nebraska it is 19:40 in its west; of the state alone both fit.
    private CaseId inNebraska() {
        desk.clock().travelTo(java.time.Instant.parse("2026-11-18T03:40:00Z"));
        return desk.family(
                "Opal",
                "Reece",
                "Dale",
                "(402) 555-0144",
                new PostalAddress("", "", "", "NE", ""),
                desk.clock().instant());
    }

    @Test
    void onceTheySaidTheirTimeWeNeedNotAsk() {
        var id = inNebraska();
        desk.signIn(desk.advocate());
        assertThat(sheets.again(id).verdict()).isNotNull().satisfies(verdict -> {
            assertThat(verdict.kind()).isEqualTo(Verdict.Kind.CONFIRM);
            assertThat(verdict.headline()).isEqualTo("Ask first, 2 zones fit");
        });
        clock.isIn(id, MOUNTAIN, "Opal", FactSource.SAID_ON_PHONE);
        assertThat(sheets.again(id).verdict()).isNotNull().satisfies(verdict -> {
            assertThat(verdict.kind()).isEqualTo(Verdict.Kind.ALLOWED);
            assertThat(verdict.evidence()).contains("as they said");
        });
        assertThat(queue.row(id).orElseThrow().zone()).isEqualTo(MOUNTAIN);
        var fact = facts.current(id).getFirst();
        assertThat(fact.kind()).isEqualTo(FactKind.TIME_ZONE);
        assertThat(fact.value()).isEqualTo("Mountain time");
        assertThat(CaseFacts.said(fact.saidBy(), fact.source())).isEqualTo("Opal, said on the phone");
    }

    @Test
    void aClockNobodyKeepsIsRefused() {
        var id = inNebraska();
        desk.signIn(desk.advocate());
        assertThatThrownBy(() -> clock.isIn(id, ZoneId.of("Asia/Tokyo"), "Opal", FactSource.SAID_ON_PHONE))
                .isInstanceOf(Refusal.class);
        assertThat(facts.current(id)).isEmpty();
    }
}
