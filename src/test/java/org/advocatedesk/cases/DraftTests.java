package org.advocatedesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.advocatedesk.DatabaseTest;
import org.advocatedesk.Fixtures;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class DraftTests {
    private static final String NOTE = "note:1";

    @Autowired
    Fixtures desk;

    @Autowired
    Drafts drafts;

    @BeforeEach
    void nora() {
        desk.signIn(desk.advocate());
    }

    @Test
    void whatWasTypedIsThereLaterForTheSamePersonOnly() {
        assertThat(drafts.keep(NOTE, "Ask about the open years", null)).isEmpty();
        assertThat(drafts.find(NOTE).orElseThrow().body()).isEqualTo("Ask about the open years");
        desk.signIn(desk.colleague("Marcus Bell", Role.ADVOCATE));
        assertThat(drafts.find(NOTE)).isEmpty();
    }

    @Test
    void otherWordsKeptElsewhereComeBackInsteadOfBeingOverwritten() {
        drafts.keep(NOTE, "On the laptop", null);
        assertThat(drafts.keep(NOTE, "On the phone", null).orElseThrow().body()).isEqualTo("On the laptop");
        var seen = drafts.find(NOTE).orElseThrow().keptAt();
        assertThat(drafts.keep(NOTE, "Both", seen)).isEmpty();
        assertThat(drafts.find(NOTE).orElseThrow().body()).isEqualTo("Both");
    }

    @Test
    void aFinishedDraftIsGone() {
        drafts.keep(NOTE, "Done", null);
        drafts.drop(NOTE);
        assertThat(drafts.find(NOTE)).isEmpty();
    }
}
