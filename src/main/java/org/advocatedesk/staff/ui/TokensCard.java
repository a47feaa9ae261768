package org.advocatedesk.staff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.advocatedesk.shared.ui.Tone;
import org.advocatedesk.staff.ApiTokens;
import org.advocatedesk.staff.Scope;

/// The keys of programs: what each may do, who made it, and whether it still opens.
class TokensCard extends Composite<Section> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.US);

    final Grid<ApiTokens.Row> grid = new Grid<>();
    final Button make = new Button("Make a token", click -> ask());
    private final ApiTokens tokens;
    private final ZoneId ours;

    TokensCard(ApiTokens tokens, ZoneId ours) {
        this.tokens = tokens;
        this.ours = ours;
        grid.addColumn(ApiTokens.Row::name).setHeader("Program").setFlexGrow(2);
        grid.addColumn(TokensCard::may).setHeader("May").setFlexGrow(3);
        grid.addColumn(row -> DAY.format(row.createdAt().atZone(ours)) + " by " + row.createdBy())
                .setHeader("Made")
                .setFlexGrow(2);
        grid.addComponentColumn(this::state).setHeader("").setAutoWidth(true).setFlexGrow(0);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", "API tokens");
        show();
    }

    @Override
    protected Section initContent() {
        return Parts.card(
                "Programs that may ask",
                Parts.hint("A token is shown once. Revoke it when the program is not used any more."),
                grid,
                make);
    }

    private void show() {
        grid.setItems(tokens.newest(100));
    }

    private static String may(ApiTokens.Row row) {
        return Arrays.stream(Scope.values())
                .filter(scope -> row.scopes().contains(scope.id()))
                .map(Scope::label)
                .collect(Collectors.joining(", "));
    }

    private Component state(ApiTokens.Row row) {
        if (row.revokedAt() != null) return Parts.tag(Icon.MOON, "Revoked", Tone.SHUT);
        var revoke = new Button(
                "Revoke",
                click -> Sure.ask(
                        "Revoke the token of " + row.name() + "?",
                        "The program that uses it is turned away from this moment on.",
                        "Revoke",
                        () -> {
                            tokens.revoke(row.id());
                            show();
                        }));
        revoke.setAriaLabel("Revoke: " + row.name());
        return revoke;
    }

    private void ask() {
        var name = new TextField("Which program will use it");
        name.setMaxLength(100);
        var scopes = new CheckboxGroup<Scope>("It may");
        scopes.setItems(Scope.values());
        scopes.setItemLabelGenerator(Scope::label);
        var fields = new Div(name, scopes);
        fields.addClassName("fields");
        var dialog = new Dialog(fields);
        dialog.setHeaderTitle("Make a token");
        dialog.getFooter().add(new Button("Leave it", click -> dialog.close()), new Button("Make it", click -> {
            if (Feedback.attempt(() -> give(tokens.create(name.getValue(), scopes.getValue())))) dialog.close();
        }));
        dialog.open();
    }

    private void give(String token) {
        show();
        LinkToGive.show("The token", "Copy it now: nobody can read it again.", token);
    }
}
