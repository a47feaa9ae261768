package org.advocatedesk.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.advocatedesk.shared.Live;
import org.advocatedesk.shared.ui.NavCount;
import org.advocatedesk.shared.ui.WorkLists;
import org.advocatedesk.staff.Colleague;
import org.advocatedesk.staff.Role;
import org.advocatedesk.staff.Staff;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The work lists below the areas in the navigation, and the number beside Queue.
@Component
@Transactional(readOnly = true)
class FamilyLists implements WorkLists, NavCount {
    private final TriageQueue queue;
    private final Staff staff;

    FamilyLists(TriageQueue queue, Staff staff) {
        this.queue = queue;
        this.staff = staff;
    }

    @Override
    public List<WorkList> lists() {
        var me = staff.current();
        if (!seesFamilies(me)) return List.of();
        var all = QueueFilter.ALL;
        var lists = new ArrayList<WorkList>();
        if (!me.roles().equals(Set.of(Role.INTAKE))) lists.add(list("My families", all.ownedBy(me.id()), me, false));
        lists.add(list("No owner yet", all.withoutOwner(), me, false));
        lists.add(list("Due today", all.dueBeforeTheDayEnds(), me, false));
        lists.add(list("Urgent", all.urgent(), me, true));
        lists.add(list("Trying to reach", all.in(Set.of(CaseStatus.ATTEMPTING)), me, false));
        lists.add(list("Waiting for records", all.in(Set.of(CaseStatus.AWAITING_RECORDS)), me, false));
        lists.add(list("Keeping in touch", all.in(Set.of(CaseStatus.NURTURE)), me, false));
        lists.add(list("Spanish", all.speaking("es"), me, false));
        return lists;
    }

    @Override
    public String path() {
        return "queue";
    }

    @Override
    public String topic() {
        return Live.QUEUE;
    }

    @Override
    public Count now() {
        return seesFamilies(staff.current())
                ? new Count(words(queue.count(QueueFilter.ALL)), false)
                : new Count("", false);
    }

    private WorkList list(String label, QueueFilter filter, Colleague me, boolean warns) {
        int count = queue.count(filter);
        return new WorkList(label, QueueParameters.href(filter, me.id()), words(count), warns && count > 0);
    }

    private static boolean seesFamilies(Colleague me) {
        return me.is(Role.ADVOCATE) || me.is(Role.INTAKE) || me.is(Role.MANAGER);
    }

    private static String words(int count) {
        return count > TriageQueue.COUNT_UP_TO ? "1,000+" : "%,d".formatted(count);
    }
}
