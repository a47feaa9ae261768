package org.advocatedesk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.communication.rpc.EventRpcHandler;
import java.util.concurrent.atomic.AtomicInteger;
import org.advocatedesk.ViewTest;
import org.advocatedesk.shared.ui.SignedIn;
import org.advocatedesk.staff.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class FrameTests extends ViewTest {
    @Autowired
    SignedIn signedIn;

    @Test
    void anAdvocateIsOfferedTheirAreasAndLandsOnTheQueue() {
        desk.signIn(desk.advocate());
        navigate(
                "",
                org.springframework.util.ClassUtils.resolveClassName(
                                "org.advocatedesk.cases.ui.QueueView",
                                getClass().getClassLoader())
                        .asSubclass(com.vaadin.flow.component.Component.class));
        assertThat(areas()).contains("Queue").doesNotContain("Colleagues", "Settings", "Trail");
    }

    @Test
    void anAdministratorIsOfferedPeopleAndSettingsButNoFamilies() {
        desk.signIn(desk.colleague("Sam Okafor", Role.ADMIN));
        navigate(
                "",
                org.springframework.util.ClassUtils.resolveClassName(
                                "org.advocatedesk.staff.ui.ColleaguesView",
                                getClass().getClassLoader())
                        .asSubclass(com.vaadin.flow.component.Component.class));
        assertThat(areas()).contains("Colleagues", "Settings", "Trail").doesNotContain("Queue", "Phone");
        assertThat(find(FindBox.class).all()).isEmpty();
    }

    @Test
    void aScreenOfAnotherRoleSaysSo() {
        desk.signIn(desk.advocate());
        UI.getCurrentOrThrow().navigate("colleagues");
        assertThat(find(NotForYou.class).all()).hasSize(1);
    }

    @Test
    void anAddressThatLeadsNowhereSaysSo() {
        desk.signIn(desk.advocate());
        UI.getCurrentOrThrow().navigate("no-such-screen");
        assertThat(find(NothingHere.class).all()).hasSize(1);
    }

    @Test
    void howOneLikesTheScreensIsKept() {
        desk.signIn(desk.advocate());
        UI.getCurrentOrThrow().navigate("account");
        var me = find(Me.class).single();
        me.keys.setValue(false);
        me.scheme.setValue(SignedIn.Scheme.DARK);
        assertThat(signedIn.person().orElseThrow().preferences().classes()).isEqualTo("dark keys-off");
    }

    @Test
    void aForgedClickOnADisabledButtonDoesNothing() {
        desk.signIn(desk.advocate());
        UI.getCurrentOrThrow().navigate("account");
        var clicks = new AtomicInteger();
        var button = new Button("Take", click -> clicks.incrementAndGet());
        UI.getCurrentOrThrow().add(button);
        forge(button.getElement());
        assertThat(clicks).hasValue(1);
        button.setEnabled(false);
        forge(button.getElement());
        assertThat(clicks).hasValue(1);
    }

    private static void forge(Element target) {
        var message = JsonMapper.builder()
                .build()
                .createObjectNode()
                .put("type", "event")
                .put("node", target.getNode().getId())
                .put("event", "click");
        message.putObject("data");
        new EventRpcHandler().handle(UI.getCurrentOrThrow(), message);
    }

    private java.util.List<String> areas() {
        return find(SideNav.class).all().stream()
                .flatMap(nav -> nav.getItems().stream())
                .map(SideNavItem::getLabel)
                .toList();
    }
}
