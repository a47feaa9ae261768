package org.advocatedesk.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
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
        var list = open(waiting.getHref());
        assertThat(list.rowsShown()).isEqualTo(1);
        assertThat(list.count.getText()).isEqualTo("Waiting for us now: 1");
        assertThat(find(Anchor.class).withText("Denise Harlow").exists()).isTrue();
    }

    @Test
    void anAddressThatMakesNoSenseStillShowsAList() {
        desk.signIn(desk.colleague("Kim Larsen", Role.MANAGER));
        var list = open("dashboard/list?what=nonsense&from=yesterday&weekday=x");
        assertThat(list.rowsShown()).isZero();
    }

    private BoardListView open(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
        return (BoardListView) getCurrentView();
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
