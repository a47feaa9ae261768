package org.advocatedesk.cases;

import java.util.Set;
import java.util.function.Consumer;
import org.advocatedesk.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// Which open families a list shows, and in which order; every part that is null or empty lets all pass.
public record QueueFilter(
        @Nullable StaffId owner,
        boolean unowned,
        boolean callableNow,
        boolean urgentOnly,
        Set<CaseStatus> statuses,
        @Nullable String usState,
        @Nullable String language,
        @Nullable String sourcePage,
        @Nullable Integer waitedAtLeastMinutes,
        @Nullable Integer waitedAtMostMinutes,
        boolean dueToday,
        QueueOrder order) {

    public static final QueueFilter ALL = new QueueFilter(
            null, false, false, false, Set.of(), null, null, null, null, null, false, QueueOrder.WHO_IS_NEXT);

    public QueueFilter ownedBy(StaffId id) {
        return but(parts -> {
            parts.owner = id;
            parts.unowned = false;
        });
    }

    public QueueFilter withoutOwner() {
        return but(parts -> {
            parts.owner = null;
            parts.unowned = true;
        });
    }

    public QueueFilter withAnyOwner() {
        return but(parts -> {
            parts.owner = null;
            parts.unowned = false;
        });
    }

    public QueueFilter callableNow(boolean only) {
        return but(parts -> parts.callableNow = only);
    }

    public QueueFilter urgent() {
        return but(parts -> parts.urgentOnly = true);
    }

    /// However urgent or not.
    public QueueFilter calm() {
        return but(parts -> parts.urgentOnly = false);
    }

    public QueueFilter in(Set<CaseStatus> some) {
        return but(parts -> parts.statuses = some);
    }

    public QueueFilter inState(@Nullable String code) {
        return but(parts -> parts.usState = code);
    }

    public QueueFilter speaking(@Nullable String code) {
        return but(parts -> parts.language = code);
    }

    public QueueFilter from(@Nullable String page) {
        return but(parts -> parts.sourcePage = page);
    }

    public QueueFilter waited(@Nullable Integer atLeast, @Nullable Integer atMost) {
        return but(parts -> {
            parts.waitedAtLeastMinutes = atLeast;
            parts.waitedAtMostMinutes = atMost;
        });
    }

    /// Something is promised or planned before our day ends.
    public QueueFilter dueBeforeTheDayEnds() {
        return but(parts -> parts.dueToday = true);
    }

    public QueueFilter dueAnyDay() {
        return but(parts -> parts.dueToday = false);
    }

    public QueueFilter by(QueueOrder other) {
        return but(parts -> parts.order = other);
    }

    /// Every open family, in whichever order.
    public boolean letsAllPass() {
        return by(QueueOrder.WHO_IS_NEXT).equals(ALL);
    }

    private QueueFilter but(Consumer<Parts> change) {
        var parts = new Parts(this);
        change.accept(parts);
        return parts.filter();
    }

    /// The parts of a filter while one of them is being changed.
    private static final class Parts {
        private @Nullable StaffId owner;
        private boolean unowned;
        private boolean callableNow;
        private boolean urgentOnly;
        private Set<CaseStatus> statuses;
        private @Nullable String usState;
        private @Nullable String language;
        private @Nullable String sourcePage;
        private @Nullable Integer waitedAtLeastMinutes;
        private @Nullable Integer waitedAtMostMinutes;
        private boolean dueToday;
        private QueueOrder order;

        private Parts(QueueFilter of) {
            owner = of.owner;
            unowned = of.unowned;
            callableNow = of.callableNow;
            urgentOnly = of.urgentOnly;
            statuses = of.statuses;
            usState = of.usState;
            language = of.language;
            sourcePage = of.sourcePage;
            waitedAtLeastMinutes = of.waitedAtLeastMinutes;
            waitedAtMostMinutes = of.waitedAtMostMinutes;
            dueToday = of.dueToday;
            order = of.order;
        }

        private QueueFilter filter() {
            return new QueueFilter(
                    owner,
                    unowned,
                    callableNow,
                    urgentOnly,
                    statuses,
                    usState,
                    language,
                    sourcePage,
                    waitedAtLeastMinutes,
                    waitedAtMostMinutes,
                    dueToday,
                    order);
        }
    }
}
