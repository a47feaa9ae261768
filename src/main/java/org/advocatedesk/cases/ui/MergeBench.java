package org.advocatedesk.cases.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.advocatedesk.cases.BothKept;
import org.advocatedesk.cases.CaseMerges;
import org.advocatedesk.cases.FamilyCards;
import org.advocatedesk.cases.MergeDesk;
import org.advocatedesk.cases.MergeReading;
import org.advocatedesk.cases.MergeSorting;
import org.advocatedesk.cases.MergeUndo;
import org.advocatedesk.shared.Live;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the screens of merging work with.
@Component
record MergeBench(
        MergeReading reading,
        MergeDesk desk,
        MergeUndo undoing,
        CaseMerges merges,
        MergeSorting sorting,
        FamilyCards families,
        ObjectProvider<BothKept> kept,
        Live live,
        Staff staff,
        Clock clock) {

    List<BothKept> keptOfBoth() {
        return kept.stream().sorted(Comparator.comparingInt(BothKept::order)).toList();
    }

    /// The desk refuses anyway.
    boolean mayMerge() {
        var me = staff.current();
        return me.is(Role.ADVOCATE) || me.is(Role.MANAGER);
    }

    ZoneId ours() {
        return staff.current().zone();
    }

    Instant now() {
        return clock.instant();
    }
}
