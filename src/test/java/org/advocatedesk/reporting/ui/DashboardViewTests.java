package org.advocatedesk.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Anchor;
import org.advocatedesk.ViewTest;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.Test;

class DashboardViewTests extends ViewTest {

    @Test
    void aManagerOpensTheListBehindANumber() {
        desk.harlows();
        desk.signIn(desk.colleague("Kim Larsen", Role.MANAGER));
        navigate(DashboardView.class);
        var waiting = find(Anchor.class).all().stream()
                .filter(link -> link.getHref().startsWith("dashboard/list?what=waiting"))
                .findFirst()
                .orElseThrow();
        assertThat(waiting.getElement().getTextRecursively()).isEqualTo("1");
        var list = navigate(waiting.getHref(), BoardListView.class);
        assertThat(list.rowsShown()).isEqualTo(1);
        assertThat(list.count.getText()).isEqualTo("Waiting for us now: 1");
        assertThat(find(Anchor.class).withText("Denise Harlow").exists()).isTrue();
    }

    @Test
    void anAddressThatMakesNoSenseStillShowsAList() {
        desk.signIn(desk.colleague("Kim Larsen", Role.MANAGER));
        var list = navigate("dashboard/list?what=nonsense&from=yesterday&weekday=x", BoardListView.class);
        assertThat(list.rowsShown()).isZero();
    }

    @Test
    void othersAreRefused() {
        for (var role : desk.rolesBut(Role.MANAGER)) {
            desk.signIn(desk.colleague(role.name() + " Somebody", role));
            assertThatThrownBy(() -> navigate(DashboardView.class)).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> navigate(BoardListView.class)).isInstanceOf(RuntimeException.class);
        }
    }
}
