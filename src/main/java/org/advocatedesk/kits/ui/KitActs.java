package org.advocatedesk.kits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.advocatedesk.cases.CaseLinks;
import org.advocatedesk.kits.KitHold;
import org.advocatedesk.kits.KitRow;
import org.advocatedesk.kits.KitState;
import org.advocatedesk.shared.PhoneNumber;
import org.advocatedesk.shared.PostalAddress;
import org.advocatedesk.shared.ui.Feedback;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Keys;
import org.advocatedesk.shared.ui.Parts;

/// What can be done with a kit as it stands: mend, decide, pack, say that it left, arrived or came back.
final class KitActs extends Composite<Div> {
    final TextField unit = new TextField("Unit");
    final TextField tracking = new TextField("Tracking number");
    final TextField why = new TextField("If it came back, why");
    final TextField whyOff = new TextField("Why is it called off?");
    final AddressFields address;
    private final MailroomBench bench;
    private final KitRow kit;
    private final Optional<PhoneNumber> phone;
    private final Runnable changed;

    KitActs(MailroomBench bench, KitRow kit, Optional<PhoneNumber> phone, MailroomShown shown, Runnable changed) {
        this.bench = bench;
        this.phone = phone;
        this.kit = kit;
        this.changed = changed;
        address = new AddressFields(bench.meter()::stateOf, () -> {});
        address.setValue(kit.typed());
        getContent().addClassName("kit-acts");
        switch (kit.state()) {
            case HELD -> held(kit.hold() == null ? KitHold.NO_STREET : kit.hold());
            case ASKED, IN_BATCH -> callOff();
            case PRINTED -> printed(shown);
            case PACKED -> packed();
            case HANDED_OVER -> onTheWay();
            case CAME_BACK -> cameBack();
            case DELIVERED, CANCELLED -> getContent().setVisible(false);
        }
    }

    private void held(KitHold hold) {
        if (hold == KitHold.NO_UNIT) {
            unit.setPlaceholder("as on the letter box");
            unit.setWidthFull();
            getContent().add(unit);
        } else if (hold.isAboutTheAddress()) {
            getContent().add(address);
        }
        var row = row();
        if (hold.isAboutTheAddress())
            row.add(does(Icon.CHECK, "Save address", "Enter", () -> bench.kits().fixAddress(kit.id(), mended(hold))));
        if (hold.leavesByPost())
            row.add(does(Icon.MAIL, "Send by post", "", () -> bench.kits().sendByPost(kit.id())));
        if (hold == KitHold.SAME_HOUSEHOLD) {
            row.add(does(Icon.BOX, "Send it again", "Enter", () -> bench.kits().decideSameHousehold(kit.id(), true)));
            row.add(does(Icon.CHECK, "One is enough", "", () -> bench.kits().decideSameHousehold(kit.id(), false)));
        }
        row.add(ask());
        callOff();
    }

    private PostalAddress mended(KitHold hold) {
        if (hold != KitHold.NO_UNIT) return address.value();
        if (unit.getValue().isBlank()) throw new IllegalArgumentException("Write the unit first, or ask the family.");
        return WithUnit.of(kit.typed(), unit.getValue());
    }

    private void printed(MailroomShown shown) {
        trackingField("Keep the number");
        var row = row();
        row.add(does(Icon.ALLOWED, "Packed", "", () -> bench.hands().markPacked(kit.id())));
        row.add(new LabelsLink(bench, List.of(kit.id()), "Open the label"));
        callOff();
    }

    private void packed() {
        if (kit.trackingNumber() == null) trackingField("Keep the number");
        row().add(
                        does(Icon.TRUCK, "It left", "", () -> bench.hands().handOver(List.of(kit.id()))),
                        new LabelsLink(bench, List.of(kit.id()), "Open the label"));
        callOff();
    }

    private void onTheWay() {
        if (kit.trackingNumber() == null) trackingField("Keep the number");
        why.setPlaceholder("what the carrier wrote on it");
        why.setWidthFull();
        why.setMaxLength(300);
        row().add(does(Icon.ALLOWED, "It arrived", "", () -> bench.hands().delivered(List.of(kit.id()))));
        getContent().add(why);
        row().add(
                        does(
                                Icon.RETRY,
                                "It came back",
                                "",
                                () -> bench.hands()
                                        .cameBack(kit.id(), why.getValue().strip())),
                        ask());
    }

    private void cameBack() {
        getContent().add(address);
        row().add(
                        does(
                                Icon.BOX,
                                "Send it again",
                                "Enter",
                                () -> bench.kits().sendAgain(kit.id(), address.value())),
                        does(Icon.CHECK, "Not needed", "", () -> bench.hands().settle(kit.id())),
                        ask());
    }

    private void trackingField(String words) {
        tracking.setPlaceholder("the carrier’s number");
        tracking.setMaxLength(60);
        tracking.setWidthFull();
        getContent().add(tracking);
        row().add(does(Icon.CHECK, words, "Enter", () -> bench.hands().scan(kit.kitNumber(), tracking.getValue())));
    }

    private void callOff() {
        if (!KitState.TO_LEAVE.contains(kit.state())) return;
        var sure = does(
                Icon.MOON,
                "Call it off",
                "",
                () -> bench.kits().cancel(kit.id(), whyOff.getValue().strip()));
        whyOff.setPlaceholder("what the family said, or what we saw");
        whyOff.setWidthFull();
        whyOff.setMaxLength(300);
        whyOff.setVisible(false);
        sure.setVisible(false);
        var off = Parts.button(Icon.MOON, "Call this kit off …", "", () -> {});
        off.addClassName("quiet");
        off.addClickListener(click -> {
            off.setVisible(false);
            whyOff.setVisible(true);
            sure.setVisible(true);
            whyOff.focus();
        });
        row().add(off);
        getContent().add(whyOff);
        row().add(sure);
    }

    private Button does(Icon icon, String words, String key, Runnable work) {
        return Parts.button(icon, words, key, () -> {
            if (Feedback.attempt(work)) changed.run();
        });
    }

    /// To the family's page, where the call says whether it may be made; the number shows whom one would ring.
    private Anchor ask() {
        var ask = new Anchor(CaseLinks.to(kit.caseId()));
        ask.addClassName("telbtn");
        var words = new Span("Ask " + kit.addressee().split(" ")[0]);
        ask.add(Icon.PHONE.draw(), words);
        phone.ifPresent(number -> ask.add(new Span(number.display())));
        ask.add(Keys.cap("c"));
        return Keys.bind(ask, "c", "Ask the family");
    }

    private Div row() {
        var row = new Div();
        row.addClassName("acts-row");
        getContent().add(row);
        return row;
    }
}
