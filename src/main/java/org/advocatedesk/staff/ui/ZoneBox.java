package org.advocatedesk.staff.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.advocatedesk.shared.Refusal;
import org.advocatedesk.shared.ZoneWords;

/// A time zone by the name of a town.
class ZoneBox extends ComboBox<ZoneId> {
    private static final List<ZoneId> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.startsWith("America/") || id.startsWith("Pacific/") || id.startsWith("Europe/"))
            .map(ZoneId::of)
            .sorted(Comparator.comparing(ZoneId::getId))
            .toList();

    ZoneBox(String label) {
        super(label);
        setItems(ZONES);
        setItemLabelGenerator(ZoneWords::of);
    }

    ZoneId required() {
        var chosen = getValue();
        if (chosen == null) throw new Refusal("Choose a time zone.");
        return chosen;
    }
}
