package org.advocatedesk.intake.sources.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;

/// The secret address of a source, shown once.
class SecretAddress extends Composite<Section> {
    final TextField address = new TextField("The address they send to");
    private final String publicUrl;

    SecretAddress(String publicUrl) {
        this.publicUrl = publicUrl;
        address.setReadOnly(true);
        address.setWidthFull();
        var copy = Parts.button(Icon.FILE, "Copy", "", () -> {});
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => navigator.clipboard?.writeText($0.value))",
                        address.getElement());
        var line = new Div(address, copy);
        line.addClassName("secret");
        getContent().addClassNames("card", "secret-address");
        getContent()
                .add(
                        line,
                        Parts.hint(
                                "Keep it now: nobody can read it again. Whoever knows it can send families, so give it only to them. JSON and forms are both understood."));
        setVisible(false);
    }

    void show(String key) {
        address.setValue(base() + "/api/intake/v1/sources/" + key);
        setVisible(true);
    }

    private String base() {
        if (!publicUrl.isBlank()) return publicUrl.replaceAll("/+$", "");
        if (!(VaadinRequest.getCurrent() instanceof VaadinServletRequest request)) return "";
        var http = request.getHttpServletRequest();
        var port = http.getServerPort();
        boolean usual = port == 443 && http.isSecure() || port == 80 && !http.isSecure();
        return http.getScheme() + "://" + http.getServerName() + (usual ? "" : ":" + port);
    }
}
