package org.advocatedesk.cases.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.advocatedesk.ViewTest;
import org.advocatedesk.cases.CaseDesk;
import org.advocatedesk.cases.CaseId;
import org.advocatedesk.cases.CaseLinks;
import org.advocatedesk.cases.TwoFamilies;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class MergeViewTests extends ViewTest {
    @Autowired
    TwoFamilies two;

    @Autowired
    CaseDesk cases;

    @Autowired
    JdbcClient db;

    private CaseId denise;
    private CaseId denice;

    @BeforeEach
    void bothWrote() {
        denise = two.denise();
        denice = two.denice();
        desk.signIn(desk.advocate());
    }

    private void ask(CaseId one, CaseId other) {
        UI.getCurrent()
                .navigate(
                        "merge",
                        QueryParameters.simple(Map.of(
                                "one",
                                one.value().toString(),
                                "other",
                                other.value().toString())));
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(b -> b.getElement().getTextRecursively().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }

    private String screen() {
        return find(Main.class).all().stream()
                .map(main -> main.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }

    private void merge() {
        ask(denise, denice);
        test(button("Make them one family")).click();
    }

    private String merged() {
        return "merges/"
                + db.sql("select id from case_merge").query(String.class).single();
    }

    @Test
    void bothAreShownSideBySideBeforeAnythingHappens() {
        ask(denise, denice);
        assertThat(screen()).contains("Denise Harlow", "Denice Harlow", "(419) 555-0177", "Kept of both");
        assertThat(db.sql("select count(*) from case_merge")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void afterTheMergeTheOldAddressLeadsToTheFamilyThatStays() {
        merge();
        navigate(CaseLinks.to(denice), Component.class);
        assertThat(screen()).contains("Also family").contains("(419) 555-0177");
    }

    @Test
    void undoneEachThingThatWasEnteredMeanwhileIsNamedAndSorted() {
        merge();
        desk.clock().pass(Duration.ofMinutes(1));
        cases.note(denise, "Her sister keeps the papers.");
        desk.clock().pass(Duration.ofMinutes(1));
        navigate(merged(), MergedView.class);
        test(button("Undo the merge")).click();
        assertThat(screen()).contains("are two again", "Her sister keeps the papers.");
        test(button("Belongs to")).click();
        assertThat(screen()).contains("Everything is sorted.");
    }

    @Test
    void twoThatCannotBeMergedAreRefusedInWords() {
        ask(denise, denise);
        assertThat(screen()).contains("These two cannot be merged");
    }

    @Test
    void onlyAdvocatesAndManagersMerge() {
        for (var colleague :
                List.of(desk.colleague("Rosa Lind", Role.INTAKE), desk.colleague("Sam Ortiz", Role.ADMIN))) {
            desk.signIn(colleague);
            assertThatThrownBy(() -> navigate("merge", MergeView.class)).isInstanceOf(RuntimeException.class);
        }
    }
}
