package org.advocatedesk.staff.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Shows a secret once, to be handed on: the link by which a colleague chooses a password, a new token.
@Component
class LinkToGive {
    private final String publicUrl;

    LinkToGive(@Value("${desk.public-url}") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    void give(String fullName, String token) {
        show(
                "A link for " + fullName,
                "Give it to them yourself. It works once, for 24 hours, and lets them choose their password.",
                base() + "/welcome/" + token);
    }

    static void show(String title, String words, String secret) {
        var field = new TextField("To copy");
        field.setValue(secret);
        field.setReadOnly(true);
        field.setWidthFull();
        field.setAutoselect(true);
        var dialog = new Dialog(new Paragraph(words), field);
        dialog.setHeaderTitle(title);
        dialog.setWidth("560px");
        dialog.setCloseOnOutsideClick(false);
        dialog.getFooter().add(new Button("I have it", click -> dialog.close()));
        dialog.open();
    }

    private String base() {
        if (!publicUrl.isBlank()) return publicUrl.replaceAll("/+$", "");
        var request = VaadinServletRequest.getCurrent();
        var url = request.getHttpServletRequest().getRequestURL().toString();
        return url.substring(0, url.indexOf('/', url.indexOf("//") + 2));
    }
}
