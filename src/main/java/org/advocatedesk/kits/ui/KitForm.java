package org.advocatedesk.kits.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.advocatedesk.cases.FamilyCard;
import org.advocatedesk.kits.KitContents;
import org.advocatedesk.kits.KitContents.KitType;
import org.advocatedesk.kits.KitHold;
import org.advocatedesk.kits.KitLabel;
import org.advocatedesk.kits.KitOutlook;
import org.advocatedesk.kits.KitWish;
import org.advocatedesk.people.PersonCard;
import org.advocatedesk.shared.ui.Icon;
import org.advocatedesk.shared.ui.Parts;
import org.jspecify.annotations.Nullable;

/// Asks for a kit while the family is on the line: which, to whom, where, and what may be promised.
final class KitForm extends Div {
    final Select<KitType> kit = new Select<>();
    final Select<String> language = new Select<>();
    final Select<PersonCard> to = new Select<>();
    final Checkbox plain = new Checkbox("Plain wrapping, no sender on the outside");
    final Checkbox again = new Checkbox("They want another");
    final Checkbox byPost = new Checkbox("Send it by post");
    final AddressFields address;
    final PromiseMeter meter = new PromiseMeter();
    final Button request;
    private final FamilyCard family;
    private final Asking asking;

    /// What the form asks of its area, and what it tells.
    record Asking(
            KitContents contents,
            Function<KitWish, KitOutlook> outlook,
            UnaryOperator<String> stateOfZip,
            Consumer<KitWish> request,
            ZoneId ours,
            java.util.function.Supplier<Instant> now) {}

    KitForm(FamilyCard family, Asking asking) {
        this.family = family;
        this.asking = asking;
        addClassName("kit-form");
        address = new AddressFields(asking.stateOfZip(), this::look);
        request = Parts.lamp(
                Icon.BOX, "Send the kit", "Enter", () -> asking.request().accept(wish()));
        fill();
        again.addValueChangeListener(change -> look());
        byPost.addValueChangeListener(change -> look());
        var ends = new Div(request);
        ends.addClassName("ends");
        var which = new Div(kit, language, to);
        which.addClassName("which");
        add(meter, which, address, meter.checks, again, byPost, plain, ends);
        look();
    }

    private void fill() {
        kit.setLabel("Kit");
        kit.setItems(asking.contents().kits());
        kit.setItemLabelGenerator(KitType::label);
        kit.setValue(asking.contents().usual());
        language.setLabel("Language");
        language.setItemLabelGenerator(KitLabel::languageName);
        offerLanguages(family.language());
        kit.addValueChangeListener(change -> {
            offerLanguages(language.getValue());
            look();
        });
        to.setLabel("To");
        to.setItems(receivers());
        to.setItemLabelGenerator(PersonCard::name);
        to.setValue(family.contact());
        to.setVisible(receivers().size() > 1);
        family.contact().address().ifPresent(address::setValue);
    }

    /// Nothing goes to the dead.
    private List<PersonCard> receivers() {
        var receivers = new ArrayList<>(List.of(family.contact()));
        boolean another = !family.patient().id().equals(family.contactId());
        if (another && !family.isBereaved()) receivers.add(family.patient());
        return receivers;
    }

    private void offerLanguages(@Nullable String wanted) {
        var offered = kit.getValue().languages();
        language.setItems(offered);
        language.setValue(wanted != null && offered.contains(wanted) ? wanted : offered.getFirst());
    }

    private KitWish wish() {
        return new KitWish(
                family.id(),
                to.getValue().id(),
                kit.getValue().code(),
                language.getValue(),
                plain.getValue(),
                address.value(),
                again.getValue(),
                byPost.getValue());
    }

    /// Looked at anew with every change: promise, checks, and which questions are still open.
    void look() {
        var outlook = asking.outlook().apply(wish());
        meter.show(
                outlook,
                address.town.getValue().strip(),
                asking.ours(),
                asking.now().get());
        boolean askedAgain = again.getValue() || outlook.hold() == KitHold.SAME_HOUSEHOLD;
        again.setVisible(askedAgain);
        byPost.setVisible(
                byPost.getValue() || outlook.hold() != null && outlook.hold().leavesByPost());
        request.setEnabled(outlook.hold() != KitHold.REFUSED);
        request.setAriaLabel(outlook.canLeave() ? "Send the kit" : "Keep it for the mailroom");
        request.getElement().getChild(1).setText(outlook.canLeave() ? "Send the kit" : "Keep it for the mailroom");
    }
}
