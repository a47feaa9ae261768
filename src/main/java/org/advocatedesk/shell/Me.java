package org.advocatedesk.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.SignedIn;
import org.advocatedesk.shared.ui.SignedIn.Preferences;
import org.advocatedesk.shared.ui.SignedIn.Scheme;

/// Who is signed in, at the foot of the drawer; opens how they like their screens, their password, and the way out.
class Me extends Div {
    final Checkbox keys = new Checkbox("Letter keys");
    final Checkbox roomy = new Checkbox("Roomy: everything a step larger");
    final RadioButtonGroup<Scheme> scheme = new RadioButtonGroup<>("Light or dark");
    final Button signOut = new Button("Sign out");

    private final SignedIn signedIn;

    Me(SignedIn.Person person, SignedIn signedIn) {
        this.signedIn = signedIn;
        var button = face(person);
        var settings = new Popover(settings(person.preferences()));
        settings.setTarget(button);
        settings.setPosition(PopoverPosition.TOP_START);
        settings.setModal(true);
        settings.setAriaLabel("Your settings");
        addClassName("me");
        add(button, settings);
    }

    private static Button face(SignedIn.Person person) {
        var face = Parts.face(person.initials(), person.fullName());
        face.addClassName("l");
        var roles = new Span(person.roles());
        roles.addClassName("roles");
        var button = new Button(new Div(face, new Div(new Span(person.fullName()), roles)));
        button.setAriaLabel(person.fullName() + ", " + person.roles() + ": your settings");
        return button;
    }

    private Component settings(Preferences liked) {
        keys.setValue(!liked.keysOff());
        roomy.setValue(liked.roomy());
        scheme.setItems(Scheme.values());
        scheme.setItemLabelGenerator(Me::words);
        scheme.setValue(liked.scheme());
        keys.addValueChangeListener(change -> prefer());
        roomy.addValueChangeListener(change -> prefer());
        scheme.addValueChangeListener(change -> prefer());
        signOut.addClickListener(click -> signedIn.signOut());
        var account = new Anchor("account", "Change password, sign out everywhere");
        account.getElement().setAttribute("router-link", true);
        var settings = new Div(keys, roomy, scheme, account, signOut);
        settings.addClassName("my-settings");
        return settings;
    }

    private void prefer() {
        var liked = new Preferences(!keys.getValue(), roomy.getValue(), scheme.getValue());
        signedIn.prefer(liked);
        UI.getCurrentOrThrow().getPage().executeJs("document.documentElement.className = $0", liked.classes());
    }

    private static String words(Scheme scheme) {
        return switch (scheme) {
            case SYSTEM -> "As the system has it";
            case LIGHT -> "Light";
            case DARK -> "Dark";
        };
    }
}
